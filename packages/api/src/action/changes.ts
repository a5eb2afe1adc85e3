import { itemsChangedBetween } from '@iza/db/agenda';
import { isoDateSchema } from '@iza/domain/values';
import { z } from 'zod';
import type { Scope } from '../scope/index.ts';
import type { ChangesView } from './action-view.ts';
import { agendaFrame, dayOf, namedIn } from './agenda-frame.ts';
import { agendaIsFor } from './agenda.ts';
import { rowsOn } from './agenda-rows.ts';

export const changesInput = z.strictObject({
  since: isoDateSchema.describe('As it stood at the end of this day'),
  asOf: isoDateSchema.optional().describe('Until the end of this day; absent: today'),
});
export type ChangesInput = z.infer<typeof changesInput>;

/** What was written on the agenda after a day, as rows before and after. Days that pass change nothing: only what people wrote counts. */
export async function changes(scope: Scope, { since, asOf }: ChangesInput): Promise<ChangesView> {
  agendaIsFor(scope);
  const on = dayOf(scope, asOf);
  const ids = await itemsChangedBetween(scope.tx, since, on);
  const [before, after] = await Promise.all([rowsOn(scope, since, ids), rowsOn(scope, on, ids)]);
  const then = new Map(before.map((row) => [row.id, row]));
  const frame = await agendaFrame(scope, on, namedIn([...before, ...after]));
  const changed = after.map((row) => ({ before: then.get(row.id) ?? null, after: row }));
  return { ...frame, since, changes: changed };
}
