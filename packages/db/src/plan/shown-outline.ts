import { withoutItem, type Outline } from '@iza/domain/plan';
import type { ItemId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

type OutlineRow = {
  content: Outline;
  revision: number;
  savedAt: string;
  savedByName: string | null;
  hidden: ItemId[];
};

/**
 * Keeps the outline that every reader sees in step: without the items of the working corner, what stands below one of those lifted to where
 * it stood. Row-level security hides rows, not parts of them, so it has a row of its own.
 */
export async function showOutline(tx: Tx, version: PlanVersionId): Promise<void> {
  const [row] = await tx<OutlineRow[]>`
    select content, revision, saved_at as "savedAt", saved_by_name as "savedByName",
      array(select id from iza.plan_unit where version = ${version} and unit = 'item' and (removed or not in_plan)) as hidden
    from iza.plan_unit where version = ${version} and unit = 'outline' and id = ${version}`;
  if (!row) return;
  const standing = new Set(row.content.placements.map(({ item }) => item));
  const linked = new Set(
    row.content.links.flatMap(({ from, to }) => ('item' in to ? [from, to.item] : [from])),
  );
  const hidden = row.hidden.filter((item) => standing.has(item) || linked.has(item));
  const content = hidden.reduce(withoutItem, row.content);
  await tx`
    insert into iza.plan_outline_shown (version, content, revision, saved_at, saved_by_name)
    values (${version}, ${tx.json(content as never)}, ${row.revision}, ${row.savedAt}, ${row.savedByName})
    on conflict (version) do update
      set content = excluded.content, revision = excluded.revision, saved_at = excluded.saved_at, saved_by_name = excluded.saved_by_name`;
}
