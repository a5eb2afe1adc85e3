import {
  plainNumberSchema,
  withValue,
  newFigure,
  type FigureValue,
  type Period,
  type ProfileArea,
  type ProfileFigure,
  type ProfileTopic,
} from '@iza/domain/profile';
import {
  holdsCitizenServiceNumber,
  type MunicipalityCode,
  type ProfilePartId,
} from '@iza/domain/values';
import { readNumber } from '../../forms/read-number.ts';
import {
  oneFaultACell,
  withHead,
  type FaultyCell,
  type SheetTable,
} from '../../paste/sheet-table.ts';
import { folded, readPeriod, type Municipality } from './format.ts';

/** What a column of a pasted table can hold. Several may hold values: the heads of those are their periods. */
export type Meaning =
  | 'name'
  | 'definition'
  | 'unit'
  | 'area'
  | 'period'
  | 'value'
  | 'source'
  | 'suppliedBy'
  | 'method'
  | 'skip';

/** Why a cell can't be taken over. */
export type CellFault =
  | 'no-name'
  | 'no-period'
  | 'bad-period'
  | 'no-number'
  | 'citizen-service-number'
  | 'unknown-area'
  | 'twice';

/** What holds for all rows, where no column says it. */
export type ImportDefaults = {
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly suppliedBy: string;
  /** Names that are no municipality of the region are areas of its own making. */
  readonly ownAreas: boolean;
};

export type Imported = {
  readonly figures: readonly { readonly figure: ProfileFigure; readonly isNew: boolean }[];
  readonly faults: readonly FaultyCell<CellFault>[];
  readonly values: number;
  readonly replaced: number;
};

const HEADS: readonly (readonly [Meaning, RegExp])[] = [
  ['name', /^(?:cijfer|indicator|onderwerp|naam|wat|figure|name)$/],
  ['definition', /^(?:definitie|omschrijving|toelichting|definition|description)$/],
  ['unit', /^(?:eenheid|unit)$/],
  ['area', /^(?:gebied|gemeente|gemeenten|regio|waar|area|municipality|region)$/],
  ['period', /^(?:periode|jaar|peildatum|datum|kwartaal|period|year|date|quarter)$/],
  ['value', /^(?:waarde|aantal|getal|cijfers|value|number|count)$/],
  ['source', /^(?:bron|source)$/],
  ['suppliedBy', /^(?:aangeleverd door|leverancier|aangeleverd|supplied by|supplier)$/],
  ['method', /^(?:methode|prognosemethode|method)$/],
];

/** @returns what the head of a column says it holds; the head of a column of values may be its period */
export function meaningOfHead(head: string): Meaning {
  const found = HEADS.find(([, pattern]) => pattern.test(folded(head)))?.[0];
  if (found) return found;
  return readPeriod(head) ? 'value' : 'skip';
}

/** @returns the pasted rows with their head, where the first row is one */
export function tableOf(rows: readonly (readonly string[])[]): SheetTable {
  return withHead(rows, (cell) => meaningOfHead(cell) !== 'skip');
}

const UNKNOWN =
  /^(?:|-|–|\.|\?|x|onbekend|n\.?b\.?|nvt|n\.?v\.?t\.?|geen gegevens|unknown|n\/a|na)$/;

/** @returns the number in a cell, `null` where it says that it is not known, `undefined` where it can't be read */
export function readCell(cell: string, language: 'nl' | 'en'): number | null | undefined {
  if (UNKNOWN.test(folded(cell))) return null;
  return readNumber(cell, language);
}

type Context = {
  readonly topic: ProfileTopic;
  readonly defaults: ImportDefaults;
  readonly municipalities: readonly Municipality[] | null;
  readonly regionName: string;
  readonly language: 'nl' | 'en';
  readonly existing: readonly ProfileFigure[];
  readonly newId: () => ProfilePartId;
};

function areaOf(
  cell: string,
  { municipalities, regionName, defaults }: Context,
): ProfileArea | undefined {
  const text = folded(cell);
  const whole = ['', 'regio', 'hele regio', 'totaal', 'region', 'whole region', folded(regionName)];
  if (whole.includes(text)) return { kind: 'region' };
  const municipality = municipalities?.find(
    ({ name }) => folded(name) === text || `gemeente ${folded(name)}` === text,
  );
  if (municipality)
    return { kind: 'municipalities', municipalities: [municipality.code as MunicipalityCode] };
  const own = defaults.ownAreas || municipalities === null;
  return own ? { kind: 'sub-area', label: cell.trim() } : undefined;
}

