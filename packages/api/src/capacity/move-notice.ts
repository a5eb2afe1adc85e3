import { addNoticeMove, findNotice } from '@iza/db/capacity';
import { moveNotice as move, needsWords, NOTICE_MOVES } from '@iza/domain/capacity';
import { capacityNoticeIdSchema, idempotencyKeySchema, noteSchema } from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { tellRegion } from './tell-region.ts';

export const moveNoticeInput = z.strictObject({
  key: idempotencyKeySchema,
  notice: capacityNoticeIdSchema,
  move: z.enum(NOTICE_MOVES),
  text: noteSchema.describe('What was found, why not, why withdrawn; approving may do without'),
});

/** Coordinates, approves or refuses, lets take effect, or withdraws a notice. @see C.6.e */
export async function moveNotice(
  scope: Scope,
  input: z.infer<typeof moveNoticeInput>,
): Promise<Saved | Refused> {
  const { tx, actor, today } = scope;
  const row = found(await findNotice(tx, input.notice));
  const moved = move(row, row.moves, input.move, actor, today);
  if (!moved.ok) return refusedBecause(moved.refusals);
  const text = input.text.trim();
  if (needsWords(input.move) && text === '') return refused('words-needed', { path: ['text'] });
  await addNoticeMove(tx, row.id, input.move, text);
  await tellRegion(scope, row.region, 'notice', row.id);
  return saved({});
}
