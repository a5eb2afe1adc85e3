import { pendingStep, type PendingRow } from '@iza/db/step';
import type { PlanHead } from '@iza/db/plan';
import {
  awaitedSignatures,
  missingFor,
  PLAN_TEMPLATES,
  signStep,
  transitionOf,
  type AdmittedSigner,
  type PlanTemplate,
  type StepFacts,
} from '@iza/domain/plan';
import type { PendingView, PlanView, StepView } from '../plan/plan-view.ts';
import { partyName, type Scope } from '../scope/index.ts';
import { factsFor, maySignStep, signersOf } from './signing.ts';

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
    });
}

function pendingView(
  scope: Scope,
  head: PlanHead,
  pending: PendingRow,
  admitted: readonly AdmittedSigner[],
): PendingView | null {
  const { state, contentRevision } = head.version;
  const transition = transitionOf(head.plan.template, state.stage, pending.command.command);
  if (!transition) return null;
  const { person, party, role } = scope.actor;
  const mine = maySignStep(scope, head, transition);
  const signed = signStep(pending, { person, party, role }, transition, contentRevision);
  return {
    id: pending.id,
    command: pending.command,
    onRevision: pending.onRevision,
    stale: pending.onRevision !== contentRevision,
    signatures: pending.signed.map((signature) => ({
      party: signature.party,
      partyName: signature.partyName,
      personName: signature.personName,
      role: signature.role,
      at: signature.at,
    })),
    awaited: awaitedSignatures(transition, pending.signatures, admitted).map((awaited) => ({
      role: awaited.role,
      parties: awaited.parties.map((id) => ({ id, name: partyName(id) })),
    })),
    maySign: mine && signed.ok,
    mayWithdraw: mine,
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
    signersOf(scope, head),
  ]);
  const pending = waiting ? pendingView(scope, head, waiting, admitted) : null;
  const free = pending === null || pending.stale;
  return { steps: stepViews(scope, head, facts, free), pending };
}
