import type { ReactNode } from 'react';
import { Skeleton } from '../parts/notice.tsx';
import { Link } from '../parts/link.tsx';
import { Page } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { failureOf, FailureNotice } from '../trpc/index.ts';
import { appTexts } from './texts.ts';

export type LoadedProps<Data> = {
  query: {
    readonly data: Data | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => unknown;
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

/** For an address whose thing is not there, or not for this reader; which of the two is not told. */
export function NotThere() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.notThereTitle} lead={texts.notThere}>
      <p>
        <Link href='/'>{texts.toWork}</Link>
      </p>
    </Page>
  );
}

/** A whole page that is loaded: says that it is not there, or what failed. */
export function LoadedPage<Data>({
  query,
  lines = 10,
  children,
}: Omit<LoadedProps<Data>, 'failed'>) {
  const failed = (error: unknown) =>
    ['not-found', 'not-accepted'].includes(failureOf(error)) ? (
      <NotThere />
    ) : (
      <div className='iza-page'>
        <FailureNotice error={error} onTryAgain={() => void query.refetch()} />
      </div>
    );
  return (
    <Loaded query={query} lines={lines} failed={failed}>
      {children}
    </Loaded>
  );
}
