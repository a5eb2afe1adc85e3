import type { SectorCode } from '@iza/domain/accord';
import type { FundRoute } from '@iza/domain/ledger';
import type { Cents, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** What the lines of an application ask together, per year, sector and route; what a line leaves open is `null`. */
export type AskedRow = {
  readonly plan: TransformationId;
  readonly sector: SectorCode | null;
  readonly year: number | null;
  readonly route: FundRoute | null;
  readonly amount: Cents;
  /** Lines without an amount. */
  readonly open: number;
};

/** @returns what the plans that were submitted ask, or one of them, as far as the actor may read them */
export function readAsked(
  tx: Tx,
  plan: TransformationId | null = null,
): Promise<readonly AskedRow[]> {
  return tx<AskedRow[]>`
    select plan, sector, year, route, coalesce(sum(amount), 0)::bigint as amount, count(*) filter (where amount is null)::int as open
    from (
      select a.plan, line #>> '{sector,known}' as sector, (line #>> '{year,known}')::int as year, line #>> '{route,known}' as route,
        (line #>> '{amount,known}')::bigint as amount
      from (
        select distinct on (s.plan) s.plan, s.content
        from iza.transformation_section s join iza.transformation t on t.id = s.plan
        where s.section = 'application' and t.asked is not null and (${plan}::uuid is null or s.plan = ${plan})
        order by s.plan, s.revision desc
      ) a, jsonb_array_elements(a.content -> 'asks') line
    ) lines
    group by plan, sector, year, route`;
}
