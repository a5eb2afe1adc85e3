import { stepFactsOf, type PlanHead } from '@iza/db/plan';
import { actionForStep, mayActor } from '@iza/domain/access';
import {
  signStep,
  transitionOf,
  type PendingStep,
  type PlanState,
  type StepFacts,
  type Transition,
} from '@iza/domain/plan';
import type { Scope } from '../scope/index.ts';

/** @returns whether the actor is one of those who sign this step of this plan */
export function maySignStep({ actor }: Scope, head: PlanHead, transition: Transition): boolean {
  const inRole = transition.signatures.some(({ role }) => role === actor.role);
  return inRole && mayActor(actor, actionForStep(transition.command), head.resource);
}

/** @returns the transition that a pending step makes from where the plan stands */
export function transitionOfStep(head: PlanHead, { command }: PendingStep): Transition | undefined {
  return transitionOf(head.plan.template, head.version.state.stage, command.command);
}

/** @returns whether a pending step waits for this actor's signature */
export function waitsForActor(scope: Scope, head: PlanHead, step: PendingStep): boolean {
  const transition = transitionOfStep(head, step);
  if (!transition || !maySignStep(scope, head, transition)) return false;
  const { person, party, role } = scope.actor;
  return signStep(step, { person, party, role }, transition, head.version.contentRevision).ok;
}

/** @returns what a step has to know of the plan and of the world */
export async function factsFor({ tx, today }: Scope, head: PlanHead): Promise<StepFacts> {
  const facts = await stepFactsOf(tx, head.version.id);
  const { template } = head.plan;
  return { ...facts, template, today, contentRevision: head.version.contentRevision };
}

/** How asking or signing went: the step was taken, or waits for others. */
export type StepOutcome = { readonly outcome: 'taken' | 'asked'; readonly state: PlanState };
