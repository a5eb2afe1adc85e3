import type { CaseLine } from '@iza/domain/transformation';
import type { TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A cost in the business case of a plan. */
export type CostLineRow = {
  readonly plan: TransformationId;
  readonly planName: string;
  readonly line: CaseLine;
};

/** @returns the costs of other plans, as far as the actor may read those; plans that ended without money are left out */
export function otherCostLines(tx: Tx, plan: TransformationId): Promise<readonly CostLineRow[]> {
  return tx<CostLineRow[]>`
    select t.id as plan, t.name as "planName", line
    from iza.transformation t
    join lateral (
      select content from iza.transformation_section where plan = t.id and section = 'case' order by revision desc limit 1
    ) c on true
    cross join jsonb_array_elements(c.content -> 'lines') line
    where t.id <> ${plan} and t.stage <> 'withdrawn' and line ->> 'kind' = 'cost'
    order by t.name, t.id limit 3000`;
}
