/** A straight way from values to places. */
export type Scale = (value: number) => number;

/** @returns a scale from one stretch to another; a stretch without length lands in the middle */
export function linearScale(
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
): Scale {
  const length = to - from;
  if (length === 0) return () => (first + last) / 2;
  return (value) => first + ((value - from) / length) * (last - first);
}

/** @returns the least and the greatest value, with some air around them; undefined without values */
export function stretchOf(
  values: readonly number[],
  air = 0,
): readonly [number, number] | undefined {
  if (values.length === 0) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * air;
  return [low - room, high + room];
}
