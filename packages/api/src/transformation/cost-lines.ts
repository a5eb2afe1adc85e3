import { otherCostLines, type CostLineRow } from '@iza/db/transformation';
import type { Scope } from '../scope/index.ts';
import { readableTransformation, type TransformationInput } from './transformation-scope.ts';

/** Costs of other plans that the actor may read: which can be the same as costs of this plan. @see J.2.e */
export async function openCostLines(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<readonly CostLineRow[]> {
  await readableTransformation(scope, plan);
  return otherCostLines(scope.tx, plan);
}
