import { changeOf, type Changed } from '../comparison/changed.ts';
import type { TransformationContent } from './content.ts';
import type { TransformationSection } from './self-assessment.ts';

/** Lists of a plan whose parts come, go and change one by one. */
export type ChangedList =
  | 'results'
  | 'lines'
  | 'stated'
  | 'steps'
  | 'milestones'
  | 'asks'
  | 'answers';

type Part = Readonly<Record<string, unknown>>;

/** What happened to one part of a plan between two moments: to a section itself, or to one part of a list in it. */
export type PartChange = Pick<Changed<Part>, 'fields'> & {
  /** `null` for what came. */
  readonly before: Part | null;
  /** `null` for what went. */
  readonly after: Part | null;
  readonly section: TransformationSection;
  /** `null`: fields of the section itself. */
  readonly list: ChangedList | null;
  /** Id of the part, or what it is known by. */
  readonly key: string;
};

/** Parts by what they are known by; of several with the same name each keeps its place. */
function keyed<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, Part> {
  const map = new Map<string, Part>();
  for (const row of rows) {
    let key = keyOf(row);
    for (let n = 2; map.has(key); n += 1) key = `${keyOf(row)} (${n})`;
    map.set(key, row as Part);
  }
  return map;
}

function partChange(
  where: Pick<PartChange, 'section' | 'list' | 'key'>,
  before: Part | undefined,
  after: Part | undefined,
): PartChange[] {
  const change = changeOf(before, after);
  if (!change) return [];
  return [{ ...where, fields: change.fields, before: before ?? null, after: after ?? null }];
}

function listChanges<Row extends object>(
  where: Pick<PartChange, 'section'> & { readonly list: ChangedList },
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): PartChange[] {
  const [old, now] = [keyed(before, keyOf), keyed(after, keyOf)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) =>
    partChange({ ...where, key }, old.get(key), now.get(key)),
  );
}

function ownChanges(section: TransformationSection, before: object, after: object): PartChange[] {
  return partChange({ section, list: null, key: section }, before as Part, after as Part);
}

const idOf = ({ id }: { readonly id: string }): string => id;

function impactFields({ steps: _, competition, ...words }: TransformationContent['impact']) {
  return { ...words, ...competition };
}

/**
 * What differs between two moments of a plan, part by part: what stands in the new one first, what went after it. Parts that only changed
 * places are not told.
 * @see J.2.f
 */
export function changesBetween(
  before: TransformationContent,
  after: TransformationContent,
): PartChange[] {
  const list = (section: TransformationSection, name: ChangedList) => ({ section, list: name });
  return [
    ...ownChanges('about', before.about, after.about),
    ...listChanges(list('results', 'results'), before.results.results, after.results.results, idOf),
    ...listChanges(list('case', 'lines'), before.case.lines, after.case.lines, idOf),
    ...listChanges(
      list('case', 'stated'),
      before.case.stated,
      after.case.stated,
      ({ label, scenario }) => (scenario === null ? label : `${label}, ${scenario}`),
    ),
    ...ownChanges('impact', impactFields(before.impact), impactFields(after.impact)),
    ...listChanges(
      list('impact', 'steps'),
      before.impact.steps,
      after.impact.steps,
      ({ what }) => what,
    ),
    ...listChanges(
      list('application', 'milestones'),
      before.application.milestones,
      after.application.milestones,
      idOf,
    ),
    ...listChanges(
      list('application', 'asks'),
      before.application.asks,
      after.application.asks,
      idOf,
    ),
    ...ownChanges(
      'application',
      { notWithout: before.application.notWithout },
      { notWithout: after.application.notWithout },
    ),
    ...listChanges(
      list('self-assessment', 'answers'),
      before['self-assessment'].answers,
      after['self-assessment'].answers,
      ({ condition }) => condition,
    ),
  ];
}
