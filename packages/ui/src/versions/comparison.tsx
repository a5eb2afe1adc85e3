import { comparePlans } from '@iza/domain/comparison';
import { changeVocabulary, countWords, toldChanges } from '@iza/documents/words';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { EmptyState, Skeleton } from '../parts/notice.tsx';
import type { ComparisonView, VersionsView } from '../plan/model/view.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import type { ListedMoment } from './moments.ts';
import type { DiffView } from './text-diff.tsx';
import { versionTexts } from './texts.ts';
import { ToldChangeView } from './told-change.tsx';
import { useRestore } from './use-restore.ts';

function useTold(data: ComparisonView) {
  const words = usePlanWords();
  const vocabulary = useTexts(changeVocabulary);
  return useMemo(() => {
    const { from, to } = data;
    const comparison = comparePlans(from, to);
    return {
      changes: toldChanges({ from, to, comparison }, words, vocabulary),
      counts: countWords(comparison, vocabulary),
      present: new Set<string>(from.items.map(({ id }) => id)),
    };
  }, [data, words, vocabulary]);
}

function RestorePlan({ from, now }: { from: ListedMoment; now: ListedMoment }) {
  const texts = useTexts(versionTexts);
  const [asking, setAsking] = useState(false);
  const { restore, isPending, error, refusals } = useRestore();
  return (
    <>
      <Button icon='undo' onClick={() => setAsking(true)}>
        {texts.restorePlan}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.restorePlanTitle}
        confirm={texts.restorePlan}
        busy={isPending}
        onConfirm={() =>
          void restore({ version: from.version, base: now.revision, to: from.revision })
        }
        onClose={() => setAsking(false)}
      >
        <div className='iza-stack'>
          <p>{texts.restorePlanText(from.label)}</p>
          {error && <FailureNotice error={error} />}
          {refusals.length > 0 && <RefusalList refusals={refusals} />}
        </div>
      </ConfirmDialog>
    </>
  );
}

export type ComparisonProps = {
  versions: VersionsView;
  from: ListedMoment;
  to: ListedMoment;
  /** How the newest version stands now. */
  now: ListedMoment;
  view: DiffView;
};

function Compared({
  data,
  versions,
  from,
  to,
  now,
  view,
}: ComparisonProps & { data: ComparisonView }) {
  const texts = useTexts(versionTexts);
  const vocabulary = useTexts(changeVocabulary);
  const format = useFormat();
  const { changes, counts, present } = useTold(data);
  const { restore, isPending, error, refusals } = useRestore();
  const mayRestore =
    versions.mayRestore === from.version &&
    to.version === from.version &&
    to.revision === now.revision &&
    from.revision !== now.revision;
  if (changes.length === 0) return <EmptyState title={vocabulary.same} />;
  return (
    <div className='iza-stack'>
      <div className='iza-row'>
        <p>{format.list(counts.length > 0 ? [...counts] : [texts.difference])}</p>
        {mayRestore && <RestorePlan from={from} now={now} />}
      </div>
      {error && <FailureNotice error={error} />}
      {refusals.length > 0 && <RefusalList refusals={refusals} />}
      {changes.map((change) => (
        <ToldChangeView
          key={change.key}
          change={change}
          view={view}
          by={[...new Set(change.units.flatMap((unit) => data.changedBy[unit] ?? []))]}
        >
          {mayRestore && change.item && present.has(change.item) && (
            <Button
              small
              icon='undo'
              busy={isPending}
              onClick={() =>
                void restore({
                  version: from.version,
                  base: now.revision,
                  to: from.revision,
                  ...(change.item && { item: change.item }),
                })
              }
            >
              {texts.restoreItem}
            </Button>
          )}
        </ToldChangeView>
      ))}
    </div>
  );
}

/** Two moments of the plan compared: what came, went, changed and moved, word by word. */
export function Comparison(props: ComparisonProps) {
  const trpc = useTRPC();
  const { from, to } = props;
  const query = useQuery(
    trpc.version.compare.queryOptions({
      from: { version: from.version, revision: from.revision },
      to: { version: to.version, revision: to.revision },
    }),
  );
  if (query.isError)
    return <FailureNotice error={query.error} onTryAgain={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={6} />;
  return <Compared {...props} data={query.data} />;
}
