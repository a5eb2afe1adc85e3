import type { BudgetDifference } from '@iza/domain/accord';
import { useTexts } from '@iza/ui/texts';
import type { Unit } from './address.ts';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';

/** @returns what makes a difference, and whether rounding can explain it, in words */
export function useExplain(unit: Unit): (difference: BudgetDifference) => string {
  const { explain } = useTexts(budgetTexts);
  const { full } = useAmounts(unit);
  return ({ kind, computed, roundingReach, explanation }) => {
    const reach = full(roundingReach);
    const rounding =
      explanation === 'within rounding' ? explain.within(reach) : explain.beyond(reach);
    return `${explain[kind](full(computed.amount))} ${rounding}`;
  };
}
