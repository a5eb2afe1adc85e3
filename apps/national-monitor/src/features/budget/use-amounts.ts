import { useMemo } from 'react';
import { useFormat, useTexts } from '@iza/ui/texts';
import type { Unit } from './address.ts';
import { budgetTexts } from './texts.ts';

const MILLION = 100_000_000;

/** Amounts in words, in the unit that is chosen. */
export type AmountWords = {
  /** As in a table, without its unit: it stands in the head. */
  readonly bare: (cents: number) => string;
  /** With its unit, for sentences. */
  readonly full: (cents: number) => string;
  /** With a sign, for changes and differences. */
  readonly signed: (cents: number) => string;
};

/** @returns how amounts are written in a unit */
export function useAmounts(unit: Unit): AmountWords {
  const format = useFormat();
  const { inMillions } = useTexts(budgetTexts);
  return useMemo(() => {
    const bare = (cents: number) =>
      unit === 'mln' ? format.number(cents / MILLION) : format.number(cents / 100);
    return {
      bare,
      full: (cents) => (unit === 'mln' ? inMillions(bare(cents)) : format.euro(cents)),
      signed: (cents) => `${cents > 0 ? '+' : ''}${bare(cents)}`,
    };
  }, [format, inMillions, unit]);
}
