import type { Plan, PlanKind } from '@iza/domain/plan';
import type { IsoDate, ItemId, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
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
  /** Day on which it was decided to end the plan; `null`: it was not. */
  readonly endedOn: IsoDate | null;
  /** Number of its agreements. */
  readonly agreements: number;
};

function publishedRows(tx: Tx, plan: PlanId | null): Promise<PublishedPlanRow[]> {
  return tx<PublishedPlanRow[]>`
    select p.plan, p.version, p.kind, p.edition, p.origin, p.name, p.regions, p.adopted_on as "adoptedOn", p.body,
      p.ended_on as "endedOn",
      (select count(*) from iza.published_agreement a where a.version = p.version) as agreements
    from iza.published_plan p
    ${plan === null ? tx`` : tx`where p.plan = ${plan}`}
    order by p.adopted_on desc, p.name, p.plan`;
}

/** @returns every adopted plan, the latest first */
export function listPublished(tx: Tx): Promise<readonly PublishedPlanRow[]> {
  return publishedRows(tx, null);
}

/** Who bound itself to agreements, as anyone may read it. */
type PublishedCommitment = {
  readonly party: string;
  readonly items: readonly ItemId[] | 'all';
  readonly reserved: boolean;
  /** `null`: there is none, or the party did not publish its words. */
  readonly reservation: string | null;
};

/** Public summary of a consultation round. */
type PublishedRound = {
  readonly round: number;
  readonly closedOn: IsoDate;
  readonly received: string;
  readonly done: string;
};

export type OpenedPublication = PublishedPlanRow & {
  readonly published: readonly Published[];
  readonly commitments: readonly PublishedCommitment[];
  readonly rounds: readonly PublishedRound[];
};

/** @returns an adopted plan with its agreements in order, or `null` when none was adopted */
export async function openPublished(tx: Tx, plan: PlanId): Promise<OpenedPublication | null> {
  const [row] = await publishedRows(tx, plan);
  if (!row) return null;
  const { version } = row;
  const [published, given, rounds] = await Promise.all([
    tx<Published[]>`
      select item, under, agreement, targets from iza.published_agreement where version = ${version} order by position`,
    tx<(Omit<PublishedCommitment, 'items'> & { items: ItemId[] | null })[]>`
      select party, items, reserved, reservation from iza.published_commitment
      where version = ${version} order by party, commitment`,
    tx<PublishedRound[]>`
      select round, closed_on as "closedOn", received, done from iza.published_round where version = ${version} order by round`,
  ]);
  const commitments = given.map(({ items, ...rest }) => ({
    ...rest,
    items: items ?? ('all' as const),
  }));
  return { ...row, published, commitments, rounds };
}
