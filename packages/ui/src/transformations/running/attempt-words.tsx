import type { TransformationView } from '@iza/api/transformation';
import type { Refusal } from '@iza/domain/values';
import { useEffect, useRef } from 'react';
import { FailureNotice } from '../../trpc/index.ts';
import { RefusedList } from '../refused-list.tsx';

type Attempt = {
  readonly isError: boolean;
  readonly error: unknown;
  readonly data?: { readonly kind: string; readonly refusals?: readonly Refusal[] } | undefined;
};

/** Why something was not done: refused, or not reached. Said at once, and brought into sight. With `view` also the way to what is missing. */
export function AttemptWords({
  attempt: { isError, error, data },
  view,
}: {
  attempt: Attempt;
  view?: TransformationView | undefined;
}) {
  const refusals = data?.refusals;
  const box = useRef<HTMLDivElement>(null);
  const failed = isError || refusals !== undefined;
  useEffect(() => {
    if (failed) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [failed, refusals, error]);
  if (!failed) return null;
  return (
    <div ref={box} role='alert' className='transformation__outcome'>
      {isError && <FailureNotice error={error} pressed />}
      {refusals && <RefusedList refusals={refusals} view={view} />}
    </div>
  );
}
