import type { AgendaLine } from './agenda-line.ts';

/** What can differ between two days. */
const CHANGED_PARTS = ['standing', 'deadline', 'lead', 'title'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** An action then and now: `before` is absent where it was added since. */
export type AgendaChange = {
  readonly now: AgendaLine;
  readonly before: AgendaLine | undefined;
  readonly parts: readonly ChangedPart[];
};

const VALUES: Record<ChangedPart, (row: AgendaLine) => string | undefined> = {
  standing: ({ standing }) => standing,
  deadline: ({ deadline }) => deadline,
  lead: ({ lead }) => lead?.id,
  title: ({ title }) => title,
};

/** @returns what became different between a day and now, in the order of now; what stayed the same is left out */
export function changesBetween(
  then: readonly AgendaLine[],
  now: readonly AgendaLine[],
): readonly AgendaChange[] {
  const before = new Map(then.map((row) => [row.id, row]));
  return now.flatMap((row): AgendaChange[] => {
    const old = before.get(row.id);
    if (!old) return [{ now: row, before: undefined, parts: [] }];
    const parts = CHANGED_PARTS.filter((part) => VALUES[part](row) !== VALUES[part](old));
    return parts.length === 0 ? [] : [{ now: row, before: old, parts }];
  });
}