type Row = {
  readonly cells: readonly string[];
  readonly at: number;
};

/** Reads one table into figures; every wrong cell is named, and then nothing is taken over. */
export function importFigures(
  table: SheetTable,
  meanings: readonly Meaning[],
  context: Context,
): Imported {
  const { defaults, language } = context;
  const faults: FaultyCell<CellFault>[] = [];
  const column = (meaning: Meaning) => meanings.indexOf(meaning);
  const textOf = ({ cells }: Row, meaning: Meaning, otherwise: string) => {
    const at = column(meaning);
    const cell = at === -1 ? '' : (cells[at] ?? '').trim();
    return cell === '' ? otherwise.trim() : cell;
  };
  const made: { figure: ProfileFigure; isNew: boolean }[] = [];
  const said = new Set<string>();
  let [values, replaced] = [0, 0];

  const figureFor = (name: string, unit: string, definition: string, area: ProfileArea) => {
    const same = (figure: ProfileFigure) =>
      figure.topic === context.topic &&
      folded(figure.name) === folded(name) &&
      (unit === '' || figure.unit === '' || folded(figure.unit) === folded(unit)) &&
      (definition === '' || folded(figure.definition) === folded(definition)) &&
      JSON.stringify(figure.area) === JSON.stringify(area);
    const at = made.findIndex(({ figure }) => same(figure));
    if (at !== -1) return at;
    const known = context.existing.find(same);
    const figure = known ?? {
      ...newFigure(context.newId(), context.topic),
      name,
      definition,
      unit,
      area,
    };
    made.push({ figure: { ...figure, unit: figure.unit || unit }, isNew: known === undefined });
    return made.length - 1;
  };

  const periodOf = (row: Row, at: number): Period | undefined => {
    const own = readPeriod(table.head[at] ?? '');
    if (own) return own;
    const typed = textOf(row, 'period', defaults.period);
    const period = readPeriod(typed);
    const place = column('period');
    if (!period)
      faults.push({ row: row.at, column: place, fault: typed === '' ? 'no-period' : 'bad-period' });
    return period;
  };

  for (const [at, cells] of table.rows.entries()) {
    const row = { cells, at };
    if (cells.every((cell) => cell.trim() === '')) continue;
    const name = textOf(row, 'name', defaults.name);
    if (name === '') faults.push({ row: at, column: column('name'), fault: 'no-name' });
    const areaAt = column('area');
    const area = areaOf(areaAt === -1 ? '' : (cells[areaAt] ?? ''), context);
    if (!area) faults.push({ row: at, column: areaAt, fault: 'unknown-area' });
    for (const [place, cell] of cells.entries())
      if (
        meanings[place] !== 'skip' &&
        meanings[place] !== 'value' &&
        holdsCitizenServiceNumber(cell)
      )
        faults.push({ row: at, column: place, fault: 'citizen-service-number' });
    for (const [valueAt, meaning] of meanings.entries()) {
      if (meaning !== 'value') continue;
      const number = readCell(cells[valueAt] ?? '', language);
      if (number === undefined) faults.push({ row: at, column: valueAt, fault: 'no-number' });
      else if (number !== null && !plainNumberSchema.safeParse(number).success)
        faults.push({ row: at, column: valueAt, fault: 'citizen-service-number' });
      const period = periodOf(row, valueAt);
      if (number === undefined || !period || !area || name === '') continue;
      const source = textOf(row, 'source', defaults.source);
      const key = JSON.stringify([folded(name), area, period, folded(source)]);
      if (said.has(key)) faults.push({ row: at, column: valueAt, fault: 'twice' });
      said.add(key);
      const unit = textOf(row, 'unit', defaults.unit);
      const which = figureFor(name, unit, textOf(row, 'definition', defaults.definition), area);
      const suppliedBy = textOf(row, 'suppliedBy', defaults.suppliedBy);
      const method = textOf(row, 'method', '');
      const value: FigureValue = {
        number,
        source: { name: source },
        certainty: source === '' ? 'unverified' : 'verified',
        ...(suppliedBy === '' ? {} : { suppliedBy }),
        ...(method === '' ? {} : { forecast: { method } }),
      };
      const before = made[which];
      if (!before) continue;
      const next = withValue(before.figure, period, value);
      made[which] = { ...before, figure: next.figure };
      values += 1;
      if (next.replaced) replaced += 1;
    }
  }
  return { figures: made, faults: oneFaultACell(faults), values, replaced };
}
