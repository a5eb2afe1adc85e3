import type { DerivedLeaders, Insured, InsuredSupply } from '@iza/domain/transformation';
import type {
  InsuredSupplyId,
  IsoDate,
  MunicipalityCode,
  PartyId,
  TransformationId,
} from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { onRecordColumns, type OnRecord } from '../decision/on-record.ts';

/** The figures that stand: of each insurer in each municipality on each day those of the latest supply that was not withdrawn. */
const standing = (tx: Tx) => tx`
  select distinct on (s.on_day, i.municipality, i.of_party) s.on_day, i.municipality, i.of_party, i.insured
  from iza.insured i join iza.insured_supply s on s.id = i.supply and s.withdrawn_at is null`;
const latestFirst = (tx: Tx) => tx`
  order by s.on_day, i.municipality, i.of_party, s.recorded_at desc, s.id desc`;
const columns = (tx: Tx) => tx`municipality, of_party as party, insured, on_day as "on"`;

/** @returns the figures that stand on the insured in these municipalities, of every day */
export function readInsured(
  tx: Tx,
  area: readonly MunicipalityCode[],
): Promise<readonly Insured[]> {
  return tx<Insured[]>`
    select ${columns(tx)} from (
      ${standing(tx)} where i.municipality = any (${[...area]}) ${latestFirst(tx)}) standing`;
}

/** @returns the figures that stand on the insured on a day, by municipality */
export function readInsuredOn(tx: Tx, on: IsoDate): Promise<readonly Insured[]> {
  return tx<Insured[]>`
    select ${columns(tx)} from (${standing(tx)} where s.on_day = ${on} ${latestFirst(tx)}) standing
    order by municipality, insured desc, party`;
}

/** A supply of figures as it was recorded. */
export type InsuredSupplyRow = OnRecord & {
  readonly id: InsuredSupplyId;
  readonly on: IsoDate;
  readonly source: string;
  readonly figures: number;
};

/** @returns the supplies, withdrawn ones included: the latest reference date first, then the latest supply */
export function listInsuredSupplies(tx: Tx): Promise<readonly InsuredSupplyRow[]> {
  return tx<InsuredSupplyRow[]>`
    select r.id, r.on_day as "on", r.source, ${onRecordColumns(tx)},
      (select count(*)::int from iza.insured i where i.supply = r.id) as figures
    from iza.insured_supply r order by r.on_day desc, r.recorded_at desc, r.id desc`;
}

/** Records a supply of figures; where it speaks of what was supplied before for that day, it counts instead. */
export async function supplyInsured(
  tx: Tx,
  id: InsuredSupplyId,
  { on, source, figures }: InsuredSupply,
): Promise<void> {
  await tx`insert into iza.insured_supply (id, on_day, source) values (${id}, ${on}, ${source})`;
  await tx`
    insert into iza.insured (supply, municipality, of_party, insured)
    select ${id}, municipality, party, insured
    from jsonb_to_recordset(${tx.json(figures as never)}) as given (municipality text, party text, insured int)`;
}

/** Withdraws a supply; it stays on record, and what it superseded counts again. @returns `false` when it was withdrawn, or is not there */
export async function withdrawInsured(
  tx: Tx,
  id: InsuredSupplyId,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.insured_supply set withdrawn_reason = ${reason} where id = ${id} and withdrawn_at is null`;
  return changed.count > 0;
}

/** A plan that was never offered: its market leaders follow the figures. */
export type FollowingPlan = {
  readonly plan: TransformationId;
  readonly area: readonly MunicipalityCode[];
  readonly applicants: readonly PartyId[];
  readonly recused: readonly PartyId[];
};

/** @returns the plans whose market leaders follow the figures, for who supplies those; none for anyone else */
export function plansFollowingFigures(tx: Tx): Promise<readonly FollowingPlan[]> {
  return tx<FollowingPlan[]>`select plan, area, applicants, recused from iza.following_figures()`;
}

/** Lets the market leaders of a plan that was never offered follow the figures. */
export async function followFigures(
  tx: Tx,
  plan: TransformationId,
  derived: DerivedLeaders,
): Promise<void> {
  const leaders = 'leaders' in derived ? derived.leaders : [];
  await tx`select iza.follow_figures(${plan}, ${[...leaders]}, ${tx.json(derived as never)})`;
}
