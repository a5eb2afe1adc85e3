/** A level as it stands, or a change from the level before it. */
export type WaterfallStep = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'level' | 'change';
  readonly amount: number;
  /** The level after this step. */
  readonly level: number;
};

export type WaterfallBar = WaterfallStep & {
  readonly from: number;
  readonly to: number;
  readonly look: 'level' | 'up' | 'down' | 'same';
};

/** Where each bar begins and ends: a level stands on the ground, a change on the level before it. */
export function waterfallBars(steps: readonly WaterfallStep[]): readonly WaterfallBar[] {
  return steps.map((step) => {
    if (step.kind === 'level') return { ...step, from: 0, to: step.level, look: 'level' };
    const look = step.amount > 0 ? 'up' : step.amount < 0 ? 'down' : 'same';
    return { ...step, from: step.level - step.amount, to: step.level, look };
  });
}

/**
 * Where the axis begins: at zero where changes can be seen then, otherwise close below the lowest figure, so that they can. Said beside
 * the chart.
 */
export function axisStart(bars: readonly WaterfallBar[]): number {
  const ends = bars.flatMap(({ from, to, kind }) => (kind === 'level' ? [to] : [from, to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low <= 0 || high - low > high / 3) return Math.min(0, low);
  return low - (high - low) * 0.5;
}
