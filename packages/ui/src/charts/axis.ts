/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** A step of about the wanted size that people count in: 1, 2, 2.5, 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * 0.999_999) ?? 10) * power;
}

/**
 * Marks of an axis that hold all values. From zero, unless the values lie far from it and `fromZero` is not asked: lengths must start at
 * zero, lines need not.
 * @returns at least two marks, in order
 */
export function axisMarks(
  values: readonly number[],
  { fromZero = false, about = 5 }: { fromZero?: boolean; about?: number } = {},
): readonly number[] {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  if (finite.length === 0) return [0, 1];
  const near = fromZero || least <= 0 || least < most * 0.6;
  const low = near ? Math.min(0, least) : least;
  const high = near ? Math.max(0, most) : most;
  const span = high - low || Math.abs(high) || 1;
  const step = niceStep(span / about);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}

/** @returns where a value lies in pixels, on an axis between its outermost marks */
export function placedOn(
  marks: readonly number[],
  from: number,
  to: number,
): (value: number) => number {
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}

/** @returns the places of which labels of a width fit side by side; the first and last come first */
export function fittingLabels(places: readonly number[], width: number): readonly number[] {
  const kept: number[] = [];
  const order = [0, places.length - 1, ...places.keys()];
  for (const at of order) {
    const place = places[at];
    if (place === undefined || kept.includes(at)) continue;
    if (kept.every((other) => Math.abs((places[other] ?? 0) - place) >= width)) kept.push(at);
  }
  return kept.toSorted((a, b) => a - b);
}
