import {
  amountOf,
  earmarkShares,
  type fundPartSchema,
  sumOfParts,
  sumOfRows,
  withAmount,
  type FundPart,
  type FundPartData,
  type ReadBudgetTable,
  type SectorCode,
  type WithAmount,
} from '@iza/domain/accord';
import { cents, sumCents, type Cents, type ClauseId, type Edition } from '@iza/domain/values';
import { budget } from '../budget/index.ts';
import { conceptFunds, signedFunds } from './funds.data.ts';
import { asRecords } from '../record.ts';

function read(parts: readonly FundPartData[]): WithAmount<FundPart>[] {
  return asRecords<typeof fundPartSchema>(parts).map(withAmount);
}

const concept = read(conceptFunds);
const signed = read(signedFunds);

/** Rows of K.b that make up the transformation funds: K.6.a names the envelopes *IZA transitie* and *JZOJP*. */
export const TRANSFORMATION_ENVELOPES = ['right-place', 'transformation'] as const;

const years = budget.envelopes.columns.filter((column) => /^\d{4}$/.test(column));
const perYear = years.map((year) => ({
  year: Number(year),
  amount: sumOfRows(budget.envelopes, TRANSFORMATION_ENVELOPES, year).amount,
}));

function partOf(parts: readonly WithAmount<FundPart>[], key: string): WithAmount<FundPart> {
  const part = parts.find((candidate) => candidate.key === key);
  if (!part) throw new Error(`no fund ${key}`);
  return part;
}

function frameworksOf(table: ReadBudgetTable, year: string): Record<SectorCode, Cents> {
  return Object.fromEntries(
    table.rows.flatMap((row) =>
      row.sector ? [[row.sector, amountOf(table, row.key, year) ?? cents(0)]] : [],
    ),
  ) as Record<SectorCode, Cents>;
}

const frameworkTable = budget.tables.find((table) => table.id === '4.1.2.c') as ReadBudgetTable;
const startingLevels = Object.fromEntries(
  budget.tables
    .filter((table) => table.id.startsWith('K.c.'))
    .map((table) => [
      table.id.slice('K.c.'.length),
      amountOf(table, 'new-base', '2023') ?? cents(0),
    ]),
) as Record<SectorCode, Cents>;

/** Two places of the draft on the size of the funds, both kept. */
const envelopeDifference = {
  id: 'envelopes-and-total',
  edition: 'concept-2022' as Edition,
  printed: partOf(concept, 'total'),
  computed: {
    amount: sumCents(perYear.map((each) => each.amount)),
    from: TRANSFORMATION_ENVELOPES,
    years: years.map(Number),
  },
  note: 'De rijen van K.b tellen over 2023-2026 op tot minder dan het totaal, dat over 2023-2027 gaat; 2027 staat niet in de tabel.',
};

/** The transformation funds: parts per edition, envelopes a year, and how the places relate. */
export const funds = {
  parts: [...concept, ...signed],
  earmarks: concept.filter((part) => part.kind === 'earmark'),
  free: partOf(concept, 'free'),
  total: partOf(concept, 'total'),
  /** Rows of K.b and their sum a year, for the envelopes that make up the funds. */
  envelopes: { table: budget.envelopes, rows: TRANSFORMATION_ENVELOPES, perYear },
  sums: [
    {
      edition: 'concept-2022' as Edition,
      earmarks: sumOfParts(concept, 'earmark'),
      free: sumOfParts(concept, 'free'),
    },
    {
      edition: 'signed-2022' as Edition,
      earmarks: sumOfParts(signed, 'earmark'),
      free: sumOfParts(signed, 'free'),
    },
  ],
  differences: [
    {
      ...envelopeDifference,
      difference: cents(envelopeDifference.printed.amount - envelopeDifference.computed.amount),
    },
  ],
  /** The text names three measures of size for the earmarks; two of them can be computed from the tables. */
  proportions: [
    {
      basis: 'framework 2023',
      clause: '4.2.1' as ClauseId,
      shares: earmarkShares(concept, frameworksOf(frameworkTable, '2023')),
    },
    {
      basis: 'starting level 2023',
      clause: 'K.6.a' as ClauseId,
      shares: earmarkShares(concept, startingLevels),
    },
  ],
};
