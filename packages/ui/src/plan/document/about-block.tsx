import { Suspense } from 'react';
import type { PlanAbout } from '@iza/domain/plan';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { LazyAboutForm } from '../forms/lazy-about-form.ts';
import { formTexts } from '../forms/texts.ts';
import { usePlan, usePlanAbout } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldLine, FieldValue, Lines, Parties } from './field-lines.tsx';
import { useIsOpen, usePlanPlace } from './place.tsx';
import { documentTexts } from './texts.ts';

function Names({ lines }: { lines: readonly string[] }) {
  return (
    <ul className='plan-names'>
      {lines.map((line, at) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

function MainLines({ about }: { about: PlanAbout }) {
  const words = usePlanWords();
  const { fields } = words.texts;
  return (
    <>
      <FieldLine label={fields.ambition}>
        <FieldValue field={about.ambition} show={(text) => <Lines text={text} />} />
      </FieldLine>
      <FieldLine label={fields.profile}>
        <FieldValue field={about.profile} show={(text) => text} />
      </FieldLine>
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
  return (
    <>
      <FieldLine label={fields.participants}>
        <FieldValue field={about.participants} show={(parties) => <Parties parties={parties} />} />
      </FieldLine>
      <FieldLine label={fields.governance}>
        <FieldValue field={about.governance} show={(text) => <Lines text={text} />} />
      </FieldLine>
      {about.foundations.length > 0 && (
        <FieldLine label={fields.foundations}>
          <Names lines={about.foundations} />
        </FieldLine>
      )}
      {figures.length > 0 && (
        <FieldLine label={fields.keyFigures}>
          <Names lines={figures} />
        </FieldLine>
      )}
      {reported.length > 0 && (
        <FieldLine label={fields.reported}>
          <Names lines={reported} />
        </FieldLine>
      )}
      {about.remarks.length > 0 && (
        <FieldLine label={fields.remarks}>
          <Names lines={about.remarks.map(({ text }) => text)} />
        </FieldLine>
      )}
      {about.sources.length > 0 && (
        <FieldLine label={fields.sources}>
          <Names
            lines={about.sources.map(({ name, place }) => [name, place].filter(Boolean).join(', '))}
          />
        </FieldLine>
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
