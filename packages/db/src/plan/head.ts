import type { PlanResource } from '@iza/domain/access';
import type { Plan, PlanState } from '@iza/domain/plan';
import type { IsoDate, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A plan version without its content: what permissions and steps depend on. */
export type PlanHead = {
  readonly plan: Plan;
  readonly name: string;
  /** Its description says what was reported of it elsewhere. */
  readonly reported: boolean;
  readonly version: {
    readonly id: PlanVersionId;
    readonly number: number;
    readonly state: PlanState;
    readonly contentRevision: number;
    readonly stageSince: IsoDate;
  };
  readonly resource: PlanResource;
  /** Whether the actor sees its working corner; known when it was opened. */
  readonly openedInside?: boolean;
};

type HeadRow = Omit<Plan, 'parent'> & {
  parent: PlanId | null;
  name: string;
  reported: boolean;
  version: PlanVersionId;
  number: number;
  state: PlanState;
  contentRevision: number;
  stageSince: IsoDate;
  overlapping: RegionId[];
  opened?: string;
  openedInside?: string;
};

function headOf({
  parent,
  name,
  reported,
  version,
  number,
  state,
  contentRevision,
  stageSince,
  overlapping,
  opened: _opened,
  openedInside,
  ...rest
}: HeadRow): PlanHead {
  const plan: Plan = { ...rest, ...(parent === null ? {} : { parent }) };
  return {
    plan,
    name,
    reported,
    version: { id: version, number, state, contentRevision, stageSince },
    resource: { kind: plan.kind, stage: state.stage, regions: plan.regions, overlapping },
    ...(openedInside !== undefined && { openedInside: openedInside === 'true' }),
  };
}

/** The row that is found is the version that is opened; evaluated for that row only. */
const opening = (tx: Tx) => tx`,
      set_config('iza.opened', v.id::text, true) as opened,
      set_config('iza.opened_inside', iza.is_insider(v.kind, v.regions)::text, true) as "openedInside"`;

type Which =
  | { readonly plan: PlanId; readonly version?: PlanVersionId | undefined }
  | { readonly version: PlanVersionId };

/**
 * @param which a version, or a plan: its newest version that the actor may read
 * @param options `lock`: for an insider who is going to write; whoever comes second waits, and reads what the first wrote. `open`: its units are
 * judged by it from here on, and `keptContent` reads them
 * @returns `null` when there is none, or the actor may not read it (to lock: may not write it)
 */
export async function loadPlanHead(
  tx: Tx,
  which: Which,
  options: { readonly lock?: boolean; readonly open?: boolean } = {},
): Promise<PlanHead | null> {
  const wanted = () => {
    if (which.version === undefined) return tx`v.plan = ${'plan' in which ? which.plan : null}`;
    return 'plan' in which
      ? tx`v.id = ${which.version} and v.plan = ${which.plan}`
      : tx`v.id = ${which.version}`;
  };
  // Both are sent at once; what is read was there after the lock was had.
  const locking = options.lock
    ? tx`select from iza.plan_version v where ${wanted()} order by v.stage = 'dropped', v.number desc limit 1 for no key update`.execute()
    : undefined;
  const reading = tx<HeadRow[]>`
    select p.id, p.kind, p.template, p.edition, p.regions, p.area, p.parent, p.origin,
      coalesce(s.name, '') as name, coalesce(s.reported, false) as reported, v.id as version, v.number, v.state,
      v.content_revision as "contentRevision", v.stage_since as "stageSince",
      array(
        select distinct o.other from iza.region_overlap o
        where o.region = any (p.regions) and iza.holds_on((select iza.today()), o.valid_from, o.valid_to)
      ) as overlapping
      ${options.open ? opening(tx) : tx``}
    from iza.plan_version v
    join iza.plan p on p.id = v.plan
    left join iza.plan_summary s on s.version = v.id
    where ${wanted()}
    order by v.stage = 'dropped', v.number desc limit 1`.execute();
  const [locked, [row]] = await Promise.all([locking, reading]);
  return row && locked?.length !== 0 ? headOf(row) : null;
}
