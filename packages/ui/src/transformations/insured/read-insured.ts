import { folded } from '@iza/documents/words';
import type { InsuredFigure } from '@iza/domain/transformation';
import type { MunicipalityCode, PartyId } from '@iza/domain/values';
import { oneFaultACell, type FaultyCell, type SheetTable } from '../../paste/index.ts';
import { rowKind } from '../sheet/sheet-settings.ts';

/** What a column can hold: one figure a row beside its insurer, or a column of figures for each insurer. */
export type InsuredMeaning = 'municipality' | 'insurer' | 'insured' | `of:${string}` | 'skip';

/** Why a cell can't be taken over. */
export type InsuredFault =
  | 'unknown-municipality'
  | 'unknown-insurer'
  | 'no-count'
  | 'too-many'
  | 'twice';

/** A column that has to be there. */
export type InsuredLack = 'municipality' | 'insurer' | 'insured';

/** Municipalities and insurers by what people call them. */
export type InsuredBook = {
  readonly municipality: (words: string) => MunicipalityCode | undefined;
  readonly insurer: (words: string) => PartyId | undefined;
};

export type ReadInsured = {
  readonly figures: readonly InsuredFigure[];
  /** Cells without a number: not supplied, which is not nothing. */
  readonly open: number;
  readonly lacks: readonly InsuredLack[];
  readonly faults: readonly FaultyCell<InsuredFault>[];
};

type Named = {
  readonly municipalities: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly insurers: readonly {
    readonly party: PartyId;
    readonly name: string;
    readonly short: string | null;
  }[];
};

/** Cities that go by another name than their municipality has on paper. */
const CALLED: Readonly<Record<string, string>> = {
  'den haag': 's gravenhage',
  'den bosch': 's hertogenbosch',
};

/** @returns the book in which names and codes are looked up: `GM0193`, `193` and `Zwolle` are one municipality */
export function insuredBook({ municipalities, insurers }: Named): InsuredBook {
  const places = new Map(municipalities.map(({ code, name }) => [folded(name), code]));
  const codes = new Map(municipalities.map(({ code }) => [code as string, code]));
  const names = new Map(
    insurers.flatMap(({ party, name, short }) =>
      [party, name, ...(short ? [short] : [])].map((word) => [folded(word), party] as const),
    ),
  );
  return {
    municipality: (words) => {
      const number = /^(?:gm)?\s*(\d{1,4})$/i.exec(words.trim())?.[1];
      if (number !== undefined) return codes.get(`GM${number.padStart(4, '0')}`);
      const name = folded(words).replace(/^gemeente /, '');
      return places.get(CALLED[name] ?? name);
    },
    insurer: (words) => names.get(folded(words)),
  };
}

/** @returns what the head of a column says it holds */
export function insuredMeaning(head: string, book: InsuredBook): InsuredMeaning {
  const text = folded(head);
  if (/^(?:gemeente|municipality|gm ?code)/.test(text)) return 'municipality';
  if (/^(?:zorg)?verzekeraar|^insurer\b/.test(text)) return 'insurer';
  if (/^(?:aantal|verzekerden|insured|number)\b/.test(text)) return 'insured';
  const party = book.insurer(head);
  return party === undefined ? 'skip' : `of:${party}`;
}

const COUNT = /^\d{1,3}(?:[.,' \u00A0\u202F]\d{3})+$|^\d+$/;
const MOST = 20_000_000;

/** @returns a whole number as people write it, with or without marks between thousands */
function countIn(cell: string): number | undefined {
  const text = cell.trim();
  return COUNT.test(text) ? Number(text.replaceAll(/\D/g, '')) : undefined;
}

/** Whether a row is a total and no municipality. */
const isTotal = (cells: readonly string[]) =>
  cells.some((cell) => rowKind(cell) === 'total' || /^nederland$/i.test(cell.trim()));

/**
 * Reads numbers of insured, and every fault at its cell. An empty cell says nothing, and is left out.
 * @param leaveOut words that are no number are left out too, as a source writes `<10`
 */
export function readInsured(
  table: SheetTable,
  meanings: readonly InsuredMeaning[],
  book: InsuredBook,
  leaveOut: boolean,
): ReadInsured {
  const faults: FaultyCell<InsuredFault>[] = [];
  const figures: InsuredFigure[] = [];
  const met = new Set<string>();
  let open = 0;
  const places = meanings.flatMap((meaning, at) => (meaning === 'municipality' ? [at] : []));
  const insurerAt = meanings.indexOf('insurer');
  const wide = meanings.flatMap((meaning, at) =>
    meaning.startsWith('of:') ? [{ at, party: meaning.slice(3) as PartyId }] : [],
  );
  const long = wide.length === 0;
  const insuredAt = meanings.indexOf('insured');
  const lacks: InsuredLack[] = [
    ...(places.length === 0 ? (['municipality'] as const) : []),
    ...(long && insurerAt === -1 ? (['insurer'] as const) : []),
    ...(long && insuredAt === -1 ? (['insured'] as const) : []),
  ];
  if (lacks.length > 0) return { figures, open, lacks, faults };
  const [firstPlace = 0] = places;
  const fault = (row: number, column: number, what: InsuredFault) =>
    faults.push({ row, column, fault: what });
  const keep = (row: number, at: number, place: MunicipalityCode | undefined, party?: PartyId) => {
    const cell = table.rows[row]?.[at] ?? '';
    const insured = countIn(cell);
    if (insured === undefined && (cell.trim() === '' || leaveOut)) open += 1;
    else if (insured === undefined) fault(row, at, 'no-count');
    else if (insured > MOST) fault(row, at, 'too-many');
    else if (place !== undefined && party !== undefined) {
      const key = `${place} ${party}`;
      if (met.has(key)) fault(row, at, 'twice');
      met.add(key);
      figures.push({ municipality: place, party, insured });
    }
  };
  for (const [row, cells] of table.rows.entries()) {
    if (cells.every((cell) => cell.trim() === '') || isTotal(cells)) continue;
    const found = places.map((at) => book.municipality(cells[at] ?? ''));
    const place = found.find((code) => code !== undefined);
    if (place === undefined) fault(row, firstPlace, 'unknown-municipality');
    if (!long) for (const { at, party } of wide) keep(row, at, place, party);
    else {
      const party = book.insurer(cells[insurerAt] ?? '');
      if (party === undefined) fault(row, insurerAt, 'unknown-insurer');
      keep(row, insuredAt, place, party);
    }
  }
  return { figures, open, lacks, faults: oneFaultACell(faults) };
}
