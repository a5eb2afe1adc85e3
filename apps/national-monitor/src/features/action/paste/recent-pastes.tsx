import type { BatchView } from '@iza/api/action';
import type { IdempotencyKey } from '@iza/domain/values';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRefreshActions } from '@iza/ui/action';
import { Button } from '@iza/ui/parts';
import { useNotices } from '@iza/ui/shell';
import { useFormat, useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { pasteTexts } from './texts.ts';

function Undo({ batch }: Pick<BatchView, 'batch'>) {
  const trpc = useTRPC();
  const texts = useTexts(pasteTexts);
  const { toast } = useNotices();
  const refresh = useRefreshActions();
  const undo = useMutation(
    trpc.action.bulk.undo.mutationOptions({
      onSuccess: (answer) => toast(answer.kind === 'saved' ? texts.undone : texts.undoFailed),
      onSettled: refresh,
    }),
  );
  return (
    <Button
      small
      icon='undo'
      busy={undo.isPending}
      onClick={() => undo.mutate({ key: crypto.randomUUID() as IdempotencyKey, batch })}
    >
      {texts.undo}
    </Button>
  );
}

/** What was pasted before, each taken back at once as long as nobody wrote on. */
export function RecentPastes() {
  const trpc = useTRPC();
  const texts = useTexts(pasteTexts);
  const format = useFormat();
  const { data = [] } = useQuery(trpc.action.bulk.recent.queryOptions());
  if (data.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='eerder'>
      <h2 id='eerder'>{texts.recent}</h2>
      <ul className='action-links iza-prose'>
        {data.map(({ batch, at, personName, items, undone }) => (
          <li key={batch}>
            <span>
              {texts.recentLine(items, personName ?? texts.operator, format.moment(at))}
              {undone && <span className='iza-quiet'> ({texts.wasUndone})</span>}
            </span>
            {!undone && <Undo batch={batch} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
