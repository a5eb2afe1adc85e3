import { FailureNotice } from '../trpc/index.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import type { Refusal } from '@iza/domain/values';

export type Attempt = {
  readonly isError: boolean;
  readonly error: unknown;
  readonly data: { kind: string; refusals?: readonly Refusal[] } | undefined;
};

/** What went wrong with a recording: no answer, or a rule that says no. */
export function Outcome({ attempt: { isError, error, data } }: { attempt: Attempt }) {
  return (
    <>
      {isError && <FailureNotice error={error} pressed />}
      {data?.kind === 'refused' && data.refusals && <RefusalList refusals={data.refusals} />}
    </>
  );
}
