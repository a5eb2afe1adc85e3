import type { CellKind } from './table.ts';

const CENTS_IN: Partial<Record<CellKind, number>> = { euro: 100, 'million-euro': 100_000_000 };

/** The figure as a spreadsheet holds it: cents become euro, or millions of euro. */
export function figureIn(kind: CellKind | undefined, value: number): number {
  return value / (CENTS_IN[kind ?? 'text'] ?? 1);
}
