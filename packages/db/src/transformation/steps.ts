import type { AssessmentFrameworkId } from '@iza/domain/accord';
import type {
  ChangedText,
  DecidingCommand,
  PendingTransformationStep,
  Side,
  TransformationCommand,
  TransformationStage,
  Verdict,
} from '@iza/domain/transformation';
import type { IsoDate, PartyId, PersonId, StepId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type TransformationSignatureRow = {
  readonly person: PersonId;
  readonly personName: string;
  readonly party: PartyId;
  readonly side: Side;
  readonly at: string;
};

/** A step that waits for signatures. */
export type PendingTransformationRow = Omit<PendingTransformationStep, 'signatures'> & {
  readonly id: StepId;
  readonly command: TransformationCommand;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly signatures: readonly TransformationSignatureRow[];
};

/** @returns the steps of a plan that wait, as far as they concern the actor, oldest first */
export function pendingTransformationSteps(
  tx: Tx,
  plan: TransformationId,
): Promise<readonly PendingTransformationRow[]> {
  return tx<PendingTransformationRow[]>`
    select s.id, s.command, s.on_revision as "onRevision", s.at as "askedAt", coalesce(s.person_name, '') as "askedBy",
      (select coalesce(jsonb_agg(jsonb_build_object('person', g.person, 'personName', coalesce(g.person_name, ''), 'party', g.of_party,
        'side', g.side, 'at', g.at) order by g.at), '[]')
        from iza.transformation_signature g where g.step = s.id) as signatures
    from iza.transformation_step s where s.plan = ${plan} and s.status = 'pending' order by s.at`;
}

/** A substantial change as it was put before the leaders that decided on it. */
export type OfferedChangeRow = {
  readonly step: StepId;
  readonly what: string;
  readonly text: ChangedText | null;
  /** Applicants that leave with it. */
  readonly without: readonly PartyId[];
  readonly personName: string;
  readonly party: PartyId | null;
  readonly on: IsoDate;
};

/** A decision that was taken, with who signed it and what they found then; `verdict`: `null` for who may not read it. */
export type DecisionRow = {
  readonly id: StepId;
  readonly command: DecidingCommand;
  readonly onRevision: number;
  /** Who consented to what was decided on: also who left since. */
  readonly consented: readonly PartyId[];
  readonly signatures: readonly {
    readonly party: PartyId;
    readonly personName: string;
    readonly on: IsoDate;
    readonly framework: AssessmentFrameworkId | null;
    readonly verdict: Verdict | null;
  }[];
  /** `null`: it was no decision on a change. */
  readonly change: OfferedChangeRow | null;
};

/** Day the installation counted with when a party did something in a step, from the moment on at which it did. */
const dayOf = (tx: Tx, step: string, party: string, at: string) => tx`
  coalesce((select e.day from iza.transformation_event e
      where e.plan = s.plan and e.party = ${tx.unsafe(party)} and e.at >= ${tx.unsafe(at)}
        and e.event ->> 'command' = ${tx.unsafe(step)}.command ->> 'command' order by e.seq limit 1),
    (${tx.unsafe(at)} at time zone 'Europe/Amsterdam')::date)`;

/** @returns the decisions that both market leaders signed, as far as they concern the actor, oldest first */
export function readDecisions(tx: Tx, plan: TransformationId): Promise<readonly DecisionRow[]> {
  return tx<DecisionRow[]>`
    select s.id, s.command, s.on_revision as "onRevision",
      (select coalesce(jsonb_agg(c.of_party order by c.of_party), '[]') from iza.transformation_consent c
        where c.plan = s.plan and c.on_revision = s.on_revision) as consented,
      (select coalesce(jsonb_agg(jsonb_build_object('party', g.of_party, 'personName', coalesce(g.person_name, ''),
        'on', coalesce(v.day, ${dayOf(tx, 's', 'g.of_party', 'g.at')}),
        'framework', v.framework, 'verdict', v.content) order by g.at), '[]')
        from iza.transformation_signature g
        left join iza.transformation_signed_verdict v on v.step = g.step and v.of_party = g.of_party
        where g.step = s.id and g.side = 'leader') as signatures,
      case s.command ->> 'command' when 'change-substantially' then (
        select jsonb_build_object('step', o.id, 'what', o.command ->> 'what', 'text', o.command -> 'text',
          'without', coalesce(o.command -> 'without', '[]'),
          'personName', coalesce(o.person_name, ''), 'party', o.party, 'on', ${dayOf(tx, 'o', 'o.party', 'o.at')})
        from iza.transformation_step o
        where o.plan = s.plan and o.status = 'taken' and o.command ->> 'command' = 'offer-change' and o.closed_at <= s.at
        order by o.closed_at desc limit 1) end as change
    from iza.transformation_step s
    where s.plan = ${plan} and s.status = 'taken' and s.command ? 'verdict' order by s.closed_at`;
}

/** Asks for a step, by the actor. */
export async function askTransformationStep(
  tx: Tx,
  plan: TransformationId,
  asked: {
    readonly id: StepId;
    readonly command: TransformationCommand;
    readonly onRevision: number;
    readonly from: TransformationStage;
  },
): Promise<void> {
  const { id, command, onRevision, from } = asked;
  await tx`
    insert into iza.transformation_step (id, plan, command, on_revision, from_stage, status)
    values (${id}, ${plan}, ${tx.json(command as never)}, ${onRevision}, ${from}, 'pending')`;
}

/** Signs a step for the acting party. */
export async function signTransformationStep(tx: Tx, step: StepId, side: Side): Promise<void> {
  await tx`
    insert into iza.transformation_signature (step, side, of_party) values (${step}, ${side}, iza.actor_party())`;
}

/** Closes a step that waits: taken, or withdrawn. */
export async function closeTransformationStep(
  tx: Tx,
  step: StepId,
  status: 'taken' | 'withdrawn',
): Promise<void> {
  await tx`update iza.transformation_step set status = ${status} where id = ${step} and status = 'pending'`;
}
