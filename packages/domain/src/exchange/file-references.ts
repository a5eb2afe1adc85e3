import { z } from 'zod';
import { faultyPlacements } from '../plan/index.ts';
import type { Refusal } from '../values/index.ts';

type Path = readonly (string | number)[];

/** A key as far as it can be read; what is no text is the format's fault, told elsewhere. */
const key = z.string().nullish().catch(null);
const listOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.looseObject(shape).catch({} as never)).catch([]);

/** What points where in a file, read leniently, so that these faults are told together with those of the format. */
const referencesSchema = z.looseObject({
  items: listOf({
    id: key,
    level: key,
    phases: listOf({
      targets: z.looseObject({ known: z.array(key).catch([]) }).catch({ known: [] }),
    }),
  }),
  targets: listOf({ id: key, on: key }),
  outline: z
    .looseObject({
      levels: listOf({ id: key }),
      placements: listOf({ item: key, parent: key }),
      links: listOf({ from: key, to: z.looseObject({ item: key }).catch({ item: null }) }),
    })
    .catch({ levels: [], placements: [], links: [] }),
});

export type ReferenceRefusal = 'key-twice' | 'unknown-key' | 'placed-below-itself';
type Fault = Refusal<ReferenceRefusal>;
type Key = string | null | undefined;

function keysTwice(list: readonly { id?: Key }[], at: Path): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, place): Fault[] => {
    if (!id || !seen.has(id)) {
      if (id) seen.add(id);
      return [];
    }
    return [{ code: 'key-twice', path: [...at, place, 'id'], detail: { key: id } }];
  });
}

function unknownKey(known: ReadonlySet<string>, name: Key, path: Path): Fault[] {
  return !name || known.has(name) ? [] : [{ code: 'unknown-key', path, detail: { key: name } }];
}

const keysIn = (list: readonly { id?: Key }[]) =>
  new Set(list.flatMap(({ id }) => (id ? [id] : [])));

/** @returns keys that stand twice, keys that point nowhere, and items placed below themselves, each at its place */
export function referenceFaults(json: unknown): Fault[] {
  const read = referencesSchema.safeParse(json);
  if (!read.success) return [];
  const { items, targets, outline } = read.data;
  const { levels, placements, links } = outline;
  const [knownItems, knownLevels, knownTargets] = [keysIn(items), keysIn(levels), keysIn(targets)];
  const inOutline = (...path: Path) => ['outline', ...path];
  return [
    ...keysTwice(items, ['items']),
    ...keysTwice(targets, ['targets']),
    ...keysTwice(levels, inOutline('levels')),
    ...items.flatMap(({ level, phases = [] }, at) => [
      ...unknownKey(knownLevels, level, ['items', at, 'level']),
      ...phases.flatMap((phase, p) =>
        (phase.targets?.known ?? []).flatMap((target, t) =>
          unknownKey(knownTargets, target, ['items', at, 'phases', p, 'targets', 'known', t]),
        ),
      ),
    ]),
    ...targets.flatMap(({ on }, at) =>
      on === 'plan' ? [] : unknownKey(knownItems, on, ['targets', at, 'on']),
    ),
    ...placements.flatMap(({ item, parent }, at) => [
      ...unknownKey(knownItems, item, inOutline('placements', at, 'item')),
      ...unknownKey(knownItems, parent, inOutline('placements', at, 'parent')),
    ]),
    ...links.flatMap(({ from, to }, at) => [
      ...unknownKey(knownItems, from, inOutline('links', at, 'from')),
      ...unknownKey(knownItems, to?.item, inOutline('links', at, 'to', 'item')),
    ]),
    ...faultyPlacements(
      placements.map(({ item, parent }) => ({ item: item ?? null, parent: parent ?? null })),
    ).map((at): Fault => ({ code: 'placed-below-itself', path: inOutline('placements', at) })),
  ];
}
