import type { DerivedLeaders, LeadersBasis } from '@iza/domain/transformation';
import { useParties } from '../../action/use-parties.ts';
import { Link } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { leadersTexts } from './texts.ts';

/** Where the figures of a reference date stand. */
const figuresOn = (day: string) => `/transformatieplannen/verzekerden?peildatum=${day}`;

/** What leaders were derived from, with its reference date. */
export function BasisWords({ basis }: { basis: LeadersBasis }) {
  const texts = useTexts(leadersTexts);
  const format = useFormat();
  if (basis.by === 'regions')
    return (
      <p className='iza-quiet'>
        {texts.byRegions} {basis.certainty === 'unverified' && texts.unverified}
      </p>
    );
  return (
    <p className='iza-quiet'>
      {texts.byInsured(format.date(basis.on))}{' '}
      {basis.uncounted.length > 0 && texts.uncounted(basis.uncounted.length)}{' '}
      <Link href={figuresOn(basis.on)}>{texts.seeFigures}</Link>
    </p>
  );
}

/** Why leaders can't be told: what is missing, and who supplies it. */
export function UnclearWords({
  derived,
}: {
  derived: Extract<DerivedLeaders, { unclear: string }>;
}) {
  const texts = useTexts(leadersTexts);
  const format = useFormat();
  const { nameOf } = useParties();
  const { unclear, candidates } = derived;
  return (
    <p className='iza-prose'>
      {texts.unclear[unclear]}{' '}
      {candidates.length > 0 && texts.candidates(format.list(candidates.map(nameOf)))}
    </p>
  );
}
