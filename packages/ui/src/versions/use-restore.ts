import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { IdempotencyKey, ItemId, PlanVersionId } from '@iza/domain/values';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { versionTexts } from './texts.ts';

export type RestoreRequest = {
  readonly version: PlanVersionId;
  /** Revision that was on screen as "now". */
  readonly base: number;
  /** Revision to bring back. */
  readonly to: number;
  readonly item?: ItemId;
};

const aKey = () => crypto.randomUUID() as IdempotencyKey;

/** Brings an earlier moment back as a new save; the message that says so can take it back the same way. */
export function useRestore() {
  const texts = useTexts(versionTexts);
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { toast } = useNotices();
  const mutation = useMutation(trpc.version.restore.mutationOptions());
  const refresh = () => {
    for (const queryKey of [
      trpc.plan.open.queryKey(),
      trpc.version.list.queryKey(),
      trpc.version.compare.queryKey(),
    ]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
  // Awaited, not called back: the comparison that asked is gone by the time someone takes it back.
  const run = async (request: RestoreRequest, said: string, after?: (now: number) => void) => {
    const answer = await mutation.mutateAsync({ ...request, key: aKey() }).catch(() => undefined);
    refresh();
    if (answer?.kind !== 'saved') return;
    const undo = after ? { undo: () => after(answer.contentRevision) } : {};
    toast(said, undo);
  };
  const restore = async (request: RestoreRequest) => {
    const { version, base } = request;
    await run(request, texts.restored, (now) => {
      void run({ version, base: now, to: base }, texts.undone);
    });
  };
  return {
    restore,
    isPending: mutation.isPending,
    error: mutation.isError ? mutation.error : undefined,
    refusals: mutation.data?.kind === 'refused' ? mutation.data.refusals : [],
  };
}
