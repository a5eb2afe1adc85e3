import { cents, type Cents, type TransformationPartId } from '@iza/domain/values';

/** A cost line that the plan still asks money for. */
export type CostToPay = {
  readonly cost: TransformationPartId;
  readonly name: string;
  /** What is still asked for it. */
  readonly amount: Cents;
};

/** @returns how an amount pays these costs, in their order: each wholly as long as it lasts, the last one perhaps in part */
export function paidInOrder(
  costs: readonly CostToPay[],
  amount: number,
): { cost: TransformationPartId; amount: Cents }[] {
  let left = amount;
  return costs.flatMap(({ cost, amount: asked }) => {
    const part = Math.min(asked, left);
    left -= part;
    return part > 0 ? [{ cost, amount: cents(part) }] : [];
  });
}
