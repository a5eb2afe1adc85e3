import {
  type adjustmentSchema,
  type amountRecordSchema,
  type budgetTableSchema,
  changedCells,
  compareTables,
  differencesOf,
  type drugGrowthStepSchema,
  readBudgetTable,
  sectorCodeSchema,
  signedAdjustment,
  withAmount,
  type BudgetDifference,
  type BudgetTableData,
  type ReadBudgetRow,
  type ReadBudgetTable,
  type SectorCode,
} from '@iza/domain/accord';
import { adjustments } from './adjustments.data.ts';
import { amounts } from './amounts.data.ts';
import { buildUpTables } from './build-up.data.ts';
import { drugGrowthSteps } from './drug-growth.data.ts';
import { frameworkTables, growthTables } from './frameworks.data.ts';
import { envelopeTable, savingsTable } from './savings.data.ts';
import { asRecords } from '../record.ts';

function read(tables: readonly BudgetTableData[]): ReadBudgetTable[] {
  return asRecords<typeof budgetTableSchema>(tables).map(readBudgetTable);
}

const buildUp = read(buildUpTables);
const frameworks = read(frameworkTables);
const growth = read(growthTables);
const [savings, envelopes] = read([savingsTable, envelopeTable]) as [
  ReadBudgetTable,
  ReadBudgetTable,
];

/** Every budget table of the agreement, in both editions, with its literals read. */
export const budgetTables: readonly ReadBudgetTable[] = [
  ...frameworks,
  ...growth,
  ...buildUp,
  savings,
  envelopes,
];

/** A row of a table, with the table it stands in: what a screen needs to show it and to lead to its clause. */
export type SectorRow = ReadBudgetRow &
  Pick<ReadBudgetTable, 'clause' | 'edition' | 'document' | 'unit' | 'priceLevel'> & {
    readonly table: string;
  };

const SECTOR_NAMES: Readonly<Record<SectorCode, string>> = {
  msz: 'MSZ',
  ggz: 'GGZ',
  wijkverpleging: 'Wijkverpleging',
  huisartsenzorg: 'Huisartsenzorg',
  mdz: 'MDZ',
};

function rowsOf(sector: SectorCode): SectorRow[] {
  const own = buildUp.filter((table) => table.id === `K.c.${sector}`);
  const shared = [...frameworks, ...growth].map((table) => ({
    ...table,
    rows: table.rows.filter((row) => row.sector === sector),
  }));
  return [...own, ...shared].flatMap(({ id, clause, edition, document, unit, priceLevel, rows }) =>
    rows.map((row) => ({
      ...row,
      table: id,
      clause,
      edition,
      document,
      unit,
      ...(priceLevel && { priceLevel }),
    })),
  );
}

function tableOf(id: string): ReadBudgetTable {
  const table = budgetTables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no budget table ${id}`);
  return table;
}

const differences: readonly BudgetDifference[] = budgetTables.flatMap(differencesOf);
const editions = compareTables(tableOf('4.1.2.c'), tableOf('signed.4.1.2.c'));

/** The budget frameworks: per sector all rows, macro totals, adjustments, savings, envelopes, other amounts, and what does not tie. */
export const budget = {
  sectors: sectorCodeSchema.options.map((code) => ({
    code,
    name: SECTOR_NAMES[code],
    rows: rowsOf(code),
  })),
  totals: frameworks.map(({ id, edition, clause, unit, rows }) => ({
    table: id,
    edition,
    clause,
    unit,
    rows: rows.filter((row) => row.kind === 'total'),
  })),
  tables: budgetTables,
  adjustments: asRecords<typeof adjustmentSchema>(adjustments).map((adjustment) => ({
    ...adjustment,
    amount: signedAdjustment(adjustment),
  })),
  savings,
  envelopes,
  drugGrowth: asRecords<typeof drugGrowthStepSchema>(drugGrowthSteps),
  amounts: asRecords<typeof amountRecordSchema>(amounts).map(withAmount),
  differences,
  /** The draft (first) beside the signed text (second), and the cells that changed. */
  editions: { cells: editions, changed: changedCells(editions) },
};
