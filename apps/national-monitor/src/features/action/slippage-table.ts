import { THEME_LETTERS } from '@iza/domain/theme';
import { NONE } from './agenda-filter.ts';
import type { AgendaLine, Course } from './agenda-line.ts';

/** How what still runs keeps to its time, from what asks for nothing to what asks for most. */
export const SHOWN_COURSES = [
  'on-time',
  'moved',
  'behind',
  'late',
  'silent',
  'waiting',
  'undated',
  'unheard',
] as const satisfies readonly Course[];
type ShownCourse = (typeof SHOWN_COURSES)[number];

/** A theme or a party, with how many of its running actions keep to their time in which way. */
export type SlippageRow = {
  readonly group: string;
  readonly name: string;
  readonly running: number;
  readonly counts: Readonly<Record<ShownCourse, number>>;
};

function shown(course: Course): course is ShownCourse {
  return (SHOWN_COURSES as readonly Course[]).includes(course);
}

function groupNames(
  line: AgendaLine,
  by: 'thema' | 'partij',
): readonly (readonly [string, string])[] {
  if (by === 'thema') return [[line.theme ?? NONE, line.theme ?? NONE]];
  const parties = line.lead ? [line.lead, ...line.parties] : line.parties;
  return [...new Map(parties.map(({ id, name }) => [id, name]))];
}

function countsOf(lines: readonly AgendaLine[]): SlippageRow['counts'] {
  const counts = Object.fromEntries(SHOWN_COURSES.map((course) => [course, 0])) as Record<
    ShownCourse,
    number
  >;
  for (const { course } of lines) if (shown(course)) counts[course] += 1;
  return counts;
}

/** @returns a row per theme in the order of the agreement, or per party by name; never in the order of who does worst */
export function slippageRows(
  lines: readonly AgendaLine[],
  by: 'thema' | 'partij',
  compare: (a: string, b: string) => number,
): readonly SlippageRow[] {
  const members = new Map<string, { name: string; lines: AgendaLine[] }>();
  for (const line of lines.filter(({ course }) => shown(course))) {
    for (const [group, name] of groupNames(line, by)) {
      const known = members.get(group);
      if (known) known.lines.push(line);
      else members.set(group, { name, lines: [line] });
    }
  }
  const order: readonly string[] = [...THEME_LETTERS, NONE];
  return [...members]
    .map(([group, { name, lines: of }]) => ({
      group,
      name,
      running: of.length,
      counts: countsOf(of),
    }))
    .toSorted((a, b) =>
      by === 'thema' ? order.indexOf(a.group) - order.indexOf(b.group) : compare(a.name, b.name),
    );
}
