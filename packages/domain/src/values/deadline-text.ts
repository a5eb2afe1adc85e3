import type { Deadline } from './deadline.ts';
import { comingYear, NO_SUCH_DAY, readSpan, type Span, type YearFinder } from './deadline-span.ts';
import type { IsoDate } from './iso-date.ts';
import { ok, refuse, type Result } from './result.ts';

/** Why a text is no deadline that we may fill in. `no-exact-moment`: it says a moment, but not which (`voorjaar 2025`). */
export type DeadlineTextRefusal =
  | 'nothing-typed'
  | 'no-such-day'
  | 'ends-before-it-begins'
  | 'no-exact-moment'
  | 'not-understood';
type Outcome = Result<Deadline, DeadlineTextRefusal>;

const DOUBT =
  /^(?:ca\.?|circa|rond|ongeveer|waarschijnlijk|vermoedelijk|about|around|probably)\s+|\s*\(?\?\)?$/;
const BEFORE = /^(?:uiterlijk|voor|per|op|in|by|before|on|until)\s+(?:het\s+(?!einde?\b))?/;
const VAGUE =
  /\b(?:begin|medio|half|halverwege|voorjaar|najaar|zomer|herfst|winter|lente|spring|summer|autumn|fall|mid|early|late|zo snel mogelijk|zsm|asap|doorlopend|continu|structureel|ongoing|nader te bepalen|ntb|tbd)\b/;
const SEPARATOR = String.raw`\s+(?:t\/m|tot en met|tot|en|-|to|until|and|up to and including)\s+`;
const PERIOD = new RegExp(`^(?:(?:van|tussen|vanaf|from|between)\\s+)?(.+?)${SEPARATOR}(.+)$`);

function tidied(typed: string): string {
  return typed
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Where only the last of several says its year, the others are in that year. */
function sameYearAs(text: string, today: IsoDate): YearFinder {
  const year = /(\d{4})$/.exec(text)?.[1];
  return year === undefined ? comingYear(today) : (spanIn) => spanIn(Number(year));
}

/** `2025-2026`, `2025/26`, `1 juli t/m 30 september 2025`, `q1-q2 2025`. */
function readPeriod(text: string, today: IsoDate): Outcome | undefined {
  const years = /^(\d{4})\s*[-/]\s*(\d{2}|\d{4})$/.exec(text);
  const [, first = '', last = ''] =
    years ?? PERIOD.exec(text.replace(/(q[1-4])-(q[1-4])/, '$1 - $2')) ?? [];
  const findYear = sameYearAs(last, today);
  const to = readSpan(years && last.length === 2 ? `20${last}` : last, { today, findYear });
  const from = readSpan(first, { today, findYear });
  if (!from || !to) return undefined;
  if (from === NO_SUCH_DAY || to === NO_SUCH_DAY) return refuse('no-such-day');
  return from.from <= to.to ? ok({ between: [from.from, to.to] }) : refuse('ends-before-it-begins');
}

/** `1 juli of 1 oktober 2025`, and the draft's own `1-1-2024/5`. */
function readCandidates(text: string, today: IsoDate): Outcome | undefined {
  const years = /^(.*?)(\d{4})\/(\d{1,4})$/.exec(text);
  const [, start = '', year = '', other = ''] = years ?? [];
  const texts = years
    ? [start + year, start + year.slice(0, 4 - other.length) + other]
    : text.split(/\s+(?:of|or)\s+/);
  if (texts.length < 2) return undefined;
  const findYear = sameYearAs(texts.at(-1) ?? '', today);
  const spans = texts.map((each) => readSpan(each, { today, findYear }));
  if (spans.includes(NO_SUCH_DAY)) return refuse('no-such-day');
  const days = spans.flatMap((span) =>
    span && span !== NO_SUCH_DAY && span.from === span.to ? [span.from] : [],
  );
  return days.length === texts.length ? ok({ candidates: days }) : undefined;
}

function deadlineOf({ from, to }: Span): Deadline {
  return from === to ? { on: from } : { between: [from, to] };
}

/**
 * Reads a deadline as people type it, in Dutch or English: `1 juli 2025`, `1-7-25`, `q3 2025`, `eind 2025`, `2025-2026`, `1 juli 2025?`,
 * `1 juli of 1 oktober 2025`. Without a year the coming one is meant. `eind 2025` is its last day; `voor 1 juli` is 1 July.
 * @returns the deadline, or why not: a moment that the text does not say is never filled in
 */
export function parseDeadlineText(typed: string, today: IsoDate): Outcome {
  const text = tidied(typed);
  if (text === '') return refuse('nothing-typed');
  const bare = text.replace(BEFORE, '');
  const doubted = DOUBT.test(bare);
  const sure = doubted ? bare.replace(DOUBT, '').replace(DOUBT, '') : bare;
  const span = readSpan(sure, { today, findYear: comingYear(today) });
  if (span === NO_SUCH_DAY) return refuse('no-such-day');
  if (span) return ok(doubted ? { uncertain: span.to } : deadlineOf(span));
  const several = doubted ? undefined : (readCandidates(sure, today) ?? readPeriod(sure, today));
  return several ?? refuse(VAGUE.test(sure) ? 'no-exact-moment' : 'not-understood');
}
