import type { Outline, PlanAbout, PlanItem, Revised, Target, UnitKind } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A unit with who saved it last, and when. `savedBy` is empty where the operator did, by command. */
export type SavedUnit<Content> = Revised<Content> & {
  readonly savedBy: string;
  readonly savedAt: string;
};

/** The content of a version as one reader sees it; a `PlanContent` too. */
export type OpenedContent = {
  readonly version: PlanVersionId;
  readonly about: SavedUnit<PlanAbout>;
  readonly outline: SavedUnit<Outline>;
  readonly items: readonly SavedUnit<PlanItem>[];
  readonly targets: readonly SavedUnit<Target>[];
};

type UnitRow = SavedUnit<unknown> & { unit: UnitKind | 'outline' | 'shown' };

/** Ids are UUIDv7: in their order, units stand as they were made or brought in. */
export function inOrderMade<Content extends { readonly id: string }>(
  units: readonly SavedUnit<Content>[],
): SavedUnit<Content>[] {
  return units.toSorted((a, b) => (a.content.id < b.content.id ? -1 : 1));
}

const contentOf = (version: PlanVersionId, rows: readonly UnitRow[]): OpenedContent | null => {
  const of = <Content>(...kinds: UnitRow['unit'][]) =>
    rows
      .filter(({ unit }) => kinds.includes(unit))
      .map(({ unit: _unit, ...saved }) => saved as SavedUnit<Content>);
  const [about] = of<PlanAbout>('about');
  const [outline] = of<Outline>('outline', 'shown');
  if (!about || !outline) return null;
  const items = inOrderMade(of<PlanItem>('item'));
  return { version, about, outline, items, targets: inOrderMade(of<Target>('target')) };
};

/**
 * The whole content of a version that was opened in this transaction (`loadPlanHead` with `open`): judged by that. Insiders get the outline as
 * it is, others the outline without the working corner.
 * @returns `null` when there is no such version, or the actor may not read it
 */
export async function readOpenedContent(
  tx: Tx,
  version: PlanVersionId,
): Promise<OpenedContent | null> {
  const rows = await tx<UnitRow[]>`
    select unit, revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.plan_unit
    where version = ${version} and not removed
    union all
    select 'shown', revision, content, coalesce(saved_by_name, ''), saved_at
    from iza.plan_outline_shown
    where version = ${version}
      and not exists (select from iza.plan_unit where version = ${version} and unit = 'outline' and id = ${version})`;
  return contentOf(version, rows);
}

/** Opens a version and reads its content, in one round to the database. @returns as `readOpenedContent` */
export async function readPlanContent(
  tx: Tx,
  version: PlanVersionId,
): Promise<OpenedContent | null> {
  // Sent along without waiting: the rows are judged by it.
  const opening = tx`select iza.open_version(${version})`.execute();
  const [, content] = await Promise.all([opening, readOpenedContent(tx, version)]);
  return content;
}
