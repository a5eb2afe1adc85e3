import { cents, sumCents, type Cents } from '../values/index.ts';
import { sectorCodeSchema, type SectorCode } from './budget.ts';
import type { Strength } from './strength.ts';

export type OvershootFacts = {
  /** Framework of each sector for the year, as printed. */
  readonly frameworks: Readonly<Record<SectorCode, Cents>>;
  /** The printed macro framework, which need not be the sum of the sectors. */
  readonly total: Cents;
  /** Spending as supplied; a sector that is not in it is unknown, never zero. */
  readonly realised: Readonly<Partial<Record<SectorCode, Cents>>>;
};

/** Spending beside a framework; `over` is what it is above it, absent when spending is unknown. */
export type OvershootLine = {
  readonly framework: Cents;
  readonly realised?: Cents;
  readonly over?: Cents;
};

/** What 4.1.4 says then happens or may happen: never a verdict. */
export type OvershootSignal = {
  readonly code: 'consult' | 'look at total' | 'may take no measures' | 'may take measures';
  readonly clause: string;
  readonly strength: Strength;
};

export type Overshoot = {
  readonly sectors: Readonly<Record<SectorCode, OvershootLine>>;
  readonly total: OvershootLine;
  readonly signals: readonly OvershootSignal[];
};

function lineOf(framework: Cents, realised: Cents | undefined): OvershootLine {
  if (realised === undefined) return { framework };
  return { framework, realised, over: cents(Math.max(0, realised - framework)) };
}

/**
 * Sets spending beside the frameworks of a year and repeats what the agreement says about an overshoot, no louder than it does. The total
 * is unknown as long as one sector is.
 * @see 4.1.4
 */
export function overshootSignals({ frameworks, total, realised }: OvershootFacts): Overshoot {
  const codes = sectorCodeSchema.options;
  const sectors = Object.fromEntries(
    codes.map((code) => [code, lineOf(frameworks[code], realised[code])]),
  ) as Record<SectorCode, OvershootLine>;
  const known = codes.flatMap((code) => realised[code] ?? []);
  const totalLine = lineOf(total, known.length === codes.length ? sumCents(known) : undefined);
  const exceeded = codes.some((code) => (sectors[code].over ?? 0) > 0);
  return { sectors, total: totalLine, signals: exceeded ? signalsOf(totalLine) : [] };
}

function signalsOf(total: OvershootLine): OvershootSignal[] {
  return [
    { code: 'consult', clause: '4.1.4.a', strength: 'must' },
    { code: 'look at total', clause: '4.1.4.b', strength: 'must' },
    ...(total.over === 0
      ? [{ code: 'may take no measures', clause: '4.1.4.b', strength: 'may' } as const]
      : []),
    { code: 'may take measures', clause: '4.1.4.c', strength: 'may' },
  ];
}
