import { quarterOf, quarterSchema, type IsoDate, type Quarter } from '@iza/domain/values';
import type { RowGroups } from '@iza/ui/tables';
import type { AgendaLine } from './agenda-line.ts';

/** More quarters than this make no timeline but a wall. */
const MOST_QUARTERS = 40;

function nextQuarter(quarter: Quarter): Quarter {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return quarterSchema.parse(number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`);
}

/** @returns every quarter from the first to the last that has a date, today's among them; none left out in between */
export function quartersOf(rows: readonly AgendaLine[], today: IsoDate): readonly Quarter[] {
  let first = quarterOf(today);
  let last = first;
  for (const { quarter, firstDeadline } of rows) {
    const began = firstDeadline && quarterOf(firstDeadline);
    for (const each of [quarter, began]) {
      if (each !== undefined && each < first) first = each;
      if (each !== undefined && each > last) last = each;
    }
  }
  const quarters = [first];
  for (let each = first; each < last && quarters.length < MOST_QUARTERS; ) {
    each = nextQuarter(each);
    quarters.push(each);
  }
  return quarters;
}

/** A group on the timeline: what falls in which quarter, what moved away from it, and what has no date. */
export type TimelineLane = {
  readonly group: string;
  readonly label: string;
  readonly count: number;
  readonly due: ReadonlyMap<Quarter, readonly AgendaLine[]>;
  readonly movedAway: ReadonlyMap<Quarter, readonly AgendaLine[]>;
  readonly undated: readonly AgendaLine[];
};

function byQuarter(
  rows: readonly AgendaLine[],
  quarter: (row: AgendaLine) => Quarter | undefined,
): ReadonlyMap<Quarter, readonly AgendaLine[]> {
  const dated = rows.flatMap((row) => {
    const at = quarter(row);
    return at === undefined ? [] : [{ row, at }];
  });
  const grouped = Map.groupBy(dated, ({ at }) => at);
  return new Map([...grouped].map(([at, found]) => [at, found.map(({ row }) => row)]));
}

function leftQuarter({ firstDeadline, quarter }: AgendaLine): Quarter | undefined {
  const began = firstDeadline && quarterOf(firstDeadline);
  return began === quarter ? undefined : began;
}

/** @returns the lanes of the timeline, in the order of the groups */
export function lanesOf(
  rows: readonly AgendaLine[],
  groups: RowGroups<AgendaLine>,
): readonly TimelineLane[] {
  const members = new Map<string, AgendaLine[]>();
  for (const row of rows) {
    for (const group of groups.of(row)) {
      const known = members.get(group);
      if (known) known.push(row);
      else members.set(group, [row]);
    }
  }
  return [...members]
    .toSorted(([a], [b]) => groups.compare(a, b))
    .map(([group, found]) => ({
      group,
      label: groups.label(group),
      count: found.length,
      due: byQuarter(found, ({ quarter }) => quarter),
      movedAway: byQuarter(found, leftQuarter),
      undated: found.filter(({ quarter }) => quarter === undefined),
    }));
}
