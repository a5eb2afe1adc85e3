import type { ConsultationView } from '@iza/api/consultation';
import { RoundSummary } from '../decisions/round-summary.tsx';
import { Shape } from '../parts/shape.tsx';
import { DeadlineWords } from '../parts/time-words.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useFormat, useTexts, useToday } from '../texts/language.tsx';
import { roundLines, type InvitedLine, type RoundLine } from './rounds.ts';
import { consultationTexts } from './texts.ts';

function Invited({ line, open }: { line: InvitedLine; open: boolean }) {
  const texts = useTexts(consultationTexts);
  const format = useFormat();
  const { name, sentAt } = line;
  return (
    <li>
      <span>{name}</span>
      <span className={sentAt ? 'iza-small' : 'iza-small iza-quiet'}>
        <Shape name={sentAt ? 'check' : 'open'} />{' '}
        {sentAt ? texts.sentOn(format.moment(sentAt)) : open ? texts.notYet : texts.notSent}
      </span>
    </li>
  );
}

function Round({
  round,
  several,
  insider,
  view,
}: {
  view: ConsultationView;
  round: RoundLine;
  several: boolean;
  insider: boolean;
}) {
  const texts = useTexts(consultationTexts);
  const format = useFormat();
  const { number, closes, open, invited, sent } = round;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby={`ronde-${number}`}>
      <h2 id={`ronde-${number}`}>{several ? texts.round(number) : texts.onlyRound}</h2>
      <p>
        {open ? texts.open(format.date(closes)) : texts.closed(format.date(closes))}
        {open && (
          <>
            {' ('}
            <DeadlineWords iso={closes} />)
          </>
        )}
        {'. '}
        {insider && texts.counts(sent, invited.length)}
      </p>
      <h3>{texts.invited}</h3>
      <ul className='iza-invited'>
        {invited.map((line) =>
          insider ? (
            <Invited key={line.party} line={line} open={open} />
          ) : (
            <li key={line.party}>{line.name}</li>
          ),
        )}
      </ul>
      <RoundSummary view={view} round={number} />
    </section>
  );
}

/** The rounds, newest first: until when, who was asked, and for the plan's own people who responded. */
export function Rounds({ view, insider }: { view: ConsultationView; insider: boolean }) {
  const today = useToday();
  const { card } = usePlanHead();
  const lines = roundLines(view, card.stage === 'consultation', today);
  return lines.map((round) => (
    <Round
      key={round.number}
      view={view}
      round={round}
      several={lines.length > 1}
      insider={insider}
    />
  ));
}
