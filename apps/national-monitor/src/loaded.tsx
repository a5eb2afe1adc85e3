import type { ReactNode } from 'react';
import { Skeleton } from '@iza/ui/parts';
import { FailureNotice } from '@iza/ui/trpc';

export type LoadedProps<Data> = {
  query: {
    readonly data: Data | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  /** How many lines are on their way, about. */
  lines?: number | undefined;
  /** What a failure without any answer looks like, where it is not just a message. */
  failed?: ((error: unknown) => ReactNode) | undefined;
  children: (data: Data) => ReactNode;
};

/** Shows what was asked for: grey lines first; what was there stays when asking again fails, with the failure above it. */
export function Loaded<Data>({ query, lines = 6, failed, children }: LoadedProps<Data>) {
  const { data, error, isError, refetch } = query;
  if (data === undefined && isError && failed) return failed(error);
  return (
    <>
      {isError && <FailureNotice error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && !isError && <Skeleton lines={lines} />}
      {data !== undefined && children(data)}
    </>
  );
}
