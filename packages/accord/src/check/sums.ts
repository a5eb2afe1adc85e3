import type { Cents, ClauseId } from '@iza/domain/values';
import type { AccordExport } from '../export/index.ts';

/** Two numbers of the text that should be one: the printed one, and what its parts, its rate or the column before make of it. */
export type UntiedSum = {
  readonly id: string;
  readonly clause: ClauseId;
  readonly lines: readonly number[];
  readonly printed: Cents;
  readonly computed: Cents;
  readonly difference: Cents;
  readonly explanation: string;
};

/** @returns every printed number that does not tie, with both numbers in whole eurocents; tables first, then the funds */
export function sumsThatDoNotTie({ budget, funds }: AccordExport): UntiedSum[] {
  return [
    ...budget.differences.map(
      ({ id, clause, lines, printed, computed, difference, explanation }) => ({
        id,
        clause,
        lines,
        printed: printed.amount,
        computed: computed.amount,
        difference,
        explanation,
      }),
    ),
    ...funds.differences.map(({ id, printed, computed, difference, note }) => ({
      id: `funds/${id}`,
      clause: printed.clause,
      lines: printed.lines,
      printed: printed.amount,
      computed: computed.amount,
      difference,
      explanation: note,
    })),
  ];
}
