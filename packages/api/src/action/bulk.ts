import { agendaContents, agendaEntries, batchesOf, wholeItems, writeEntries } from '@iza/db/agenda';
import { parties } from '@iza/accord/parties';
import { listParties } from '@iza/db/reference';
import { mayLeadAgenda } from '@iza/domain/access';
import {
  batchIdSchema,
  bulkRowsSchema,
  foldedText,
  readBulk,
  standingOf,
  type BatchId,
  type BulkParty,
} from '@iza/domain/action';
import { idempotencyKeySchema } from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError, NotFoundError, refused, refusedBecause, saved } from '../answer/index.ts';
import type { Refused, Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import type { BatchView, BulkCheckView } from './action-view.ts';
import { itemWrite } from './write-on.ts';

export const bulkCheckInput = z.strictObject({ rows: bulkRowsSchema });
export type BulkCheckInput = z.infer<typeof bulkCheckInput>;

const aliases = new Map(parties.map(({ id, aliases }) => [id, aliases]));

async function knownParties({ tx }: Scope): Promise<BulkParty[]> {
  const rows = await listParties(tx);
  return rows.map(({ id, kind, name, short }) => ({
    id,
    kind,
    names: [name, ...(short === null ? [] : [short]), ...(aliases.get(id) ?? [])],
  }));
}

async function read(scope: Scope, { rows }: BulkCheckInput) {
  const { tx, today } = scope;
  const contents = await agendaContents(tx);
  const cells = new Set(rows.flatMap(({ item }) => [item.trim(), foldedText(item)]));
  const named = contents.filter(({ id, title }) => cells.has(id) || cells.has(foldedText(title)));
  const written = await agendaEntries(tx, { items: named.map(({ id }) => id) });
  const entries = Map.groupBy(written, ({ item }) => item);
  const items = contents.map((item) => ({
    item,
    standing: standingOf(item, entries.get(item.id) ?? []),
  }));
  return readBulk(rows, { items, parties: await knownParties(scope), today });
}

/** What pasted rows would change, and every wrong cell; nothing is written. @throws ForbiddenError for who doesn't lead the agenda */
export async function bulkCheck(scope: Scope, input: BulkCheckInput): Promise<BulkCheckView> {
  if (!mayLeadAgenda(scope.actor)) throw new ForbiddenError('not for this role');
  return read(scope, input);
}

export const bulkApplyInput = z.strictObject({
  key: idempotencyKeySchema,
  rows: bulkRowsSchema,
});
export type BulkApplyInput = z.infer<typeof bulkApplyInput>;

/** Writes what pasted rows say, all or nothing; what it wrote can be undone at once by its batch. */
export async function bulkApply(
  scope: Scope,
  { rows }: BulkApplyInput,
): Promise<Saved<{ batch: BatchId; items: number }> | Refused> {
  const { tx, actor } = scope;
  if (!mayLeadAgenda(actor)) return refused('not-allowed', { detail: { action: 'lead' } });
  const { changes, faults } = await read(scope, { rows });
  if (faults.length > 0) {
    return refusedBecause(
      faults.map(({ row, column }) => ({ code: 'wrong-cells', path: ['rows', row, column] })),
    );
  }
  const changed = new Map(
    changes.flatMap(({ item, entries }) => (entries.length > 0 ? [[item, entries]] : [])),
  );
  const locked = await wholeItems(tx, [...changed.keys()], { lock: true });
  const batch = batchIdSchema.parse(scope.newId());
  const writes = locked.map((whole) => itemWrite(scope, whole, changed.get(whole.item.id) ?? []));
  await writeEntries(tx, writes, batch);
  return saved({ batch, items: writes.length });
}

export const bulkUndoInput = z.strictObject({ key: idempotencyKeySchema, batch: batchIdSchema });
export type BulkUndoInput = z.infer<typeof bulkUndoInput>;

/**
 * Takes back a bulk update: its entries no longer count, and stay in the history. Refused when something was written after it on one of
 * its items. @throws NotFoundError when there is no such update
 */
export async function bulkUndo(
  scope: Scope,
  { batch }: BulkUndoInput,
): Promise<Saved<{ items: number }> | Refused> {
  const { tx, actor } = scope;
  const written = await agendaEntries(tx, { batch });
  if (written.length === 0) throw new NotFoundError('not found');
  if (!mayLeadAgenda(actor)) return refused('not-allowed', { detail: { action: 'lead' } });
  const byItem = Map.groupBy(written, ({ item }) => item);
  const locked = await wholeItems(tx, [...byItem.keys()], { lock: true });
  const later = locked.filter(({ entries }) => entries.at(-1)?.batch !== batch);
  if (later.length > 0) {
    return refusedBecause(
      later.slice(0, 50).map(({ item }) => ({ code: 'changed-since', detail: { item: item.id } })),
    );
  }
  const writes = locked.map((whole) => {
    const entries = byItem.get(whole.item.id) ?? [];
    return itemWrite(scope, whole, [
      { kind: 'undone', entries: entries.map(({ number }) => number) },
    ]);
  });
  await writeEntries(tx, writes);
  return saved({ items: writes.length });
}

/** The latest bulk updates, newest first. @throws ForbiddenError for who doesn't lead the agenda */
export async function bulkRecent({ tx, actor }: Scope): Promise<readonly BatchView[]> {
  if (!mayLeadAgenda(actor)) throw new ForbiddenError('not for this role');
  return batchesOf(tx, 20);
}
