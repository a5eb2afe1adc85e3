import type { AccordExport } from '../export/index.ts';

/** A key that two records of a list have. */
export type Duplicate = { readonly list: string; readonly key: string };

function twice(list: string, keys: readonly string[]): Duplicate[] {
  const again = keys.filter((key, at) => keys.indexOf(key) !== at);
  return [...new Set(again)].map((key) => ({ list, key }));
}

/** @returns the keys that name more than one record */
export function duplicatesIn(accord: AccordExport): Duplicate[] {
  const { budget, funds } = accord;
  return [
    ...twice(
      'clauses',
      accord.clauses.map(({ key }) => key),
    ),
    ...twice('parties', [
      ...accord.parties.map(({ id }) => id),
      ...accord.answerableGroups.map(({ code }) => code),
    ]),
    ...twice(
      'regions',
      accord.regions.map(({ id }) => id),
    ),
    ...twice(
      'actions',
      accord.actions.map(({ key }) => key),
    ),
    ...twice(
      'commitments',
      [...accord.commitments, ...accord.financeCommitments].map(({ key }) => key),
    ),
    ...(['outcomes', 'labourIndicators', 'norms', 'rules'] as const).flatMap((list) =>
      twice(
        list,
        accord[list].map(({ id }) => id),
      ),
    ),
    ...twice(
      'openPoints',
      accord.openPoints.map(({ id }) => id),
    ),
    ...twice(
      'documentDifferences',
      accord.documentDifferences.map(({ id }) => id),
    ),
    ...twice(
      'misprints',
      accord.misprints.map(({ id }) => id),
    ),
    ...twice(
      'budget.tables',
      budget.tables.map(({ id }) => id),
    ),
    ...budget.tables.flatMap(({ id, rows }) =>
      twice(
        `budget.tables.${id}`,
        rows.map(({ key }) => key),
      ),
    ),
    ...twice(
      'budget.amounts',
      budget.amounts.map(({ id }) => id),
    ),
    ...twice(
      'funds.parts',
      funds.parts.map(({ edition, key }) => `${edition} ${key}`),
    ),
  ];
}
