import { sectorCodeSchema, type SectorCode } from '@iza/domain/accord';
import { settingOf, withSettings } from '../../address.ts';

/** The parts of the page, by their place in the address. */
export const PARTS = [
  'kaders',
  'groei',
  'opbouw',
  'besparingen',
  'middelen',
  'regels',
  'verschillen',
] as const;
export type Part = (typeof PARTS)[number];

/** Which edition is shown: the signed text, the draft, or both with the difference. */
export const EDITIONS = ['ondertekend', 'concept', 'naast-elkaar'] as const;
export type EditionChoice = (typeof EDITIONS)[number];

export const UNITS = ['mln', 'euro'] as const;
export type Unit = (typeof UNITS)[number];

export const BUILD_UP_YEARS = ['2023', '2024', '2025', '2026'] as const;

/** A figure: its table, row and column. */
export type FigureId = { readonly table: string; readonly row: string; readonly column: string };

export type BudgetSettings = {
  readonly edition: EditionChoice;
  readonly unit: Unit;
  readonly sector: SectorCode;
  readonly year: (typeof BUILD_UP_YEARS)[number];
  /** Whether what the parts add up to stands beside what is printed. */
  readonly sums: boolean;
  readonly figure: FigureId | undefined;
};

export const partOf = (name: string | undefined): Part | undefined =>
  name === undefined ? 'kaders' : PARTS.find((part) => part === name);

export const pathOf = (part: Part): string =>
  part === 'kaders' ? '/financien' : `/financien/${part}`;

function figureIn(params: URLSearchParams): FigureId | undefined {
  const [table, row, column] = (params.get('cel') ?? '').split('/');
  return table && row && column ? { table, row, column } : undefined;
}

/** What an address asks for; what it does not say, or says wrongly, is as it is at first. */
export function budgetSettings(params: URLSearchParams): BudgetSettings {
  return {
    edition: settingOf(params, 'uitgave', EDITIONS) ?? 'ondertekend',
    unit: settingOf(params, 'eenheid', UNITS) ?? 'mln',
    sector: settingOf(params, 'sector', sectorCodeSchema.options) ?? 'msz',
    year: settingOf(params, 'jaar', BUILD_UP_YEARS) ?? '2026',
    sums: params.get('optelling') !== 'nee',
    figure: figureIn(params),
  };
}

const idOf = ({ table, row, column }: FigureId) => `${table}/${row}/${column}`;

/** The address that shows a figure beside the table it stands in. */
export function figureHref(part: Part, params: URLSearchParams, figure: FigureId): string {
  const sector = /^K\.c\.(\w+)$/.exec(figure.table)?.[1];
  const settings = sector === undefined ? {} : { sector };
  return `${pathOf(part)}${withSettings(params, { ...settings, cel: idOf(figure) })}`;
}

/** In which part of the page a table stands, and in which edition. */
function placeOfTable(table: string): { part: Part; uitgave: EditionChoice | undefined } {
  if (table.startsWith('K.c.')) return { part: 'opbouw', uitgave: undefined };
  if (table === 'K.a') return { part: 'besparingen', uitgave: undefined };
  if (table === 'K.b') return { part: 'middelen', uitgave: undefined };
  const rates = table.endsWith('4.1.2.b') || table === 'K.2.g';
  return {
    part: rates ? 'groei' : 'kaders',
    uitgave: table.startsWith('signed.') ? 'ondertekend' : 'concept',
  };
}

/** The address of a figure wherever it stands. */
export function anyFigureHref(params: URLSearchParams, figure: FigureId): string {
  const { part, uitgave } = placeOfTable(figure.table);
  const next = new URLSearchParams(params);
  if (uitgave !== undefined) next.set('uitgave', uitgave);
  return figureHref(part, next, figure);
}
