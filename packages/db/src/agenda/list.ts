import type { AgendaItem, AgendaItemId, ListedItem, StandingSummary } from '@iza/domain/action';
import type { IsoDate, PartyId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** An item with its newest standing, as lists show it. */
export type ListedStanding = { readonly item: ListedItem; readonly summary: StandingSummary };

const summaryColumns = (tx: Tx) => tx`
  status, reason, proposed, move_proposed as "moveProposed", sent_back as "sentBack", asked, moved_to as "movedTo", moves, trekker, heard,
  milestones_open as "milestonesOpen", milestones_reported as "milestonesReported", changed`;

type Row = ListedItem & StandingSummary;

function listed({
  id,
  kind,
  title,
  theme,
  heading,
  clause,
  responsible,
  deadlinePrinted,
  deadline,
  decided,
  sameAs,
  since,
  ...summary
}: Row): ListedStanding {
  const described = { kind, title, theme, heading, clause, responsible, deadlinePrinted };
  return { item: { id, ...described, deadline, decided, sameAs, since }, summary };
}

/** Which items; both: those that fit both. */
export type AgendaFilter = {
  readonly ids?: readonly AgendaItemId[];
  /** Those for which one of these codes is responsible, or the trekker. */
  readonly codes?: readonly PartyId[];
};

/** @returns the items that the actor may see, with their newest standing; those of the accord in the order of the print, then what was added */
export async function listAgenda(
  tx: Tx,
  { ids, codes }: AgendaFilter = {},
): Promise<ListedStanding[]> {
  // One value instead of rows: thousands of rows of many columns take longer to be read one by one than to be found.
  const [all] = await tx<{ rows: Row[] | null }[]>`
    select json_agg(found order by found.id collate "C") as rows from (
      select id, content ->> 'kind' as kind, content ->> 'title' as title, content ->> 'theme' as theme,
        content ->> 'heading' as heading, content ->> 'clause' as clause, responsible,
        content ->> 'deadlinePrinted' as "deadlinePrinted", content -> 'deadline' as deadline,
        nullif(content -> 'decided', 'null') as decided, content ->> 'sameAs' as "sameAs", content ->> 'since' as since,
        ${summaryColumns(tx)}
      from iza.agenda_item
      where true
        ${ids ? tx`and id = any (${[...ids]})` : tx``}
        ${codes ? tx`and (responsible && ${[...codes]} or trekker = any (${[...codes]}))` : tx``}
    ) found`;
  return (all?.rows ?? []).map(listed);
}

/** @returns the items that the actor may see, whole */
export async function agendaContents(
  tx: Tx,
  ids?: readonly AgendaItemId[],
): Promise<readonly AgendaItem[]> {
  const rows = await tx<{ content: AgendaItem }[]>`
    select content from iza.agenda_item ${ids ? tx`where id = any (${[...ids]})` : tx``} order by id`;
  return rows.map(({ content }) => content);
}

/** @returns the items of which something was written in a stretch of days, the first excluded */
export async function itemsChangedBetween(
  tx: Tx,
  after: IsoDate,
  until: IsoDate,
): Promise<readonly AgendaItemId[]> {
  const rows = await tx<{ item: AgendaItemId }[]>`
    select distinct item from iza.agenda_entry where day > ${after} and day <= ${until} order by item`;
  return rows.map(({ item }) => item);
}
