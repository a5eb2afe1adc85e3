import type { Plan, PlanKind } from '@iza/domain/plan';
import type { IsoDate, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { Published } from './publish.ts';

/** An adopted plan, as anyone may read it. */
export type PublishedPlanRow = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly kind: PlanKind;
  readonly edition: Plan['edition'];
  readonly origin: Plan['origin'];
  readonly name: string;
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly adoptedOn: IsoDate;
  /** Body that adopted it. */
  readonly body: string;
  /** Number of its agreements. */
  readonly agreements: number;
};

function publishedRows(tx: Tx, plan: PlanId | null): Promise<PublishedPlanRow[]> {
  return tx<PublishedPlanRow[]>`
    select p.plan, p.version, p.kind, p.edition, p.origin, p.name, p.regions, p.adopted_on as "adoptedOn", p.body,
      (select count(*) from iza.published_agreement a where a.version = p.version) as agreements
    from iza.published_plan p
    ${plan === null ? tx`` : tx`where p.plan = ${plan}`}
    order by p.adopted_on desc, p.name, p.plan`;
}

/** @returns every adopted plan, the latest first */
export function listPublished(tx: Tx): Promise<readonly PublishedPlanRow[]> {
  return publishedRows(tx, null);
}

/** @returns an adopted plan with its agreements in order, or `null` when none was adopted */
export async function openPublished(
  tx: Tx,
  plan: PlanId,
): Promise<(PublishedPlanRow & { readonly published: readonly Published[] }) | null> {
  const [row] = await publishedRows(tx, plan);
  if (!row) return null;
  const published = await tx<Published[]>`
    select item, under, agreement, targets from iza.published_agreement where version = ${row.version} order by position`;
  return { ...row, published };
}
