import { answersFor } from '@iza/accord/agenda';
import { wholeItems, writeEntries, type ItemWrite, type WholeItem } from '@iza/db/agenda';
import { mayActionPoint } from '@iza/domain/access';
import {
  acceptEntry,
  addedItem,
  agendaItemIdSchema,
  standingOf,
  summaryOf,
  type ActionEntry,
  type ActionStanding,
  type AgendaItem,
  type AgendaItemId,
  type StoredEntry,
} from '@iza/domain/action';
import { idempotencyKeySchema } from '@iza/domain/values';
import { z } from 'zod';
import {
  NotFoundError,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

/** A write on an item of the agenda. */
export const actionWriteInput = z.strictObject({
  key: idempotencyKeySchema,
  item: agendaItemIdSchema,
});

/** The number of the entry that was written. */
export type EntrySaved = Saved<{ number: number }>;

/** An entry as it will be kept; moment and names are the database's. */
function provisional(
  { today, actor }: Scope,
  item: AgendaItemId,
  number: number,
  entry: ActionEntry,
): StoredEntry {
  const { person, party, role } = actor;
  const by = { person, personName: null, party, role, batch: null };
  return { item, number, at: '', day: today, ...by, entry };
}

/** @returns what is to be written for new entries on an item as it was locked */
export function itemWrite(
  scope: Scope,
  { item, entries }: WholeItem,
  added: readonly ActionEntry[],
): ItemWrite {
  const last = entries.at(-1)?.number ?? 0;
  const numbered = added.map((entry, at) => ({ number: last + at + 1, entry }));
  const after = [
    ...entries,
    ...numbered.map(({ number, entry }) => provisional(scope, item.id, number, entry)),
  ];
  const described = added.findLast((entry) => entry.kind === 'corrected');
  return {
    item: item.id,
    entries: numbered,
    number: last + added.length,
    summary: summaryOf(standingOf(item, after)),
    ...(described && { content: addedItem(item.id, described.added) }),
  };
}

type Making = (standing: ActionStanding, item: AgendaItem) => ActionEntry | Refused;

/**
 * Writes one entry on an item, under its lock.
 * @param action what the actor must be allowed to do for it
 * @param make the entry, from the item as it stands
 * @throws NotFoundError when the actor may not even see the item
 */
export async function writeOn(
  scope: Scope,
  id: AgendaItemId,
  action: 'propose' | 'lead',
  make: Making,
): Promise<EntrySaved | Refused> {
  const { tx, actor, today } = scope;
  const [locked] = await wholeItems(tx, [id], { lock: true });
  if (!locked && (await wholeItems(tx, [id])).length === 0) throw new NotFoundError('not found');
  if (!locked) return refused('not-allowed', { detail: { action } });
  const { item, entries } = locked;
  const standing = standingOf(item, entries);
  const resource = { responsible: item.responsible, trekker: standing.trekker };
  if (!mayActionPoint(actor, action, resource, answersFor)) {
    return refused('not-allowed', { detail: { action } });
  }
  const entry = make(standing, item);
  if (entry.kind === 'refused') return entry;
  const accepted = acceptEntry({ item, standing, today }, entry);
  if (!accepted.ok) return refusedBecause(accepted.refusals);
  const write = itemWrite(scope, locked, [entry]);
  await writeEntries(tx, [write]);
  return saved({ number: write.number });
}
