import type { TransformationView } from '@iza/api/transformation';
import type { TransformationMatter } from '@iza/domain/transformation';
import { useQuery } from '@tanstack/react-query';
import { Link, Notice } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { workTexts } from '../../work/texts.ts';
import { MATTER_PARTS, partAddress } from '../part-address.ts';
import { standingTexts } from './texts.ts';

/** Whose turn it is; for a plan that ended, when and why. What a hold means stands in its own notice. */
function TurnWords({ view: { state } }: { view: TransformationView }) {
  const texts = useTexts(standingTexts);
  const format = useFormat();
  const { stage } = state;
  if (stage === 'held') return null;
  if (stage === 'stopped' || stage === 'withdrawn')
    return (
      <p className='iza-lines-kept iza-prose'>
        <strong>{texts.ended[stage](format.date(state.on))}:</strong> {state.reason}
      </p>
    );
  return <p className='iza-prose'>{texts.turns[stage]}</p>;
}

/** What waits further down on the same page; everything else there stands in sight. */
const QUESTIONS: readonly TransformationMatter[] = ['answer', 'ask'];

/** What of this plan waits for the person, with the way to where it is done. */
function WaitingHere({ view: { card } }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(standingTexts);
  const { what } = useTexts(workTexts);
  const { data } = useQuery(trpc.work.transformations.queryOptions());
  const waiting = data?.filter(({ plan }) => plan === card.plan) ?? [];
  const elsewhere = waiting.filter(
    ({ matter }) => QUESTIONS.includes(matter) || MATTER_PARTS[matter] !== 'about',
  );
  if (elsewhere.length === 0) return null;
  return (
    <Notice title={texts.nowYou}>
      <ul className='transformation__list'>
        {elsewhere.map(({ matter, count }) => (
          <li key={matter}>
            {QUESTIONS.includes(matter) ? (
              <Link outside href='#vragen'>
                {what.transformation[matter](count)}
              </Link>
            ) : (
              <Link href={partAddress(card.plan, MATTER_PARTS[matter])}>
                {what.transformation[matter](count)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** How the plan stands: whose turn it is, and what of that is the reader's own. */
export function StandingPart({ view }: { view: TransformationView }) {
  return (
    <div className='iza-stack iza-stack--tight'>
      <TurnWords view={view} />
      <WaitingHere view={view} />
    </div>
  );
}
