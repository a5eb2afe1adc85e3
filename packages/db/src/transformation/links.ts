import type { AgendaItemId } from '@iza/domain/action';
import type { PlanKind } from '@iza/domain/plan';
import type { TransformationAbout, TransformationStage } from '@iza/domain/transformation';
import type { ItemId, PlanId, RegionId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

type LinkedAgreement = TransformationAbout['agreements'][number];

/** An agreement of a plan, by name. */
export type AgreementName = {
  readonly plan: PlanId;
  readonly planName: string;
  readonly kind: PlanKind;
  readonly item: ItemId;
  readonly title: string;
};

const agreements = (tx: Tx) => tx`
  select s.plan, s.name as "planName", s.kind, u.id as item, concat_ws(' ', u.content ->> 'code', u.content ->> 'title') as title
  from iza.plan_summary s
  join iza.plan_unit u on u.version = s.version and u.unit = 'item' and not u.removed and u.content ->> 'type' = 'agreement'
  where s.newest`;

/** @returns the agreements that a transformation plan in these regions can come from, as far as the actor may read them */
export function agreementsOfRegions(
  tx: Tx,
  regions: readonly RegionId[],
): Promise<readonly AgreementName[]> {
  return tx<
    AgreementName[]
  >`${agreements(tx)} and s.regions && ${[...regions]} order by s.name, title, u.id limit 3000`;
}

/** @returns the names of agreements, of those that the actor may read */
export async function agreementNames(
  tx: Tx,
  linked: readonly LinkedAgreement[],
): Promise<readonly AgreementName[]> {
  if (linked.length === 0) return [];
  const [plans, items] = [linked.map(({ plan }) => plan), linked.map(({ item }) => item)];
  return tx<
    AgreementName[]
  >`${agreements(tx)} and s.plan = any (${plans}) and u.id = any (${items}) order by s.name, title, u.id`;
}

/** A transformation plan that comes from an agreement or an action point. */
export type ComingPlan = {
  readonly transformation: TransformationId;
  readonly name: string;
  readonly stage: TransformationStage;
  /** The agreement that it comes from; `null` where an action point was asked about. */
  readonly item: ItemId | null;
};

const abouts = (tx: Tx) => tx`
  iza.transformation t
  join lateral (
    select content from iza.transformation_section where plan = t.id and section = 'about' order by revision desc limit 1
  ) about on true`;

/** @returns the transformation plans that come from agreements of a plan, as far as the actor may read them */
export function comingFromPlan(tx: Tx, plan: PlanId): Promise<readonly ComingPlan[]> {
  return tx<ComingPlan[]>`
    select t.id as transformation, t.name, t.stage, linked ->> 'item' as item
    from ${abouts(tx)}
    cross join jsonb_array_elements(about.content -> 'agreements') linked
    where linked ->> 'plan' = ${plan} order by t.name, t.id`;
}

/** @returns the transformation plans that serve an action point, as far as the actor may read them */
export function comingFromAction(tx: Tx, action: AgendaItemId): Promise<readonly ComingPlan[]> {
  return tx<ComingPlan[]>`
    select t.id as transformation, t.name, t.stage, null as item
    from ${abouts(tx)}
    where about.content -> 'actions' ? ${action} order by t.name, t.id`;
}
