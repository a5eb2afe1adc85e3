import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Values that have broken software before. */
const NASTY: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2_147_483_648,
  9_007_199_254_740_992,
  '',
  ' ',
  'x',
  '\u0000',
  '\uD800',
  '🙂'.repeat(300),
  'a'.repeat(25_000),
  '${7*7}',
  '<script>alert(1)</script>',
  "'; drop table iza.plan; --",
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'NaN',
  '2024-02-30',
  '9999-99-99',
  '00000000-0000-0000-0000-000000000000',
  'not-a-uuid',
  [],
  [[]],
  {},
  { known: {} },
  { open: 'onbekend' },
  [null],
  { type: 'doc', content: [{ type: 'text' }] },
  { $ne: null },
  { length: 1e9 },
];

function pathsOf(value: Json, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const children = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [
    at,
    ...[...children].flatMap(([key, child]) =>
      pathsOf(child as Json, [...at, key as string | number]),
    ),
  ];
}

function changed(value: Json, path: Path, change: (part: Json) => Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) ?? null;
  const copy = structuredClone(value) as Record<string | number, Json>;
  const next =
    rest.length === 0 ? change(copy[key] ?? null) : changed(copy[key] ?? null, rest, change);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy as Json;
}

function deep(levels: number): Json {
  let value: Json = { type: 'paragraph' };
  for (let n = 0; n < levels; n += 1) value = { type: 'listItem', content: [value] };
  return { type: 'doc', content: [value] };
}

const replacement: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: fc.constantFrom(deep(20), deep(400)) },
);

/** @returns inputs that are like a good one but for a part that is gone, replaced, or added; or nothing like it */
export function malformedInputs(good: unknown): fc.Arbitrary<Json> {
  const value = (good ?? {}) as Json;
  const path = fc.constantFrom(...pathsOf(value));
  const replaced = fc
    .tuple(path, replacement)
    .map(([at, other]) => changed(value, at, () => other));
  const removed = path.map((at) => changed(value, at, () => undefined));
  const added = fc
    .tuple(path, fc.constantFrom('extra', '__proto__', 'constructor', 'toString'), replacement)
    .map(([at, key, other]) =>
      changed(value, at, (part) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? (JSON.parse(
              `${JSON.stringify(part).slice(0, -1)}${Object.keys(part).length > 0 ? ',' : ''}${JSON.stringify(key)}:${JSON.stringify(other)}}`,
            ) as Json)
          : [part, other],
      ),
    );
  return fc.oneof(
    { weight: 6, arbitrary: replaced },
    { weight: 2, arbitrary: removed },
    { weight: 2, arbitrary: added },
    { weight: 1, arbitrary: replacement },
  );
}
