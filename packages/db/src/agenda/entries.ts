import type {
  ActionEntry,
  AgendaItem,
  AgendaItemId,
  BatchId,
  StandingSummary,
  StoredEntry,
} from '@iza/domain/action';
import type { IsoDate } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

const entryColumns = (tx: Tx) =>
  tx`item, number, at, day, person, person_name as "personName", party, role, batch, entry`;

/** Which entries; together: those that fit all. */
export type EntryFilter = {
  readonly items?: readonly AgendaItemId[];
  /** Written on or before this day. */
  readonly until?: IsoDate;
  readonly batch?: BatchId;
};

/** @returns what was written of items that the actor may see, in order within each item */
export function agendaEntries(
  tx: Tx,
  { items, until, batch }: EntryFilter,
): Promise<readonly StoredEntry[]> {
  return tx<StoredEntry[]>`
    select ${entryColumns(tx)} from iza.agenda_entry
    where true
      ${items ? tx`and item = any (${[...items]})` : tx``}
      ${until ? tx`and day <= ${until}` : tx``}
      ${batch ? tx`and batch = ${batch}` : tx``}
    order by item, number`;
}

/** An item with everything that was written of it. */
export type WholeItem = { readonly item: AgendaItem; readonly entries: readonly StoredEntry[] };

/**
 * @param options.lock for an actor that is going to write: the rows stand still until the transaction ends, and items that the actor may
 * not write are left out
 * @returns the items that the actor may see, in the order of their ids
 */
export async function wholeItems(
  tx: Tx,
  ids: readonly AgendaItemId[],
  options: { readonly lock?: true } = {},
): Promise<readonly WholeItem[]> {
  const rows = await tx<{ content: AgendaItem }[]>`
    select content from iza.agenda_item where id = any (${[...ids]}) order by id
    ${options.lock ? tx`for no key update` : tx``}`;
  const items = rows.map(({ content }) => content);
  const entries = await agendaEntries(tx, { items: items.map(({ id }) => id) });
  const byItem = Map.groupBy(entries, ({ item }) => item);
  return items.map((item) => ({ item, entries: byItem.get(item.id) ?? [] }));
}

/** What is written of an item: entries with their numbers, and where it stands after them. */
export type ItemWrite = {
  readonly item: AgendaItemId;
  readonly entries: readonly { readonly number: number; readonly entry: ActionEntry }[];
  readonly number: number;
  readonly summary: StandingSummary;
  /** Set when it is described otherwise from now on. */
  readonly content?: AgendaItem;
};

async function saveStandings(tx: Tx, writes: readonly ItemWrite[]): Promise<void> {
  const rows = writes.map(({ item, number, summary }) => ({ id: item, number, ...summary }));
  await tx`
    update iza.agenda_item i set
      number = given.number, status = given.status, reason = given.reason, proposed = given.proposed, move_proposed = given."moveProposed",
      sent_back = given."sentBack", asked = given.asked, moved_to = nullif(given."movedTo", 'null'), moves = given.moves,
      trekker = given.trekker, heard = given.heard, milestones_open = given."milestonesOpen",
      milestones_reported = given."milestonesReported", changed = given.changed
    from jsonb_to_recordset(${tx.json(rows as never)}) as given (
      id text, number int, status text, reason text, proposed text, "moveProposed" boolean, "sentBack" boolean, asked date, "movedTo" jsonb,
      moves int, trekker text, heard date, "milestonesOpen" int, "milestonesReported" int, changed date)
    where i.id = given.id`;
  for (const { item, content } of writes) {
    if (content === undefined) continue;
    await tx`
      update iza.agenda_item set content = ${tx.json(content as never)}, responsible = ${[...content.responsible]}
      where id = ${item}`;
  }
}

/**
 * Writes entries of items that were locked, and what lists keep of their standing. Moment, day and actor are filled in by the database,
 * which tells listeners at commit: write them last.
 */
export async function writeEntries(
  tx: Tx,
  writes: readonly ItemWrite[],
  batch: BatchId | null = null,
): Promise<void> {
  const rows = writes.flatMap(({ item, entries }) =>
    entries.map(({ number, entry }) => ({ item, number, entry })),
  );
  await saveStandings(tx, writes);
  await tx`
    insert into iza.agenda_entry (item, number, batch, entry)
    select item, number, ${batch}::uuid, entry
    from jsonb_to_recordset(${tx.json(rows as never)}) as given (item text, number int, entry jsonb)`;
}

/** Puts an item that was decided later on the agenda; its first entry is written after it. */
export async function addAgendaItem(tx: Tx, item: AgendaItem): Promise<void> {
  await tx`
    insert into iza.agenda_item (id, origin, content, responsible)
    values (${item.id}, 'added', ${tx.json(item as never)}, ${[...item.responsible]})`;
}

/** A bulk update. */
export type Batch = {
  readonly batch: BatchId;
  readonly at: string;
  readonly day: IsoDate;
  readonly personName: string | null;
  readonly items: number;
  readonly undone: boolean;
};

/** @returns the latest bulk updates that the actor may see, newest first */
export function batchesOf(tx: Tx, limit: number): Promise<readonly Batch[]> {
  return tx<Batch[]>`
    select e.batch, min(e.at) as at, min(e.day) as day, min(e.person_name) as "personName", count(distinct e.item) as items,
      bool_or(exists (
        select from iza.agenda_entry u
        where u.item = e.item and u.kind = 'undone' and u.entry -> 'entries' @> to_jsonb(e.number))) as undone
    from iza.agenda_entry e where e.batch is not null
    group by e.batch order by at desc limit ${limit}`;
}
