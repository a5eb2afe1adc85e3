import { agendaItems } from '@iza/accord/agenda';
import { listAgenda, wholeItems, type AgendaFilter } from '@iza/db/agenda';
import {
  agendaRow,
  itemAsItStoodOn,
  standingOf,
  summaryOf,
  type AgendaItemId,
  type AgendaRow,
} from '@iza/domain/action';
import type { IsoDate, PartyId } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';

const places = new Map<AgendaItemId, number>(agendaItems.map(({ id }, at) => [id, at]));

/** In the order of the print; what was added later after it, in the order in which it was added. */
function inOrder(rows: readonly AgendaRow[]): AgendaRow[] {
  const placeOf = ({ id }: AgendaRow) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** @returns the items that the actor may see, as they stand today */
export async function rowsToday(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  filter: AgendaFilter = {},
): Promise<AgendaRow[]> {
  const listed = await listAgenda(tx, filter);
  return inOrder(listed.map(({ item, summary }) => agendaRow(item, summary, today)));
}

/** @returns ids of the items for which one of these codes is responsible, or the trekker */
export function ownOf(
  rows: readonly AgendaRow[],
  codes: readonly PartyId[],
): ReadonlySet<AgendaItemId> {
  const own = rows.filter(({ responsible, trekker }) =>
    codes.some((code) => code === trekker || responsible.includes(code)),
  );
  return new Set(own.map(({ id }) => id));
}

/**
 * @returns the items that the actor may see, as they stood at the end of a day; those that were not agreed yet are left out. Only of items
 * on which something was written since is the history read: the others stand as they stood
 */
export async function rowsOn(
  { tx }: Pick<Scope, 'tx'>,
  on: IsoDate,
  ids?: readonly AgendaItemId[],
): Promise<AgendaRow[]> {
  const listed = await listAgenda(tx, ids ? { ids } : {});
  const isSame = ({ changed }: { changed: IsoDate | null }) => changed === null || changed <= on;
  const same = listed.flatMap(({ item, summary }) =>
    isSame(summary) && (item.kind === 'added' || item.since <= on)
      ? [agendaRow(item, summary, on)]
      : [],
  );
  const changed = listed.flatMap(({ item, summary }) => (isSame(summary) ? [] : [item.id]));
  const histories = changed.length > 0 ? await wholeItems(tx, changed) : [];
  const then = histories.flatMap(({ item: now, entries }) => {
    const item = itemAsItStoodOn(now, entries, on);
    return item ? [agendaRow(item, summaryOf(standingOf(item, entries, on)), on)] : [];
  });
  return inOrder([...same, ...then]);
}
