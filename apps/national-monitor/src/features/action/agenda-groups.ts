import type { ShownStanding } from '@iza/ui/action';
import { THEME_LETTERS } from '@iza/domain/theme';
import type { RowGroups } from '@iza/ui/tables';
import { NONE, type Grouping } from './agenda-filter.ts';
import { STANDINGS, type AgendaLine } from './agenda-line.ts';

/** What the heads of groups are called. */
export type GroupWords = {
  readonly theme: (letter: string) => string;
  readonly party: (id: string) => string;
  readonly quarter: (quarter: string) => string;
  readonly standing: (standing: ShownStanding) => string;
  readonly none: Readonly<Record<Grouping, string>>;
  readonly compare: (a: string, b: string) => number;
};

const KEYS: Record<Grouping, (row: AgendaLine) => readonly string[]> = {
  thema: ({ theme }) => (theme === undefined ? [] : [theme]),
  partij: ({ parties }) => parties.map(({ id }) => id),
  kwartaal: ({ quarter }) => (quarter === undefined ? [] : [quarter]),
  status: ({ standing }) => [standing],
};

/** Known order of groups; parties go by name. */
const ORDERS: Record<Grouping, readonly string[] | undefined> = {
  thema: THEME_LETTERS,
  partij: undefined,
  kwartaal: undefined,
  status: STANDINGS,
};

/** @returns the groups an action belongs to; what has none of a kind stands together at the end */
function groupsOf(row: AgendaLine, grouping: Grouping): readonly string[] {
  const keys = KEYS[grouping](row);
  return keys.length === 0 ? [NONE] : keys;
}

function nameOf(words: GroupWords, grouping: Grouping, key: string): string {
  if (key === NONE) return words.none[grouping];
  if (grouping === 'thema') return words.theme(key);
  if (grouping === 'partij') return words.party(key);
  if (grouping === 'kwartaal') return words.quarter(key);
  return words.standing(key as ShownStanding);
}

/** @returns how the rows are put together: by name and in a fixed order, never by which group does worst */
export function agendaGroups(grouping: Grouping, words: GroupWords): RowGroups<AgendaLine> {
  const label = (key: string) => nameOf(words, grouping, key);
  const order = ORDERS[grouping];
  const compareKnown = (a: string, b: string) => {
    if (order) return order.indexOf(a) - order.indexOf(b);
    return grouping === 'kwartaal' ? a.localeCompare(b) : words.compare(label(a), label(b));
  };
  return {
    of: (row) => groupsOf(row, grouping),
    label,
    compare: (a, b) => Number(a === NONE) - Number(b === NONE) || compareKnown(a, b),
  };
}
