import type { PlanKind, PlanStage } from '@iza/domain/plan';
import type { PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { anywhere, folded } from '../search/typed-words.ts';

/** A plan that answers to what was typed. */
export type FoundPlan = {
  readonly plan: PlanId;
  readonly name: string;
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly regions: readonly string[];
};

/**
 * @param words folded; each must stand in the plan's name or in that of one of its regions
 * @returns the newest version that the actor may open of each plan; those whose name begins with the first word stand first
 */
export async function findPlans(
  tx: Tx,
  words: readonly string[],
  most: number,
): Promise<readonly FoundPlan[]> {
  const [first] = words;
  if (first === undefined) return [];
  return tx<FoundPlan[]>`
    select plan, name, kind, stage, names as regions
    from (
      select distinct on (s.plan) s.plan, s.name, s.kind, s.stage, s.names,
        ${folded(tx, tx`s.name`)} as plain,
        ${folded(tx, tx`concat_ws(' ', s.name, array_to_string(s.names, ' '))`)} as all_plain
      from (
        select summary.*, array(
          select r.name from iza.region r where r.id = any (summary.regions) order by r.name) as names
        from iza.plan_summary summary
        where summary.stage <> 'dropped' and exists (select from iza.plan_version v where v.id = summary.version)
      ) s
      order by s.plan, s.number desc
    ) newest
    where all_plain like all (${words.map(anywhere)})
    order by starts_with(plain, ${first}) desc, name, plan
    limit ${most}`;
}
