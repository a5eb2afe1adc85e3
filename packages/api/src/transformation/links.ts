import { loadPlanHead } from '@iza/db/plan';
import {
  agreementNames,
  agreementsOfRegions,
  comingFromAction,
  comingFromPlan,
  type AgreementName,
  type ComingPlan,
} from '@iza/db/transformation';
import { agendaItemIdSchema } from '@iza/domain/action';
import { planIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { NotFoundError } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import {
  contentOf,
  readableTransformation,
  type TransformationInput,
} from './transformation-scope.ts';

/** Agreements that a transformation plan comes from; those that the actor may not read have no name. */
export type LinkedAgreementsView = {
  readonly named: readonly AgreementName[];
  /** How many more there are that the actor may not read. */
  readonly unread: number;
};

/** @returns the agreements that a plan comes from, by name as far as the actor may read them */
export async function linkedAgreements(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<LinkedAgreementsView> {
  const head = await readableTransformation(scope, plan);
  const { agreements } = (await contentOf(scope, head)).about;
  const named = (await agreementNames(scope.tx, agreements)).filter((one) =>
    agreements.some((linked) => linked.plan === one.plan && linked.item === one.item),
  );
  return { named, unread: agreements.length - named.length };
}

/** @returns the agreements that can be chosen: of plans in the regions of this one, and in those of the actor */
export async function agreementChoices(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<readonly AgreementName[]> {
  const { regions } = await readableTransformation(scope, plan);
  return agreementsOfRegions(scope.tx, [...new Set([...regions, ...scope.actor.regions])]);
}

export const comingFromInput = z.union([
  z.strictObject({ plan: planIdSchema }),
  z.strictObject({ action: agendaItemIdSchema }),
]);

/**
 * @returns the transformation plans that come from agreements of a plan, or serve an action point, as far as the actor may read them
 * @throws NotFoundError for a plan that the actor may not read
 */
export async function comingFrom(
  { tx }: Scope,
  from: z.infer<typeof comingFromInput>,
): Promise<readonly ComingPlan[]> {
  if ('action' in from) return comingFromAction(tx, from.action);
  if (!(await loadPlanHead(tx, from))) throw new NotFoundError();
  return comingFromPlan(tx, from.plan);
}
