import { linkKey, type ActionLinkTarget, type AgendaItemId } from '@iza/domain/action';
import type { IsoDate, PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A link of an item, with who made it; removed ones are told for views of the past. */
export type AgendaLinkRow = {
  readonly id: string;
  readonly item: AgendaItemId;
  /** Of the item, when it was linked. */
  readonly title: string;
  readonly target: ActionLinkTarget;
  readonly addedDay: IsoDate;
  readonly addedByName: string | null;
  readonly removedDay: IsoDate | null;
};

const linkColumns = (tx: Tx) => tx`
  id, item, title, target, added_day as "addedDay", added_by_name as "addedByName", removed_day as "removedDay"`;

/** Which links; together: those that fit all. Without `asOf`: those that hold now. */
export type LinkFilter = {
  readonly item?: AgendaItemId;
  readonly plan?: PlanId;
  readonly asOf?: IsoDate;
};

/** @returns the links that the actor may see, oldest first */
export function agendaLinks(
  tx: Tx,
  { item, plan, asOf }: LinkFilter,
): Promise<readonly AgendaLinkRow[]> {
  return tx<AgendaLinkRow[]>`
    select ${linkColumns(tx)} from iza.agenda_link
    where true
      ${item ? tx`and item = ${item}` : tx``}
      ${plan ? tx`and plan = ${plan}` : tx``}
      ${asOf ? tx`and added_day <= ${asOf} and (removed_day is null or removed_day > ${asOf})` : tx`and removed_at is null`}
    order by added_at, id`;
}

/** @returns the link that was made, `false` when there is one to the same already */
export async function addAgendaLink(
  tx: Tx,
  link: { readonly id: string; readonly item: AgendaItemId; readonly target: ActionLinkTarget },
): Promise<boolean> {
  const { id, item, target } = link;
  const [plan, planItem] = target.to === 'plan' ? [target.plan, target.item] : [null, null];
  const added = await tx`
    insert into iza.agenda_link (id, item, target, target_key, plan, plan_item)
    values (${id}, ${item}, ${tx.json(target)}, ${linkKey(target)}, ${plan}, ${planItem})
    on conflict do nothing`;
  return added.count > 0;
}

/** Removes a link; it stays in views of the past. @returns `false` when there is none that holds, or the actor may not */
export async function removeAgendaLink(tx: Tx, id: string): Promise<boolean> {
  const removed = await tx`
    update iza.agenda_link set removed_at = now() where id = ${id} and removed_at is null`;
  return removed.count > 0;
}

/** @returns a link that holds and that the actor may see */
export async function findAgendaLink(tx: Tx, id: string): Promise<AgendaLinkRow | null> {
  const [row] = await tx<AgendaLinkRow[]>`
    select ${linkColumns(tx)} from iza.agenda_link where id = ${id} and removed_at is null`;
  return row ?? null;
}

/** @returns ids of the items that a plan serves, as far as the actor may know */
export async function servedItems(tx: Tx): Promise<ReadonlySet<AgendaItemId>> {
  const rows = await tx<{ item: AgendaItemId }[]>`
    select distinct item from iza.agenda_link where plan is not null and removed_at is null`;
  return new Set(rows.map(({ item }) => item));
}
