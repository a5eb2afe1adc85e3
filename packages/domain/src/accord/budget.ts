import { z } from 'zod';
import { cents, lineSchema, type Cents } from '../values/index.ts';
import {
  documentCodeSchema,
  linesSchema,
  moneyUnitSchema,
  placeShape,
  printedSchema,
  readAmountPrinted,
  readPercentPrinted,
  recordIdSchema,
  remarkSchema,
} from './printed.ts';

/** The sectors with an agreed framework. */
export const sectorCodeSchema = z
  .enum(['msz', 'ggz', 'wijkverpleging', 'huisartsenzorg', 'mdz'])
  .meta({ description: 'Sector with an agreed framework' });
export type SectorCode = z.infer<typeof sectorCodeSchema>;

/** What a row of a budget table is: a level, a change between levels, a part of a change, or a sum. */
export const budgetRowKindSchema = z
  .enum([
    'base',
    'indexation',
    'subtotal',
    'adjustment',
    'growth',
    'growth-layer',
    'correction',
    'framework',
    'growth-rate',
    'measure',
    'fund',
    'total',
  ])
  .meta({ description: 'What the row is: a level, a change, a part of a change, or a sum' });
export type BudgetRowKind = z.infer<typeof budgetRowKindSchema>;

/** A row as printed. An empty cell has no key: nothing is printed there, which is not zero. */
export const budgetRowSchema = z.strictObject({
  key: recordIdSchema,
  number: lineSchema.optional().describe('Row number as printed'),
  label: lineSchema.min(1).describe('Label as printed; a label broken over lines is put together'),
  kind: budgetRowKindSchema,
  sector: sectorCodeSchema.optional(),
  growth: z
    .strictObject({
      year: z.int().describe('Year from which it counts'),
      printed: printedSchema.describe('Rate as printed'),
    })
    .optional()
    .describe('Layer of growth: from which year, at which rate'),
  values: z.record(z.string(), lineSchema.min(1)).describe('Literal per column'),
  loose: z
    .array(lineSchema.min(1))
    .optional()
    .describe('Printed in the row, in a column that the plain text does not tell'),
  reachedIn: z
    .strictObject({ printed: printedSchema, year: z.int().describe('The year') })
    .optional()
    .describe('Year of the structural amount'),
  lines: linesSchema,
  note: remarkSchema.optional(),
});
export type BudgetRow = z.infer<typeof budgetRowSchema>;

/** A table of the agreement, with the sums it claims to hold. */
export const budgetTableSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9.-]+$/)
    .describe('Id of the table: the clause it stands in'),
  title: lineSchema.describe('What it holds'),
  ...placeShape,
  document: documentCodeSchema,
  unit: z.union([moneyUnitSchema, z.literal('percent')]).describe('Unit of the printed literals'),
  priceLevel: z.int().optional().describe('Year of the price level, where the table has one'),
  columns: z.array(lineSchema).min(1).describe('Headings of the columns'),
  rows: z.array(budgetRowSchema).min(1).describe('Rows in the order of the print'),
  sums: z
    .array(
      z.strictObject({
        total: z.string().describe('Key of the row with the total'),
        parts: z.array(z.string()).min(1).describe('Keys of the rows it should be the sum of'),
      }),
    )
    .describe('Which row should be the sum of which'),
  note: remarkSchema.optional(),
});
export type BudgetTable = z.infer<typeof budgetTableSchema>;
/** As written in a data file, before it is parsed. */
export type BudgetTableData = z.input<typeof budgetTableSchema>;

/** A row with what its literals were read as: cents, or hundredths of a percent. */
export type ReadBudgetRow = BudgetRow & {
  readonly amounts?: Readonly<Record<string, Cents>>;
  readonly basisPoints?: Readonly<Record<string, number>>;
};
export type ReadBudgetTable = Omit<BudgetTable, 'rows'> & {
  readonly rows: readonly ReadBudgetRow[];
};

/** Reads every literal of a table. @throws when a cell holds no number, which its schema should have kept out */
export function readBudgetTable(table: BudgetTable): ReadBudgetTable {
  return { ...table, rows: table.rows.map((row) => readRow(row, table)) };
}

function readRow(row: BudgetRow, { id, unit, columns }: BudgetTable): ReadBudgetRow {
  const read = (printed: string): number | undefined =>
    unit === 'percent' ? readPercentPrinted(printed) : readAmountPrinted(printed, unit);
  const entries = columns.flatMap((column) => {
    const printed = row.values[column];
    if (printed === undefined) return [];
    const value = read(printed);
    if (value === undefined)
      throw new Error(`${id}, ${row.key}, ${column}: no figure in "${printed}"`);
    return [[column, value] as const];
  });
  if (unit === 'percent') return { ...row, basisPoints: Object.fromEntries(entries) };
  return {
    ...row,
    amounts: Object.fromEntries(entries.map(([column, value]) => [column, cents(value)])),
  };
}

/** @returns the row with that key. @throws when the table has none */
export function rowOf(table: ReadBudgetTable, key: string): ReadBudgetRow {
  const row = table.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`${table.id} has no row ${key}`);
  return row;
}

/** @returns the amount in a cell, `undefined` where nothing is printed */
export function amountOf(table: ReadBudgetTable, key: string, column: string): Cents | undefined {
  return rowOf(table, key).amounts?.[column];
}

/** @returns the sum of the cells of a column that hold an amount, and which rows those were */
export function sumOfRows(
  table: ReadBudgetTable,
  keys: readonly string[],
  column: string,
): { amount: Cents; from: readonly string[] } {
  const from = keys.filter((key) => amountOf(table, key, column) !== undefined);
  return {
    amount: cents(from.reduce((sum, key) => sum + (amountOf(table, key, column) ?? 0), 0)),
    from,
  };
}

/** One step of how a framework is built up, for a waterfall. */
export type BuildUpStep = {
  readonly row: string;
  readonly label: string;
  readonly kind: 'level' | 'change';
  /** The level, or the change. */
  readonly amount: Cents;
  /** Level after this step, as printed for levels, as computed from the last printed level for changes. */
  readonly level: Cents;
};

const LEVELS: readonly BudgetRowKind[] = ['base', 'subtotal', 'framework'];

/**
 * How a sector's framework of a year is built up: levels as printed, between them the changes (growth by its layers). A printed level
 * may differ from the level computed before it; both are in the steps, nothing is smoothed.
 */
export function buildUpSteps(table: ReadBudgetTable, column: string): BuildUpStep[] {
  let level = cents(0);
  const steps: BuildUpStep[] = [];
  for (const row of table.rows) {
    const amount = row.amounts?.[column];
    // the layers stand for the growth as a whole
    if (amount === undefined || row.kind === 'growth') continue;
    const isLevel = LEVELS.includes(row.kind);
    level = isLevel ? amount : cents(level + amount);
    steps.push({
      row: row.key,
      label: row.label,
      kind: isLevel ? 'level' : 'change',
      amount,
      level,
    });
  }
  return steps;
}
