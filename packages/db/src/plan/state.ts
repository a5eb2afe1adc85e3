import type { PlanState } from '@iza/domain/plan';
import type { PartyId, PlanVersionId } from '@iza/domain/values';
import { DatabaseRefusal, type Tx } from '../connection/index.ts';
import { publish } from '../publication/publish.ts';

/**
 * Brings a version to its next state; adopting publishes its agreements. The step must stand there, asked on the content as it is and signed
 * by all roles of the template; it is closed afterwards (`closeStep`).
 * @throws DatabaseRefusal `no-such-step`, `not-signed`, `not-a-signer`, `adopted-is-frozen`
 */
export async function setState(tx: Tx, version: PlanVersionId, state: PlanState): Promise<void> {
  const changed =
    await tx`update iza.plan_version set state = ${tx.json(state as never)} where id = ${version}`;
  if (changed.count === 0)
    throw new DatabaseRefusal('not-allowed', 'the version is not there for this actor', undefined);
  if (state.stage === 'adopted') await publish(tx, version, state);
}

/** What steps have to know of a version and of the world. */
export type StepFactsRow = {
  readonly itemsInPlan: number;
  readonly itemsWithoutTitle: number;
  /** Parties admitted to the plan's regions as patient organisations. */
  readonly patientOrganisations: readonly PartyId[];
  /** On the content that is being assessed. */
  readonly judgementsShared: number;
  readonly isRevision: boolean;
  readonly stepsTaken: number;
  readonly recorded: number;
};

const NOTHING_KNOWN: StepFactsRow = {
  itemsInPlan: 0,
  itemsWithoutTitle: 0,
  patientOrganisations: [],
  judgementsShared: 0,
  isRevision: false,
  stepsTaken: 0,
  recorded: 0,
};

/** @returns the facts as far as the actor may know them; meant for insiders */
export async function stepFactsOf(tx: Tx, version: PlanVersionId): Promise<StepFactsRow> {
  const [row] = await tx<StepFactsRow[]>`
    select
      (select count(*) from iza.plan_unit u
        where u.version = v.id and u.unit = 'item' and u.in_plan and not u.removed) as "itemsInPlan",
      (select count(*) from iza.plan_unit u
        where u.version = v.id and u.unit = 'item' and u.in_plan and not u.removed
          and trim(u.content ->> 'title') = '') as "itemsWithoutTitle",
      array(select distinct a.party from iza.admitted(v.regions) a where a.role = 'patient-organisation')
        as "patientOrganisations",
      (select count(*) from iza.judgement j
        where j.version = v.id and j.shared_at is not null
          and j.on_revision = (v.state ->> 'assessedRevision')::int) as "judgementsShared",
      v.based_on is not null as "isRevision",
      (select count(*) from iza.step s where s.version = v.id and s.status = 'taken') as "stepsTaken",
      (select count(*) from iza.body_decision d where d.version = v.id and d.withdrawn_at is null)
        + (select count(*) from iza.commitment c where c.version = v.id and c.withdrawn_at is null) as "recorded"
    from iza.plan_version v where v.id = ${version}`;
  return row ?? NOTHING_KNOWN;
}
