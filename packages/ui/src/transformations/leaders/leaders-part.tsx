import type { TransformationView } from '@iza/api/transformation';
import type { LeadersOnRecord } from '@iza/domain/transformation';
import { lazy, Suspense, useState } from 'react';
import { useActing } from '../../app/session-context.tsx';
import { Button } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { BasisWords, UnclearWords } from './basis-words.tsx';
import { leaderChangeTexts } from './change-texts.ts';
import { OtherLeaders } from './other-leaders.tsx';
import { RecusedList } from './recused-list.tsx';
import { leadersTexts } from './texts.ts';

const RecuseDialog = lazy(async () => ({
  default: (await import('./recuse-dialog.tsx')).RecuseDialog,
}));

/** What the leaders that there are follow from, or why there are none. */
function RecordWords({ basis }: { basis: LeadersOnRecord }) {
  const texts = useTexts(leaderChangeTexts);
  if ('unclear' in basis) return <UnclearWords derived={basis} />;
  if (basis.basis.by === 'hand') return <p className='iza-quiet'>{texts.byHand}</p>;
  return <BasisWords basis={basis.basis} />;
}

function Recuse({ view }: { view: TransformationView }) {
  const texts = useTexts(leaderChangeTexts);
  const acting = useActing();
  const [recusing, setRecusing] = useState(false);
  const { mayRecuse } = view.leaders;
  if (mayRecuse.length === 0) return null;
  const own = mayRecuse.length === 1 && mayRecuse[0]?.party === acting.party;
  return (
    <div className='iza-no-print'>
      <Button small onClick={() => setRecusing(true)}>
        {own ? texts.recuseOwn : texts.recuse}
      </Button>
      {recusing && (
        <Suspense>
          <RecuseDialog view={view} onClose={() => setRecusing(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The market leaders of a plan and what they follow from, or what is missing to tell them; who would lead now, and who can't. */
export function LeadersPart({ view }: { view: TransformationView }) {
  const texts = useTexts(leadersTexts);
  const format = useFormat();
  const { leaders } = view.card;
  const { basis } = view.leaders;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='marktleiders'>
      <h2 id='marktleiders'>{texts.leaders}</h2>
      <p>{leaders.length > 0 ? format.list(leaders.map(({ name }) => name)) : texts.unknown}</p>
      {basis && (leaders.length !== 1 || 'unclear' in basis) && <RecordWords basis={basis} />}
      <OtherLeaders view={view} />
      <RecusedList view={view} />
      <Recuse view={view} />
    </section>
  );
}
