/** @returns literals by year, from a first year on: `byYear(2024, '210', '210')` */
export function byYear(from: number, ...literals: string[]): Record<string, string> {
  return Object.fromEntries(literals.map((literal, at) => [String(from + at), literal]));
}

export const YEARS = ['2023', '2024', '2025', '2026'];

type BuildUpCells = { first: number; literals: readonly (readonly string[])[] };

/** @returns the rows that every build-up table of annex K.c begins with: base, indexation, level at prices of 2022 */
export function openingRows({ first, literals }: BuildUpCells) {
  const [base = [], index = [], level = []] = literals;
  return [
    {
      key: 'base',
      number: '1',
      label: 'stand begroting 2022',
      kind: 'base' as const,
      values: byYear(2023, ...base),
      lines: [first],
    },
    {
      key: 'indexation',
      number: '2',
      label: 'tranche loon- en prijsbijstelling 2022',
      kind: 'indexation' as const,
      values: byYear(2023, ...index),
      lines: [first + 1],
    },
    {
      key: 'price-level',
      number: '3',
      label: 'stand in prijspeil 2022',
      kind: 'subtotal' as const,
      values: byYear(2023, ...level),
      lines: [first + 2],
    },
  ];
}

type Layer = { rate: string; literals: readonly string[] };

/** @returns the layers of growth, one a year from 2023: each begins in its own year, as the sums of the table show */
export function layerRows(first: number, layers: readonly Layer[]) {
  return layers.map(({ rate, literals }, at) => ({
    key: `growth-${2023 + at}`,
    label: `w.v. groei ${2023 + at} (${rate})`,
    kind: 'growth-layer' as const,
    growth: { year: 2023 + at, printed: rate },
    values: byYear(2023 + at, ...literals),
    lines: [first + at],
  }));
}

/** The sums that every build-up table of annex K.c claims: level, new base, growth, framework. */
export const BUILD_UP_SUMS = [
  { total: 'price-level', parts: ['base', 'indexation'] },
  { total: 'new-base', parts: ['price-level', 'adjustment'] },
  { total: 'growth', parts: ['growth-2023', 'growth-2024', 'growth-2025', 'growth-2026'] },
  { total: 'framework', parts: ['new-base', 'growth'] },
];
