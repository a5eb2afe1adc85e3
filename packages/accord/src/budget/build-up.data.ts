import { lineSpan, type BudgetTableData } from '@iza/domain/accord';
import { BUILD_UP_SUMS, byYear, layerRows, openingRows, YEARS } from './cells.ts';

const shared = {
  edition: 'concept-2022',
  document: 'concept',
  unit: 'million euro',
  priceLevel: 2022,
  columns: YEARS,
  sums: BUILD_UP_SUMS,
} as const satisfies Partial<BudgetTableData>;

const PLACED_BY_FRAMEWORK =
  'De kopjes GGZ, Huisartsenzorg en MDZ staan in de platte tekst vóór de drie tabellen; welke tabel bij welke sector hoort volgt uit het kader na groei.';

const msz: BudgetTableData = {
  ...shared,
  id: 'K.c.msz',
  clause: 'K.c.p1',
  title: 'Kader MSZ',
  lines: lineSpan(6361, 6375),
  rows: [
    ...openingRows({
      first: 6362,
      literals: [
        ['24.864', '24.873', '24.876', '24.877'],
        ['923', '923', '923', '923'],
        ['25.787', '25.796', '25.800', '25.801'],
      ],
    }),
    {
      key: 'adjustment',
      number: '4',
      label: 'ophogen startniveau',
      kind: 'adjustment',
      values: byYear(2023, '200', '200', '200', '200'),
      lines: [6365],
    },
    {
      key: 'new-base',
      number: '5',
      label: 'nieuwe basisstand',
      kind: 'subtotal',
      values: byYear(2023, '25.987', '25.996', '26.000', '26.001'),
      lines: [6366],
    },
    {
      key: 'growth',
      number: '6',
      label: 'volumegroei totaal',
      kind: 'growth',
      values: byYear(2023, '259', '470', '576', '576'),
      lines: [6367],
    },
    ...layerRows(6369, [
      { rate: '1,0%', literals: ['259', '260', '260', '260'] },
      { rate: '0,8%', literals: ['210', '210', '210'] },
      { rate: '0,4%', literals: ['106', '106'] },
      { rate: '0%', literals: ['0'] },
    ]),
    {
      key: 'correction',
      number: '7',
      label: 'korting overschrijding 2018',
      kind: 'correction',
      values: {},
      loose: ['pm'],
      lines: [6374],
    },
    {
      key: 'framework',
      number: '8',
      label: 'kader na groei',
      kind: 'framework',
      sector: 'msz',
      values: byYear(2023, '26.246', '26.466', '26.576', '26.577'),
      lines: [6375],
    },
  ],
};

const ggz: BudgetTableData = {
  ...shared,
  id: 'K.c.ggz',
  clause: 'K.c.p2',
  title: 'Kader GGZ',
  lines: lineSpan(6391, 6405),
  note: PLACED_BY_FRAMEWORK,
  rows: [
    ...openingRows({
      first: 6392,
      literals: [
        ['4.204', '4.204', '4.204', '4.204'],
        ['163', '163', '163', '163'],
        ['4.366', '4.366', '4.366', '4.366'],
      ],
    }),
    {
      key: 'adjustment',
      number: '4',
      label: 'ophogen startniveau',
      kind: 'adjustment',
      values: byYear(2023, '180', '180', '180', '180'),
      lines: [6395],
    },
    {
      key: 'new-base',
      number: '5',
      label: 'nieuwe basisstand',
      kind: 'subtotal',
      values: byYear(2023, '4.546', '4.546', '4.546', '4.546'),
      lines: [6396],
    },
    {
      key: 'growth',
      number: '6',
      label: 'volumegroei totaal',
      kind: 'growth',
      values: byYear(2023, '44', '82', '109', '128'),
      lines: [6397],
    },
    ...layerRows(6399, [
      { rate: '1,0%', literals: ['44', '45', '45', '45'] },
      { rate: '0,8%', literals: ['36', '36', '36'] },
      { rate: '0,6%', literals: ['28', '28'] },
      { rate: '0,4%', literals: ['19'] },
    ]),
    {
      key: 'correction',
      number: '7',
      label: 'korting overschrijdingen 2020 en 2021',
      kind: 'correction',
      values: {},
      loose: ['pm'],
      lines: [6404],
    },
    {
      key: 'framework',
      number: '8',
      label: 'kader na groei',
      kind: 'framework',
      sector: 'ggz',
      values: byYear(2023, '4.590', '4.628', '4.655', '4.674'),
      lines: [6405],
    },
  ],
};

