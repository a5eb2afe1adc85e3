import type { AccordExport } from '../export/index.ts';
import type { Looked } from './reference.ts';

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function look(
  at: string,
  kind: string,
  wanted: readonly (string | undefined)[],
  existing: readonly string[],
): Looked[] {
  return wanted.flatMap((to) =>
    to === undefined ? [] : [{ reference: { at, kind, to }, found: existing.includes(to) }],
  );
}

/** References by the plain id of a record. */
export function recordReferences(accord: AccordExport): Looked[] {
  const { openPoints, norms, outcomes, rules, labourIndicators, budget, funds } = accord;
  const [normIds, outcomeIds] = [idsOf(norms), idsOf(outcomes)];
  const touchable = [
    ...normIds,
    ...outcomeIds,
    ...[rules, labourIndicators, funds.differences].flatMap(idsOf),
    ...budget.tables.flatMap(({ id, rows }) => rows.map(({ key }) => `${id}/${key}`)),
  ];
  return [
    ...openPoints.flatMap(({ id, touches }) =>
      look(`openPoints.${id}`, 'record', touches ?? [], touchable),
    ),
    ...norms.flatMap(({ id, outcome }) => look(`norms.${id}`, 'outcome', [outcome], outcomeIds)),
    ...labourIndicators.flatMap(({ id, target }) =>
      look(
        `labourIndicators.${id}`,
        'norm',
        [target && 'norm' in target ? target.norm : undefined],
        normIds,
      ),
    ),
  ];
}

/** References within the money: tables, rows of a table, parts of the funds. */
export function moneyReferences({ budget, funds }: AccordExport): Looked[] {
  const tables = budget.tables.map(({ id }) => id);
  const rowsOf = (id: string) =>
    budget.tables.find((table) => table.id === id)?.rows.map(({ key }) => key) ?? [];
  const citing = [
    ...budget.totals,
    ...budget.differences,
    ...budget.sectors.flatMap((s) => s.rows),
  ];
  const { envelopes } = funds;
  return [
    ...look('budget', 'table', [budget.savings, budget.envelopes], tables),
    ...look(
      'budget',
      'table',
      citing.map(({ table }) => table),
      tables,
    ),
    ...budget.tables.flatMap(({ id, sums }) =>
      look(
        `budget.tables.${id}`,
        'row',
        sums.flatMap(({ total, parts }) => [total, ...parts]),
        rowsOf(id),
      ),
    ),
    ...budget.differences.flatMap(({ id, table, row }) =>
      look(`budget.differences.${id}`, 'row', [row], rowsOf(table)),
    ),
    ...look('funds.envelopes', 'table', [envelopes.table], tables),
    ...look('funds.envelopes', 'row', envelopes.rows, rowsOf(envelopes.table)),
    ...funds.parts.flatMap(({ key, edition, within }) =>
      look(
        `funds.parts.${key}`,
        'fund part',
        [within],
        funds.parts.filter((each) => each.edition === edition).map((each) => each.key),
      ),
    ),
  ];
}
