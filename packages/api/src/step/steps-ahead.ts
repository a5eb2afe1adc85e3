import type { PlanHead } from '@iza/db/plan';
import { admittedSigners, pendingStep, type PendingStepRow } from '@iza/db/step';
import {
  awaitedSignatures,
  missingFor,
  PLAN_TEMPLATES,
  type AdmittedSigner,
  type PlanTemplate,
  type StepFacts,
} from '@iza/domain/plan';
import type { PendingView, PlanView, StepView } from '../plan/plan-view.ts';
import { partiesByName, type Scope } from '../scope/index.ts';
import { factsFor, maySignStep, transitionOfStep, waitsForActor } from './signing.ts';

function stepViews(scope: Scope, head: PlanHead, facts: StepFacts, free: boolean): StepView[] {
  const { state } = head.version;
  const { transitions }: PlanTemplate = PLAN_TEMPLATES[head.plan.template];
  return transitions
    .filter(({ from }) => from === state.stage)
    .map((transition) => {
      const { command, to, clause, signatures } = transition;
      const missing = missingFor(command, state, facts);
      const open = free || command === 'step-back';
      const mayAsk = open && missing.length === 0 && maySignStep(scope, head, transition);
      return { command, to, clause, signatures, missing, mayAsk };
    })
    .filter(({ missing }) => !missing.some(({ code }) => code === 'not-a-revision'));
}

async function pendingView(
  scope: Scope,
  head: PlanHead,
  pending: PendingStepRow,
  admitted: readonly AdmittedSigner[],
): Promise<PendingView | null> {
  const transition = transitionOfStep(head, pending);
  if (!transition) return null;
  const { id, command, onRevision, askedAt, askedBy } = pending;
  const awaited = awaitedSignatures(transition, pending.signatures, admitted);
  const asked = awaited.flatMap(({ parties }) => parties);
  const nameOf = await partiesByName(scope, asked);
  return {
    id,
    command,
    onRevision,
    askedAt,
    askedBy,
    stale: onRevision !== head.version.contentRevision,
    signatures: pending.signatures.map(({ person: _person, ...signature }) => signature),
    awaited: awaited.map(({ role, parties }) => ({
      role,
      parties: parties.map((party) => ({ id: party, name: nameOf(party) })),
    })),
    maySign: waitsForActor(scope, head, pending),
    mayWithdraw: maySignStep(scope, head, transition),
  };
}

/** @returns the steps from where the plan stands, and the one that waits for signatures; for the plan's own people */
export async function stepsAhead(
  scope: Scope,
  head: PlanHead,
): Promise<Pick<PlanView, 'steps' | 'pending'>> {
  const [facts, waiting, admitted] = await Promise.all([
    factsFor(scope, head),
    pendingStep(scope.tx, head.version.id),
    admittedSigners(scope.tx, head.version.id),
  ]);
  const pending = waiting ? await pendingView(scope, head, waiting, admitted) : null;
  const free = pending === null || pending.stale;
  return { steps: stepViews(scope, head, facts, free), pending };
}
