import type { ShownStanding } from '@iza/ui/action';
import { agendaItemKindSchema, type AgendaItemKind } from '@iza/domain/action';
import { THEME_LETTERS, type ThemeLetter } from '@iza/domain/theme';
import { isoDateSchema, type IsoDate, quarterSchema } from '@iza/domain/values';
import { settingOf } from '../../address.ts';
import { plain } from '../../find.ts';
import { isFoundBy } from './found-by.ts';
import { COURSES, STANDINGS, type AgendaLine, type Course } from './agenda-line.ts';

export const VIEWS = ['lijst', 'tijdlijn', 'verloop'] as const;
type AgendaViewName = (typeof VIEWS)[number];
export const GROUPINGS = ['thema', 'partij', 'kwartaal', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];
/** In an address: what has no theme, or no date. */
export const NONE = 'geen';

/** How the agenda is looked at; all of it stands in the address. */
export type AgendaLook = {
  readonly view: AgendaViewName;
  readonly grouping: Grouping | undefined;
  readonly asOf: IsoDate | undefined;
  readonly filter: AgendaFilter;
};

/** What the agenda is narrowed to; `undefined` and `''`: not. */
export type AgendaFilter = {
  readonly standing: ShownStanding | undefined;
  readonly course: Course | undefined;
  readonly theme: ThemeLetter | typeof NONE | undefined;
  readonly party: string | undefined;
  readonly kind: AgendaItemKind | undefined;
  readonly quarter: string | undefined;
  /** Where it stands written. */
  readonly source: string | undefined;
  /** Only what others changed since the reader's last visit. */
  readonly news: boolean;
  readonly text: string;
};

/** The settings of the filter in an address. */
export const FILTER_NAMES = [
  'status',
  'verloopt',
  'thema',
  'partij',
  'herkomst',
  'kwartaal',
  'staat',
  'nieuw',
  'zoek',
] as const;

function dayIn(params: URLSearchParams): IsoDate | undefined {
  const read = isoDateSchema.safeParse(params.get('op'));
  return read.success ? read.data : undefined;
}

function quarterIn(params: URLSearchParams): string | undefined {
  const typed = params.get('kwartaal');
  return typed === NONE || quarterSchema.safeParse(typed).success
    ? (typed ?? undefined)
    : undefined;
}

/** @returns how an address asks to look at the agenda; what it can't mean is left out */
export function agendaLookIn(params: URLSearchParams): AgendaLook {
  return {
    view: settingOf(params, 'weergave', VIEWS) ?? 'lijst',
    grouping: settingOf(params, 'groep', GROUPINGS),
    asOf: dayIn(params),
    filter: {
      standing: settingOf(params, 'status', STANDINGS),
      course: settingOf(params, 'verloopt', COURSES),
      theme: settingOf(params, 'thema', [...THEME_LETTERS, NONE]),
      party: params.get('partij') ?? undefined,
      kind: settingOf(params, 'herkomst', agendaItemKindSchema.options),
      quarter: quarterIn(params),
      source: params.get('staat') ?? undefined,
      news: params.get('nieuw') === '1',
      text: params.get('zoek') ?? '',
    },
  };
}

function fitsTheme({ theme }: AgendaLine, wanted: AgendaFilter['theme']): boolean {
  return wanted === undefined || (theme ?? NONE) === wanted;
}

/** An action whose date moved is found as such, also when it is late again. */
function fitsCourse({ course, moved }: AgendaLine, wanted: Course | undefined): boolean {
  return wanted === undefined || course === wanted || (wanted === 'moved' && moved);
}

function fitsQuarter({ quarter }: AgendaLine, wanted: string | undefined): boolean {
  return wanted === undefined || (quarter ?? NONE) === wanted;
}

/**
 * @param news ids of what others changed since the reader's last visit
 * @returns the rows that fit all of a filter, in the order they came
 */
export function fittingRows(
  rows: readonly AgendaLine[],
  filter: AgendaFilter,
  news: ReadonlySet<string>,
): readonly AgendaLine[] {
  const { standing, course, theme, party, kind, quarter, source, text } = filter;
  const words = plain(text).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (standing === undefined || row.standing === standing) &&
      fitsCourse(row, course) &&
      fitsTheme(row, theme) &&
      (party === undefined ||
        row.lead?.id === party ||
        row.parties.some(({ id }) => id === party)) &&
      (kind === undefined || row.kind === kind) &&
      fitsQuarter(row, quarter) &&
      (source === undefined || row.source === source) &&
      (!filter.news || news.has(row.id)) &&
      words.every((word) => isFoundBy(row, word)),
  );
}

/** @returns the values of a filter that can be chosen: those that occur, once, in order of their names */
export function choicesOf<Choice>(
  rows: readonly AgendaLine[],
  choices: (row: AgendaLine) => readonly { readonly id: Choice; readonly name: string }[],
  compare: (a: string, b: string) => number,
): readonly { readonly id: Choice; readonly name: string }[] {
  const byId = new Map(rows.flatMap(choices).map((choice) => [choice.id, choice]));
  return [...byId.values()].toSorted((a, b) => compare(a.name, b.name));
}
