import { lineSpan, type BudgetTableData } from '@iza/domain/accord';
import { byYear, YEARS } from './cells.ts';

const SECTORS_AND_TOTAL = [
  { total: 'total', parts: ['wijkverpleging', 'msz', 'ggz', 'huisartsenzorg', 'mdz'] },
];

/** The draft prints the same table in 4.1.2.c and in annex K; both are kept. */
function frameworkTable(id: string, clause: string, first: number): BudgetTableData {
  return {
    id,
    title: 'Beschikbare macrokaders per sector',
    clause,
    lines: lineSpan(first, first + 6),
    edition: 'concept-2022',
    document: 'concept',
    unit: 'million euro',
    columns: YEARS,
    sums: SECTORS_AND_TOTAL,
    note: 'Exclusief indexatie voor loon- en prijsontwikkeling en technische mutaties.',
    rows: [
      {
        key: 'wijkverpleging',
        label: 'wijkverpleging',
        kind: 'framework',
        sector: 'wijkverpleging',
        values: byYear(2023, '3.802', '3.870', '3.973', '4.100'),
        lines: [first + 1],
      },
      {
        key: 'msz',
        label: 'msz',
        kind: 'framework',
        sector: 'msz',
        values: byYear(2023, '26.246', '26.466', '26.576', '26.577'),
        lines: [first + 2],
      },
      {
        key: 'ggz',
        label: 'ggz',
        kind: 'framework',
        sector: 'ggz',
        values: byYear(2023, '4.590', '4.628', '4.655', '4.674'),
        lines: [first + 3],
      },
      {
        key: 'huisartsenzorg',
        label: 'huisartsenzorg',
        kind: 'framework',
        sector: 'huisartsenzorg',
        values: byYear(2023, '3.689', '3.776', '3.890', '4.026'),
        lines: [first + 4],
      },
      {
        key: 'mdz',
        label: 'mdz',
        kind: 'framework',
        sector: 'mdz',
        values: byYear(2023, '759', '782', '813', '853'),
        lines: [first + 5],
      },
      {
        key: 'total',
        label: 'Totaal (Macrokader IZA)',
        kind: 'total',
        values: byYear(2023, '39.086', '39.521', '39.906', '40.229'),
        lines: [first + 6],
      },
    ],
  };
}

const signed: BudgetTableData = {
  id: 'signed.4.1.2.c',
  title: 'Kaders per sector, ondertekende tekst',
  clause: '4.1.2.c',
  lines: lineSpan(8, 15),
  edition: 'signed-2022',
  document: 'signed-facts',
  unit: 'million euro',
  priceLevel: 2022,
  columns: ['2019', '2020', '2021', '2022', ...YEARS],
  sums: SECTORS_AND_TOTAL,
  note: '2019-2022: gerealiseerd of actueel; 2023-2026: afgesproken. Exclusief transformatie- en investeringsmiddelen. In Nederlandse notatie gezet.',
  rows: [
    {
      key: 'msz',
      label: 'MSZ',
      kind: 'framework',
      sector: 'msz',
      values: byYear(
        2019,
        '23.598',
        '24.652',
        '25.859',
        '26.369',
        '26.201',
        '26.468',
        '26.578',
        '26.579',
      ),
      lines: [10],
    },
    {
      key: 'ggz',
      label: 'GGZ',
      kind: 'framework',
      sector: 'ggz',
      values: byYear(2019, '3.976', '4.340', '2.973', '4.625', '4.620', '4.658', '4.655', '4.674'),
      lines: [11],
      note: '2021: eenmalige daling door de overgang naar een andere bekostiging.',
    },
    {
      key: 'wijkverpleging',
      label: 'Wijkverpleging',
      kind: 'framework',
      sector: 'wijkverpleging',
      values: byYear(2019, '3.521', '3.446', '3.339', '3.269', '3.802', '3.870', '3.973', '4.100'),
      lines: [12],
    },
    {
      key: 'huisartsenzorg',
      label: 'Huisartsenzorg',
      kind: 'framework',
      sector: 'huisartsenzorg',
      values: byYear(2019, '3.074', '3.286', '3.437', '3.579', '3.689', '3.776', '3.890', '4.026'),
      lines: [13],
    },
    {
      key: 'mdz',
      label: 'MDZ',
      kind: 'framework',
      sector: 'mdz',
      values: byYear(2019, '604', '662', '698', '715', '759', '782', '813', '853'),
      lines: [14],
    },
    {
      key: 'total',
      label: 'Totaal',
      kind: 'total',
      values: byYear(
        2019,
        '34.773',
        '36.386',
        '36.306',
        '38.557',
        '39.071',
        '39.553',
        '39.909',
        '40.232',
      ),
      lines: [15],
    },
  ],
};

