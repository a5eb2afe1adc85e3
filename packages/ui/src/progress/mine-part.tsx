import type { ProgressRoundView } from '@iza/api/progress';
import { useMutation } from '@tanstack/react-query';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { useSaver } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { LineItem } from './line-item.tsx';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

function Unchanged({ round }: { round: ProgressRoundView }) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const saver = useSaver();
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const say = useMutation(
    trpc.progress.unchanged.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') toast(texts.unchangedDone(answer.count));
      },
    }),
  );
  const confirm = async () => {
    await saver.saveNow();
    say.mutate({ ...target, round: round.id });
  };
  return (
    <div className='iza-stack iza-stack--tight'>
      <div className='iza-row'>
        <Button purpose='primary' busy={say.isPending} onClick={() => void confirm()}>
          {texts.unchanged(round.unchangedCount)}
        </Button>
        <span className='iza-small iza-quiet'>{texts.unchangedHint}</span>
      </div>
      <Outcome attempt={say} />
    </div>
  );
}

/** What is asked of the reader's own party in the round that is open: all at once unchanged, or one by one. */
export function MinePart({ round }: { round: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const mine = round.lines.filter((line) => line.mine);
  if (mine.length === 0) return null;
  const asked = mine.filter((line) => line.asked);
  const open = asked.filter(({ report }) => report === null);
  const order = mine.toSorted((a, b) => Number(a.report !== null) - Number(b.report !== null));
  return (
    <section className='iza-stack' aria-labelledby='gevraagd'>
      <h3 id='gevraagd'>{texts.mineTitle}</h3>
      <p className='iza-prose'>{texts.mineLead(open.length, asked.length)}</p>
      {round.unchangedCount > 0 && <Unchanged round={round} />}
      <ul className='progress__lines'>
        {order.map((line) => (
          <LineItem key={line.subject} line={line} round={round} />
        ))}
      </ul>
    </section>
  );
}
