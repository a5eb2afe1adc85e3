export type FlowLine = { readonly from: string; readonly to: string; readonly value: number };
export type FlowNode = {
  readonly name: string;
  readonly value: number;
  readonly top: number;
  readonly height: number;
};
export type FlowRibbon = FlowLine & {
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
};
export type FlowLayout = {
  readonly from: readonly FlowNode[];
  readonly to: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
  readonly height: number;
};

const sumBy = (lines: readonly FlowLine[], side: 'from' | 'to') =>
  [...Map.groupBy(lines, (line) => line[side])]
    .map(([name, group]) => ({ name, value: group.reduce((sum, { value }) => sum + value, 0) }))
    .toSorted((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));

/**
 * Keeps the largest on each side and takes the others together, so that each can be read.
 * @param rest how those that were taken together are called
 */
export function withRest(
  lines: readonly FlowLine[],
  most: number,
  rest: (count: number) => string,
): readonly FlowLine[] {
  const keeper = (side: 'from' | 'to') => {
    const names = sumBy(lines, side).map(({ name }) => name);
    if (names.length <= most) return (name: string) => name;
    const kept = new Set(names.slice(0, most - 1));
    const other = rest(names.length - kept.size);
    return (name: string) => (kept.has(name) ? name : other);
  };
  const [from, to] = [keeper('from'), keeper('to')];
  const merged = Map.groupBy(lines, (line) => JSON.stringify([from(line.from), to(line.to)]));
  return [...merged.values()].flatMap((group) => {
    const [first] = group;
    const value = group.reduce((sum, each) => sum + each.value, 0);
    return first ? [{ from: from(first.from), to: to(first.to), value }] : [];
  });
}

function column(
  lines: readonly FlowLine[],
  side: 'from' | 'to',
  scale: number,
  gap: number,
): FlowNode[] {
  let top = 0;
  return sumBy(lines, side).map(({ name, value }) => {
    const node = { name, value, top, height: value * scale };
    top += Math.max(node.height, 2) + gap;
    return node;
  });
}

/** Where places and ribbons stand: heights in proportion to the numbers, on both sides the same. In pixels. */
export function flowLayout(lines: readonly FlowLine[], { inner = 260, gap = 14 } = {}): FlowLayout {
  const positive = lines.filter(({ value }) => value > 0);
  const total = positive.reduce((sum, { value }) => sum + value, 0);
  const scale = total === 0 ? 0 : inner / total;
  const [from, to] = [column(positive, 'from', scale, gap), column(positive, 'to', scale, gap)];
  const next = new Map<string, number>();
  const take = (side: string, nodes: readonly FlowNode[], name: string, height: number) => {
    const key = `${side} ${name}`;
    const top = next.get(key) ?? nodes.find((node) => node.name === name)?.top ?? 0;
    next.set(key, top + height);
    return top;
  };
  const ribbons = from.flatMap((node) =>
    to.flatMap((other) => {
      const line = positive.filter((each) => each.from === node.name && each.to === other.name);
      const value = line.reduce((sum, each) => sum + each.value, 0);
      const height = value * scale;
      if (value === 0) return [];
      const fromTop = take('from', from, node.name, height);
      const toTop = take('to', to, other.name, height);
      return [{ from: node.name, to: other.name, value, fromTop, toTop, height }];
    }),
  );
  const bottom = (nodes: readonly FlowNode[]) =>
    Math.max(0, ...nodes.map(({ top, height }) => top + Math.max(height, 2)));
  return { from, to, ribbons, height: Math.max(bottom(from), bottom(to)) };
}
