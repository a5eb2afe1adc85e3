import type { ImpactAnalysis } from '@iza/domain/capacity';
import type { ImpactAnalysisId, ItemId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** What an analysis that was made before it could name an agreement says of it stands in the query: none. */
export type AnalysisRow = {
  readonly id: ImpactAnalysisId;
  readonly region: RegionId;
  readonly revision: number;
  readonly content: ImpactAnalysis;
  readonly concluded: boolean;
  readonly savedAt: string;
  readonly savedBy: string;
};

function analysesWhere(tx: Tx, condition: ReturnType<Tx>): Promise<AnalysisRow[]> {
  return tx<AnalysisRow[]>`
    select a.id, a.region, s.revision, '{"agreement": null}'::jsonb || s.content as content, s.concludes as concluded, s.at as "savedAt", s.person_name as "savedBy"
    from iza.impact_analysis a
    cross join lateral (
      select * from iza.impact_analysis_save s where s.analysis = a.id order by s.revision desc limit 1
    ) s
    where ${condition}
    order by a.at desc, a.id`;
}

/** @returns the analyses of a region as they stand now, or all that the actor may read; newest first */
export function listAnalyses(tx: Tx, region?: RegionId): Promise<readonly AnalysisRow[]> {
  return analysesWhere(tx, region ? tx`a.region = ${region}` : tx`true`);
}

/** @returns an analysis, or `null` when there is none that the actor may read */
export async function findAnalysis(tx: Tx, id: ImpactAnalysisId): Promise<AnalysisRow | null> {
  const [row] = await analysesWhere(tx, tx`a.id = ${id}`);
  return row ?? null;
}

/** @returns what agreements are called in the newest version of their plan that the actor may read */
export async function agreementTitles(
  tx: Tx,
  items: readonly ItemId[],
): Promise<ReadonlyMap<ItemId, string>> {
  const rows = await tx<{ id: ItemId; title: string }[]>`
    select distinct on (u.id) u.id, u.content ->> 'title' as title
    from iza.plan_unit u join iza.plan_version v on v.id = u.version
    where u.unit = 'item' and u.id = any (${[...items]})
    order by u.id, v.number desc`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Begins an analysis; its first save has to follow. @throws DatabaseRefusal `not-allowed` */
export async function beginAnalysis(tx: Tx, id: ImpactAnalysisId, region: RegionId): Promise<void> {
  await tx`insert into iza.impact_analysis (id, region) values (${id}, ${region})`;
}

/** Saves an analysis whole, and concludes it if asked. @returns when @throws DatabaseRefusal `conflict`, `no-such-move`, `not-allowed` */
export async function saveAnalysis(
  tx: Tx,
  id: ImpactAnalysisId,
  revision: number,
  content: ImpactAnalysis,
  concludes: boolean,
): Promise<string> {
  const [row] = await tx<{ at: string }[]>`
    insert into iza.impact_analysis_save (analysis, revision, content, concludes)
    values (${id}, ${revision}, ${tx.json(content as never)}, ${concludes}) returning at`;
  if (!row) throw new Error('a save came back without its moment');
  return row.at;
}
