import type { TransformationView } from '@iza/api/transformation';
import { askedBy, type Application } from '@iza/domain/transformation';
import { knownOnes, LEFT_OPEN, sumCents } from '@iza/domain/values';
import { TextField } from '../../plan/fields/text-fields.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AsksForm } from './asks-form.tsx';
import { AsksTable } from './asks-table.tsx';
import { MilestonesForm } from './milestones-form.tsx';
import { MilestonesTable } from './milestones-table.tsx';
import { FieldWords } from './open-words.tsx';
import { SectionFrame } from './section-frame.tsx';
import { writingTexts } from './texts.ts';

/** What is asked beside what the milestones add up to: on submission these are the same. */
function Sums({ application }: { application: Application }) {
  const { application: texts } = useTexts(writingTexts);
  const format = useFormat();
  const asked = askedBy(application);
  const promised = sumCents(knownOnes(application.milestones.map(({ amount }) => amount)));
  if (application.asks.length === 0) return null;
  return (
    <p>
      {texts.sums(format.euro(asked), format.euro(promised))} {asked !== promised && texts.unlike}
    </p>
  );
}

function Read({ view }: { view: TransformationView }) {
  const { application: texts } = useTexts(writingTexts);
  const { content } = view.sections.application;
  return (
    <>
      <h3>{texts.milestones}</h3>
      <MilestonesTable milestones={content.milestones} />
      <h3>{texts.asks}</h3>
      <AsksTable asks={content.asks} lines={view.sections.case.content.lines} />
      <Sums application={content} />
      <dl className='transformation__facts'>
        <div>
          <dt>{texts.notWithout}</dt>
          <dd>
            <FieldWords field={content.notWithout}>{(text) => text}</FieldWords>
          </dd>
        </div>
      </dl>
    </>
  );
}

type WriteProps = {
  view: TransformationView;
  content: Application;
  set: (part: Partial<Application>) => void;
};

function Write({ view, content, set }: WriteProps) {
  const { application: texts } = useTexts(writingTexts);
  return (
    <>
      <h3>{texts.milestones}</h3>
      <MilestonesForm
        milestones={content.milestones}
        onChange={(milestones) => set({ milestones })}
      />
      <h3>{texts.asks}</h3>
      <AsksForm
        asks={content.asks}
        lines={view.sections.case.content.lines}
        onChange={(asks) => set({ asks })}
      />
      <Sums application={content} />
      <div className='iza-prose'>
        <TextField
          lines
          label={texts.notWithout}
          field={content.notWithout}
          was={LEFT_OPEN}
          onChange={(notWithout) => set({ notWithout })}
        />
      </div>
    </>
  );
}

/** Milestones, and the funds that are asked for per year, sector, party and route. */
export function ApplicationPart({ view }: { view: TransformationView }) {
  const { application: texts } = useTexts(writingTexts);
  return (
    <SectionFrame
      view={view}
      section='application'
      lead={texts.lead}
      read={<Read view={view} />}
      write={({ content, change }) => (
        <Write view={view} content={content} set={(part) => change({ ...content, ...part })} />
      )}
    />
  );
}
