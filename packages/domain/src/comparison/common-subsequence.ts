/** Places of one thing in both lists. */
export type Pair = readonly [before: number, after: number];

/** More differences than this in one stretch are told as one change: nobody reads such a patchwork. */
const MOST_DIFFERENCES = 400;

type Stretch = { readonly from: number; readonly to: number };

/** @returns the longest run of pairs that rises in both lists, of pairs that rise in the first */
export function risingPairs(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, [, after]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as Pair)[1] < after) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (tails[low - 1] as number);
    tails[low] = at;
  }
  const found: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at] as number)
    found.push(pairs[at] as Pair);
  return found.toReversed();
}

/** @returns what occurs exactly once in both stretches, by its places: what the two surely share */
function sharedOnce(
  old: readonly string[],
  now: readonly string[],
  inOld: Stretch,
  inNow: Stretch,
): Pair[] {
  const once = (list: readonly string[], { from, to }: Stretch) => {
    const places = new Map<string, number>();
    for (let at = from; at < to; at += 1) {
      const thing = list[at] as string;
      places.set(thing, places.has(thing) ? -1 : at);
    }
    return places;
  };
  const inAfter = once(now, inNow);
  return [...once(old, inOld)].flatMap(([thing, before]): Pair[] => {
    const after = inAfter.get(thing) ?? -1;
    return before === -1 || after === -1 ? [] : [[before, after]];
  });
}

/** Myers' shortest edit on a stretch without anchors. @returns no pairs when the two differ too much */
function shortestEdit(
  old: readonly string[],
  now: readonly string[],
  inOld: Stretch,
  inNow: Stretch,
): Pair[] {
  const [length, width] = [inOld.to - inOld.from, inNow.to - inNow.from];
  const most = Math.min(length + width, MOST_DIFFERENCES);
  const same = (x: number, y: number) => old[inOld.from + x] === now[inNow.from + y];
  let reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach);
    reach = new Map(reach);
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && reachOf(reach, k - 1) < reachOf(reach, k + 1));
      let x = down ? reachOf(reach, k + 1) : reachOf(reach, k - 1) + 1;
      while (x < length && x - k < width && same(x, x - k)) x += 1;
      reach.set(k, x);
      if (x >= length && x - k >= width)
        return backtrack(trace, edits, length, width, inOld, inNow);
    }
  }
  return [];
}

const reachOf = (reach: ReadonlyMap<number, number>, k: number) => reach.get(k) ?? -1;

function backtrack(
  trace: readonly ReadonlyMap<number, number>[],
  edits: number,
  length: number,
  width: number,
  inOld: Stretch,
  inNow: Stretch,
): Pair[] {
  const found: Pair[] = [];
  let [x, y] = [length, width];
  for (let edit = edits; edit >= 0; edit -= 1) {
    const reach = trace[edit] as ReadonlyMap<number, number>;
    const k = x - y;
    const down = k === -edit || (k !== edit && reachOf(reach, k - 1) < reachOf(reach, k + 1));
    const before = down ? k + 1 : k - 1;
    const fromX = edit === 0 ? 0 : reachOf(reach, before);
    const fromY = edit === 0 ? 0 : fromX - before;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      found.push([inOld.from + x, inNow.from + y]);
    }
    [x, y] = [fromX, fromY];
  }
  return found.toReversed();
}

function within(
  old: readonly string[],
  now: readonly string[],
  inOld: Stretch,
  inNow: Stretch,
  found: Pair[],
): void {
  let [{ from, to }, { from: start, to: end }] = [inOld, inNow];
  while (from < to && start < end && old[from] === now[start]) found.push([from++, start++]);
  const tail: Pair[] = [];
  while (from < to && start < end && old[to - 1] === now[end - 1]) tail.push([--to, --end]);
  if (from < to && start < end) {
    const [left, right] = [
      { from, to },
      { from: start, to: end },
    ];
    const anchors = risingPairs(sharedOnce(old, now, left, right));
    if (anchors.length === 0)
      for (const pair of shortestEdit(old, now, left, right)) found.push(pair);
    for (const [at, [before, after]] of anchors.entries()) {
      const [lastOld, lastNow] = anchors[at - 1] ?? [from - 1, start - 1];
      within(old, now, { from: lastOld + 1, to: before }, { from: lastNow + 1, to: after }, found);
      found.push([before, after]);
    }
    const last = anchors.at(-1);
    if (last) within(old, now, { from: last[0] + 1, to }, { from: last[1] + 1, to: end }, found);
  }
  for (const pair of tail.toReversed()) found.push(pair);
}

/**
 * What two lists have in common, in the order of both: first what stands at the ends, then what occurs once in both, then the shortest edit.
 * @returns pairs of places, rising in both lists
 */
export function commonSubsequence(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const found: Pair[] = [];
  within(old, now, { from: 0, to: old.length }, { from: 0, to: now.length }, found);
  return found;
}
