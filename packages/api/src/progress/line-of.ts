import { listLines, type ProgressLineRow, type ProgressRoundRow } from '@iza/db/progress';
import type { Answering } from '@iza/domain/progress';
import { itemIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { answeringIn, followedFor, roundOf, roundWriteInput } from './followed-plan.ts';

export const lineWriteInput = z.strictObject({
  ...roundWriteInput.shape,
  subject: z.union([z.literal('plan'), itemIdSchema]),
});
export type LineWriteInput = z.infer<typeof lineWriteInput>;

type OpenLineOf = {
  readonly round: ProgressRoundRow;
  readonly line: ProgressLineRow;
  readonly who: Answering;
};

/** @returns a line that the actor may see, in a round that is open or closed as wanted */
export async function lineOf(
  scope: Scope,
  input: Omit<LineWriteInput, 'key'>,
  wanted: 'open' | 'closed',
): Promise<OpenLineOf | { refusal: Refused }> {
  const followed = await followedFor(scope, input.plan, 'report-progress');
  if ('refusal' in followed) return followed;
  const found = await roundOf(scope, input, wanted);
  if ('refusal' in found) return found;
  const lines = await listLines(scope.tx, [input.round]);
  const line = lines.find(({ subject }) => subject === input.subject);
  if (!line) return { refusal: refused('not-asked-of-you') };
  return { round: found.row, line, who: await answeringIn(scope, input.plan) };
}
