import { whoChanged } from '@iza/db/version';
import { z } from 'zod';
import { NotFoundError } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { contentAt, momentSchema } from './content-at.ts';
import type { ComparisonView } from './version-view.ts';

export const compareInput = z.strictObject({ from: momentSchema, to: momentSchema });
export type CompareInput = z.infer<typeof compareInput>;

/** Two moments of one plan, to lay beside each other. @throws NotFoundError for a moment that the actor may not see */
export async function comparePlanVersions(
  scope: Scope,
  { from, to }: CompareInput,
): Promise<ComparisonView> {
  const [one, other] = [await contentAt(scope, from), await contentAt(scope, to)];
  if (one.head.plan.id !== other.head.plan.id) throw new NotFoundError('moments of two plans');
  const [first, last] = [one.moment.revision, other.moment.revision].toSorted((a, b) => a - b);
  const changedBy =
    from.version === to.version
      ? await whoChanged(scope.tx, from.version, first ?? 0, last ?? 0)
      : {};
  return { from: one.moment, to: other.moment, changedBy };
}
