import type { PlanItem } from '@iza/domain/plan';
import type { SuggestionOutcome } from '@iza/domain/suggestion';
import type { ItemId, PartyId, PersonId, PlanVersionId, SuggestionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type SuggestionRow = {
  readonly id: SuggestionId;
  readonly version: PlanVersionId;
  readonly item: ItemId;
  /** Revision it was written on; `null`: a new item. */
  readonly base: number | null;
  /** The item as it was at that revision; `null`: a new item. */
  readonly baseContent: PlanItem | null;
  readonly parent: ItemId | null;
  readonly proposed: PlanItem;
  readonly note: string | null;
  readonly at: string;
  readonly person: PersonId;
  readonly personName: string;
  readonly party: PartyId;
  readonly partyName: string;
  readonly outcome: SuggestionOutcome | null;
  readonly reason: string | null;
  readonly closedAt: string | null;
  readonly closedByName: string | null;
};

function suggestionsWhere(tx: Tx, condition: ReturnType<Tx>): Promise<SuggestionRow[]> {
  return tx<SuggestionRow[]>`
    select s.id, s.version, s.item, s.base, r.content as "baseContent", s.parent, s.proposed, s.note, s.at, s.person,
      s.person_name as "personName", s.party, y.name as "partyName", s.outcome, s.reason, s.closed_at as "closedAt",
      s.closed_by_name as "closedByName"
    from iza.suggestion s
    join iza.party y on y.id = s.party
    left join iza.plan_unit_revision r
      on r.version = s.version and r.unit = 'item' and r.id = s.item and r.revision = s.base
    where ${condition}
    order by s.at, s.id`;
}

/** @returns the suggestions for a version, for insiders, oldest first */
export function listSuggestions(tx: Tx, version: PlanVersionId): Promise<readonly SuggestionRow[]> {
  return suggestionsWhere(tx, tx`s.version = ${version}`);
}

/** @returns a suggestion, or `null` when there is none that the actor may read */
export async function findSuggestion(tx: Tx, id: SuggestionId): Promise<SuggestionRow | null> {
  const [row] = await suggestionsWhere(tx, tx`s.id = ${id}`);
  return row ?? null;
}

/** @returns open suggestions of a version that the actor may read, by item; a new item counts under its own id */
export async function openSuggestionCounts(
  tx: Tx,
  version: PlanVersionId,
): Promise<Readonly<Record<string, number>>> {
  const rows = await tx<{ item: ItemId; count: number }[]>`
    select item, count(*)::int as count from iza.suggestion
    where version = ${version} and outcome is null group by item`;
  return Object.fromEntries(rows.map(({ item, count }) => [item, count]));
}

export type NewSuggestion = Pick<SuggestionRow, 'id' | 'base' | 'parent' | 'proposed' | 'note'>;

/** Makes a suggestion, by the actor. */
export async function makeSuggestion(
  tx: Tx,
  version: PlanVersionId,
  { id, base, parent, proposed, note }: NewSuggestion,
): Promise<void> {
  await tx`
    insert into iza.suggestion (id, version, item, base, parent, proposed, note)
    values (${id}, ${version}, ${proposed.id}, ${base}, ${parent}, ${tx.json(proposed as never)}, ${note})`;
}

/**
 * Decides on a suggestion, by the actor; once.
 * @returns `false` when it is not there for the actor
 * @throws DatabaseRefusal `suggestion-closed` when it was decided on before, `not-allowed` when that is not the actor's to do
 */
export async function closeSuggestion(
  tx: Tx,
  id: SuggestionId,
  outcome: SuggestionOutcome,
  reason: string | null = null,
): Promise<boolean> {
  const changed = await tx`
    update iza.suggestion set outcome = ${outcome}, reason = ${reason} where id = ${id}`;
  return changed.count > 0;
}