const huisartsenzorg: BudgetTableData = {
  ...shared,
  id: 'K.c.huisartsenzorg',
  clause: 'K.c.p3',
  title: 'Kader Huisartsenzorg',
  lines: lineSpan(6407, 6420),
  note: PLACED_BY_FRAMEWORK,
  rows: [
    ...openingRows({
      first: 6408,
      literals: [
        ['3.561', '3.561', '3.561', '3.561'],
        ['134', '134', '134', '134'],
        ['3.695', '3.696', '3.696', '3.696'],
      ],
    }),
    {
      key: 'adjustment',
      number: '4',
      label: 'kader op uitgavenniveau',
      kind: 'adjustment',
      values: byYear(2023, '-80', '-80', '-80', '-80'),
      lines: [6411],
    },
    {
      key: 'new-base',
      number: '5',
      label: 'nieuwe basisstand',
      kind: 'subtotal',
      values: byYear(2023, '3.615', '3.616', '3.616', '3.616'),
      lines: [6412],
    },
    {
      key: 'growth',
      number: '6',
      label: 'volumegroei totaal',
      kind: 'growth',
      values: byYear(2023, '74', '161', '274', '410'),
      lines: [6413],
    },
    ...layerRows(6415, [
      { rate: '2,0%', literals: ['74', '72', '72', '72'] },
      { rate: '2,4%', literals: ['89', '89', '89'] },
      { rate: '3,0%', literals: ['113', '113'] },
      { rate: '3,5%', literals: ['136'] },
    ]),
    {
      key: 'framework',
      number: '7',
      label: 'kader na groei',
      kind: 'framework',
      sector: 'huisartsenzorg',
      values: byYear(2023, '3.689', '3.776', '3.890', '4.026'),
      lines: [6420],
    },
  ],
};

const mdz: BudgetTableData = {
  ...shared,
  id: 'K.c.mdz',
  clause: 'K.c.p4',
  title: 'Kader MDZ',
  lines: lineSpan(6422, 6435),
  note: PLACED_BY_FRAMEWORK,
  rows: [
    ...openingRows({
      first: 6423,
      literals: [
        ['738', '738', '738', '738'],
        ['26', '26', '26', '26'],
        ['764', '764', '764', '764'],
      ],
    }),
    {
      key: 'adjustment',
      number: '4',
      label: 'kader op uitgavenniveau',
      kind: 'adjustment',
      values: byYear(2023, '-20', '-20', '-20', '-20'),
      lines: [6426],
    },
    {
      key: 'new-base',
      number: '5',
      label: 'nieuwe basisstand',
      kind: 'subtotal',
      values: byYear(2023, '744', '744', '744', '744'),
      lines: [6427],
    },
    {
      key: 'growth',
      number: '6',
      label: 'volumegroei totaal',
      kind: 'growth',
      values: byYear(2023, '15', '38', '69', '110'),
      lines: [6428],
    },
    ...layerRows(6430, [
      { rate: '2,0%', literals: ['15', '15', '15', '15'] },
      { rate: '3,0%', literals: ['23', '23', '23'] },
      { rate: '4,0%', literals: ['31', '31'] },
      { rate: '5,0%', literals: ['41'] },
    ]),
    {
      key: 'framework',
      number: '7',
      label: 'kader na groei',
      kind: 'framework',
      sector: 'mdz',
      values: byYear(2023, '759', '782', '813', '853'),
      lines: [6435],
    },
  ],
};

const wijkverpleging: BudgetTableData = {
  ...shared,
  id: 'K.c.wijkverpleging',
  clause: 'K.c.p5',
  title: 'Kader Wijkverpleging',
  lines: lineSpan(6443, 6456),
  rows: [
    ...openingRows({
      first: 6444,
      literals: [
        ['4.156', '4.144', '4.132', '4.121'],
        ['161', '160', '160', '159'],
        ['4.316', '4.304', '4.292', '4.281'],
      ],
    }),
    {
      key: 'adjustment',
      number: '4',
      label: 'kader op uitgavenniveau',
      kind: 'adjustment',
      values: byYear(2023, '-600', '-600', '-600', '-600'),
      lines: [6447],
    },
    {
      key: 'new-base',
      number: '5',
      label: 'nieuwe basisstand',
      kind: 'subtotal',
      values: byYear(2023, '3.716', '3.704', '3.692', '3.681'),
      lines: [6448],
    },
    {
      key: 'growth',
      number: '6',
      label: 'volumegroei totaal',
      kind: 'growth',
      values: byYear(2023, '85', '166', '281', '419'),
      lines: [6449],
    },
    ...layerRows(6451, [
      { rate: '2,0%', literals: ['85', '74', '74', '74'] },
      { rate: '2,4%', literals: ['91', '91', '90'] },
      { rate: '3,0%', literals: ['116', '116'] },
      { rate: '3,5%', literals: ['139'] },
    ]),
    {
      key: 'framework',
      number: '7',
      label: 'kader na groei',
      kind: 'framework',
      sector: 'wijkverpleging',
      values: byYear(2023, '3.802', '3.870', '3.973', '4.100'),
      lines: [6456],
    },
  ],
};

/** Annex K.c: how the framework of each sector is built up, at prices of 2022. */
export const buildUpTables: BudgetTableData[] = [msz, ggz, huisartsenzorg, mdz, wijkverpleging];
