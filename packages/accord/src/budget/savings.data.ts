import { lineSpan, type BudgetTableData } from '@iza/domain/accord';
import { byYear, YEARS } from './cells.ts';

const STRUCTURAL = 'struc.';

/** @returns the cells of a row: years from a first year on, then the structural amount */
function cells(from: number, years: readonly string[], structural: string): Record<string, string> {
  return { ...byYear(from, ...years), [STRUCTURAL]: structural };
}

function year(printed: string) {
  return { printed, year: Number(printed) };
}

/** Annex K, table a: the savings taken into account. Empty cells are empty; the columns of short rows follow from the totals. */
export const savingsTable: BudgetTableData = {
  id: 'K.a',
  title: 'Meegenomen besparingen',
  clause: 'K.a',
  lines: lineSpan(6324, 6339),
  edition: 'concept-2022',
  document: 'concept',
  unit: 'million euro',
  columns: [...YEARS, STRUCTURAL],
  sums: [
    {
      total: 'other',
      parts: [
        'appropriate-care',
        'drug-purchasing',
        'data-exchange',
        'intermediate-care',
        'purchasing-requirements',
        'right-place',
        'tariffs',
        'falls',
      ],
    },
    { total: 'total', parts: ['accord', 'other'] },
  ],
  rows: [
    {
      key: 'accord',
      label: 'Integraal Zorgakkoord',
      kind: 'measure',
      values: cells(2023, ['-332', '-646', '-963', '-1346'], '-1346'),
      reachedIn: year('2026'),
      lines: [6326],
    },
    {
      key: 'other',
      label: 'Overige Zvw maatregelen',
      kind: 'subtotal',
      values: cells(2023, ['-115', '-365', '-538', '-715'], '-2443'),
      lines: [6328],
    },
    {
      key: 'appropriate-care',
      label: 'Passende zorg als norm',
      kind: 'measure',
      values: cells(2025, ['-23', '-70'], '-1206'),
      reachedIn: year('2037'),
      lines: [6329],
    },
    {
      key: 'drug-purchasing',
      label: 'Doelmatige inkoop geneesmiddelen en medische technologie',
      kind: 'measure',
      values: cells(2023, ['-15', '-35', '-50', '-65'], '-130'),
      reachedIn: year('2032'),
      lines: [6330, 6331],
    },
    {
      key: 'data-exchange',
      label: 'Standaardisatie gegevensuitwisseling (totaal)',
      kind: 'measure',
      values: cells(2023, [], '-340'),
      reachedIn: year('2029'),
      lines: [6332],
    },
    {
      key: 'intermediate-care',
      label: 'Stimuleren anderhalvelijnszorg',
      kind: 'measure',
      values: cells(2023, [], '-50'),
      reachedIn: year('2027'),
      lines: [6333],
    },
    {
      key: 'purchasing-requirements',
      label: 'Standaardisatie inkoop- en verantwoordingseisen Zvw',
      kind: 'measure',
      values: cells(2023, ['-50', '-130', '-130', '-130'], '-130'),
      reachedIn: year('2024'),
      lines: [6334],
    },
    {
      key: 'right-place',
      label: 'Juiste zorg op de juiste plek / concentratie hoogcomplex',
      kind: 'measure',
      values: cells(2025, ['-100', '-200'], '-300'),
      reachedIn: year('2027'),
      lines: [6335],
    },
    {
      key: 'tariffs',
      label: 'Sturing op doelmatigheid via de tarieven',
      kind: 'measure',
      values: cells(2023, ['0', '-120', '-140', '-147'], '-147'),
      reachedIn: year('2026'),
      lines: [6336],
    },
    {
      key: 'falls',
      label: 'Valpreventie bij 65-plussers',
      kind: 'measure',
      values: cells(2023, ['-50', '-80', '-95', '-103'], '-140'),
      reachedIn: year('2031'),
      lines: [6337],
    },
    {
      key: 'total',
      label: 'Totaal Zvw',
      kind: 'total',
      values: cells(2023, ['-447', '-1011', '-1501', '-2061'], '-3789'),
      lines: [6339],
    },
  ],
};

/** Annex K, table b: investment and transition funds a year. The table prints no total. */
export const envelopeTable: BudgetTableData = {
  id: 'K.b',
  title: 'Beschikbare investerings- en transitiemiddelen',
  clause: 'K.b',
  lines: lineSpan(6343, 6350),
  edition: 'concept-2022',
  document: 'concept',
  unit: 'million euro',
  columns: [...YEARS, STRUCTURAL],
  sums: [],
  rows: [
    {
      key: 'falls',
      label: 'Valpreventie bij 65-plussers',
      kind: 'fund',
      values: cells(2023, ['60', '60', '60', '62'], '70'),
      reachedIn: year('2031'),
      lines: [6344],
    },
    {
      key: 'appropriate-care',
      label: 'Passende zorg als norm',
      kind: 'fund',
      values: cells(2023, ['50', '60', '83', '100'], '66'),
      reachedIn: year('2031'),
      lines: [6345],
    },
    {
      key: 'data-exchange',
      label: 'Standaardisatie gegevensuitwisseling (totaal)',
      kind: 'fund',
      values: cells(2023, ['200', '400', '200', '200'], '0'),
      reachedIn: year('2029'),
      lines: [6346],
    },
    {
      key: 'right-place',
      label: 'Juiste zorg op de juiste plek / concentratie hoogcomplex',
      kind: 'fund',
      values: cells(2023, ['380', '380', '380', '380'], '0'),
      reachedIn: year('2028'),
      lines: [6347],
    },
    {
      key: 'transformation',
      label: 'Transformatiegelden Integraal Zorgakkoord',
      kind: 'fund',
      values: cells(2023, ['228', '228', '228', '228'], '0'),
      reachedIn: year('2027'),
      lines: [6348],
    },
    {
      key: 'primary-care',
      label: 'Versterking organisatiegraad basiszorg',
      kind: 'fund',
      values: cells(2023, ['50', '40', '35', '20'], '0'),
      reachedIn: year('2027'),
      lines: [6349],
    },
    {
      key: 'gp-time',
      label: 'Meer tijd voor huisartsen',
      kind: 'fund',
      values: cells(2023, ['4', '8', '12', '48'], '120'),
      reachedIn: year('2028'),
      lines: [6350],
    },
  ],
};
