import type { TransformationView } from '@iza/api/transformation';
import type { Refusal } from '@iza/domain/values';
import { FailureNotice } from '../../trpc/index.ts';
import { RefusedList } from '../refused-list.tsx';

type Attempt = {
  readonly isError: boolean;
  readonly error: unknown;
  readonly data?: { readonly kind: string; readonly refusals?: readonly Refusal[] } | undefined;
};

/** Why something was not done: refused, or not reached. With `view` also the way to what is missing in the plan. */
export function AttemptWords({
  attempt,
  view,
}: {
  attempt: Attempt;
  view?: TransformationView | undefined;
}) {
  return (
    <>
      {attempt.isError && <FailureNotice error={attempt.error} />}
      {attempt.data?.refusals && <RefusedList refusals={attempt.data.refusals} view={view} />}
    </>
  );
}
