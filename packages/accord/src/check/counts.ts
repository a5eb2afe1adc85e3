import { sectorCodeSchema } from '@iza/domain/accord';
import type { AccordExport } from '../export/index.ts';

/** How many records of each kind there are: the lists of the export by name, and the parts of them that readers count by. */
export type Counts = Readonly<Record<string, number>>;

function lengthsOf(lists: Readonly<Record<string, unknown>>): [string, number][] {
  return Object.entries(lists).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, list.length] as [string, number]] : [],
  );
}

function countIf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length;
}

/** @returns the counts that `iza accord check` prints */
export function countsOf(accord: AccordExport): Counts {
  const { actions, commitments, outcomes, rules, budget, funds, conflicts } = accord;
  return {
    ...Object.fromEntries(lengthsOf(accord)),
    actionsWithDay: countIf(actions, ({ deadlineIso }) => deadlineIso !== null),
    actionsWithMarks: countIf(actions, ({ marks }) => marks.length > 0),
    commitmentsWithDay: countIf(commitments, ({ dateIso }) => dateIso !== null),
    commitmentsOnAnAction: countIf(commitments, ({ action }) => action !== null),
    conflictsOfDifferentDates: countIf(conflicts, ({ kind }) => kind === 'different'),
    outcomesQuantified: countIf(outcomes, ({ status }) => status === 'quantified'),
    rulesThatNothingChecks: countIf(rules, ({ checkedBy }) => typeof checkedBy === 'string'),
    budgetSectors: sectorCodeSchema.options.length,
    budgetTables: budget.tables.length,
    budgetRows: budget.tables.reduce((sum, { rows }) => sum + rows.length, 0),
    budgetAmounts: budget.amounts.length,
    budgetDifferences: budget.differences.length,
    fundParts: funds.parts.length,
  };
}
