import { Suspense } from 'react';
import type { PlanAbout } from '@iza/domain/plan';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { LazyAboutForm } from '../forms/lazy-about-form.ts';
import { formTexts } from '../forms/texts.ts';
import { usePlan, usePlanAbout } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldLine, Line, Lines, Names, Parties, SourceName } from './field-lines.tsx';
import { useIsOpen, usePlanPlace } from './place.tsx';
import { TypesHere } from '../../presence/index.ts';
import { documentTexts } from './texts.ts';

function MainLines({ about }: { about: PlanAbout }) {
  const { fields } = usePlanWords().texts;
  return (
    <>
      <FieldLine
        label={fields.ambition}
        field={about.ambition}
        show={(text) => <Lines text={text} />}
      />
      <FieldLine label={fields.profile} field={about.profile} show={(text) => text} />
    </>
  );
}

function FurtherLines({ about }: { about: PlanAbout }) {
  const words = usePlanWords();
  const { fields } = words.texts;
  const reported = about.reported.map(({ what, when, by }) => {
    const moment = 'known' in when ? words.deadline(when.known) : words.openness(when);
    return [`${what}: ${moment}`, by].filter(Boolean).join(', ');
  });
  const figures = about.keyFigures.map(
    (figure) =>
      `${figure.definition} ${figure.values.map(words.figureValue).join(' / ')} (${figure.period})`,
  );
  const lists = [
    [fields.foundations, about.foundations],
    [fields.keyFigures, figures],
    [fields.reported, reported],
    [fields.remarks, about.remarks.map(({ text }) => text)],
  ] as const;
  return (
    <>
      <FieldLine
        label={fields.participants}
        field={about.participants}
        show={(parties) => <Parties parties={parties} />}
      />
      <FieldLine
        label={fields.governance}
        field={about.governance}
        show={(text) => <Lines text={text} />}
      />
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([label, lines]) => (
          <Line key={label} label={label}>
            <Names lines={lines} />
          </Line>
        ))}
      {about.sources.length > 0 && (
        <Line label={fields.sources}>
          <ul className='plan-names'>
            {about.sources.map((source) => (
              <li key={`${source.name} ${source.place ?? ''}`}>
                <SourceName source={source} />
              </li>
            ))}
          </ul>
        </Line>
      )}
    </>
  );
}

/** What the plan says of itself; the main lines in sight, the rest folded. */
export function AboutBlock() {
  const texts = useTexts(documentTexts);
  const forms = useTexts(formTexts);
  const { mayEdit, reading } = usePlan();
  const place = usePlanPlace();
  const isOpen = useIsOpen('about');
  const { content: about } = usePlanAbout();
  const shown = (
    <>
      <dl className='plan-lines-read'>
        <MainLines about={about} />
        {reading && <FurtherLines about={about} />}
      </dl>
      {!reading && (
        <details className='plan-more'>
          <summary>{texts.showAbout}</summary>
          <dl className='plan-lines-read'>
            <FurtherLines about={about} />
          </dl>
        </details>
      )}
    </>
  );
  return (
    <section className='plan-about' id='item-about' aria-label={texts.aboutPlan}>
      {mayEdit && !reading && !isOpen && (
        <Button
          small
          purpose='subtle'
          className='plan-about__edit iza-no-print'
          onClick={() => place.open('about')}
        >
          {forms.editAbout}
        </Button>
      )}
      {!reading && <TypesHere unitKey='about' />}
      {isOpen && mayEdit && !reading ? (
        <Suspense fallback={shown}>
          <LazyAboutForm onClose={() => place.open(undefined)} />
        </Suspense>
      ) : (
        shown
      )}
    </section>
  );
}