/** Frameworks per sector and year: the draft at its two places, and the signed text. */
export const frameworkTables: BudgetTableData[] = [
  frameworkTable('4.1.2.c', '4.1.2.c', 1064),
  frameworkTable('K.2.h', 'K.2.h', 5986),
  signed,
];

function growthTable(
  id: string,
  clause: string,
  lines: { header: number; rows: readonly number[] },
): BudgetTableData {
  const [msz = 0, ggz = 0, wijkverpleging = 0, huisartsenzorg = 0, mdz = 0] = lines.rows;
  return {
    id,
    title: 'Beschikbare volumegroei per sector',
    clause,
    lines: lineSpan(lines.header, mdz),
    edition: 'concept-2022',
    document: 'concept',
    unit: 'percent',
    columns: YEARS,
    sums: [],
    note: 'Landelijke maxima op het macrokader; per contract kan het verschillen. Exclusief indexatie voor loon- en prijsbijstelling.',
    rows: [
      {
        key: 'msz',
        label: 'MSZ',
        kind: 'growth-rate',
        sector: 'msz',
        values: byYear(2023, '1,0%', '0,8%', '0,4%', '0,0%'),
        lines: [msz],
      },
      {
        key: 'ggz',
        label: 'GGZ',
        kind: 'growth-rate',
        sector: 'ggz',
        values: byYear(2023, '1,0%', '0,8%', '0,6%', '0,4%'),
        lines: [ggz],
      },
      {
        key: 'wijkverpleging',
        label: 'Wijkverpleging',
        kind: 'growth-rate',
        sector: 'wijkverpleging',
        values: byYear(2023, '2,0%', '2,4%', '3,0%', '3,5%'),
        lines: [wijkverpleging],
      },
      {
        key: 'huisartsenzorg',
        label: 'Huisartsenzorg',
        kind: 'growth-rate',
        sector: 'huisartsenzorg',
        values: byYear(2023, '2,0%', '2,4%', '3,0%', '3,5%'),
        lines: [huisartsenzorg],
      },
      {
        key: 'mdz',
        label: 'MDZ',
        kind: 'growth-rate',
        sector: 'mdz',
        values: byYear(2023, '2,0%', '3,0%', '4,0%', '5,0%'),
        lines: [mdz],
      },
    ],
  };
}

/** Growth per sector and year, at the two places where the draft prints it. */
export const growthTables: BudgetTableData[] = [
  growthTable('4.1.2.b', '4.1.2.b', { header: 1043, rows: [1045, 1047, 1049, 1051, 1053] }),
  growthTable('K.2.g', 'K.2.g', { header: 5970, rows: [5971, 5972, 5973, 5974, 5975] }),
  signedGrowth(),
];

/** Of the signed text we only know that its percentages are those of the draft. */
function signedGrowth(): BudgetTableData {
  const draft = growthTable('signed.4.1.2.b', '4.1.2.b', {
    header: 18,
    rows: [18, 18, 18, 18, 18],
  });
  return {
    ...draft,
    edition: 'signed-2022',
    document: 'signed-facts',
    lines: [18],
    note: 'Onze bron zegt: percentages als in het concept.',
  };
}
