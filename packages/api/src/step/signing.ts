import { admittedSigners } from '@iza/db/step';
import { stepFactsOf, type PlanHead } from '@iza/db/plan';
import { mayActor } from '@iza/domain/access';
import type { AdmittedSigner, PlanState, StepFacts, Transition } from '@iza/domain/plan';
import type { Scope } from '../scope/index.ts';

/** @returns whether the actor is one of those who sign this step of this plan */
export function maySignStep({ actor }: Scope, head: PlanHead, transition: Transition): boolean {
  const action = transition.command === 'step-back' ? 'step-back' : 'sign';
  const inRole = transition.signatures.some(({ role }) => role === actor.role);
  return inRole && mayActor(actor, action, head.resource);
}

/** @returns what a step has to know of the plan and of the world */
export async function factsFor({ tx, today }: Scope, head: PlanHead): Promise<StepFacts> {
  const facts = await stepFactsOf(tx, head.version.id);
  const { template } = head.plan;
  return { ...facts, template, today, contentRevision: head.version.contentRevision };
}

/** @returns who may sign for the plan's regions today */
export function signersOf({ tx }: Scope, head: PlanHead): Promise<AdmittedSigner[]> {
  return admittedSigners(tx, head.version.id);
}

/** How asking or signing went: the step was taken, or waits for others. */
export type StepOutcome = { readonly outcome: 'taken' | 'asked'; readonly state: PlanState };
