import { describe, expect, it } from 'vitest';
import { cents } from '../values/index.ts';
import { adjustmentSchema, signedAdjustment } from './adjustment.ts';
import { drugGrowthCorrection, drugGrowthStepSchema } from './drug-growth.ts';
import {
  earmarkOf,
  earmarkShares,
  fundPartSchema,
  sumOfParts,
  withAmount,
  type FundPartData,
} from './funds.ts';
import { NOTHING_YET, ruleSchema, withChecks } from './rule.ts';

const place = { clause: 'K.6.a', lines: [1], edition: 'concept-2022' } as const;
const MILLION = 100_000_000;

describe('the correction for growth of expensive drugs', () => {
  const steps = [
    drugGrowthStepSchema.parse({
      ...place,
      years: [2023, 2024],
      threshold: { printed: '7%', basisPoints: 700 },
      correction: { printed: '50%', basisPoints: 5000 },
    }),
  ];
  const facts = {
    year: 2023,
    frameworkExceeded: true,
    before: cents(100 * MILLION),
    spent: cents(110 * MILLION),
  };

  it('is half of the growth above the threshold', () => {
    expect(drugGrowthCorrection(steps, facts)).toBe(1.5 * MILLION);
  });

  it('is nothing at the threshold, below it, or without an overshoot of the framework', () => {
    expect(drugGrowthCorrection(steps, { ...facts, spent: cents(107 * MILLION) })).toBe(0);
    expect(drugGrowthCorrection(steps, { ...facts, spent: cents(90 * MILLION) })).toBe(0);
    expect(drugGrowthCorrection(steps, { ...facts, frameworkExceeded: false })).toBe(0);
  });

  it('is unknown for a year that the agreement has no rule for', () => {
    expect(drugGrowthCorrection(steps, { ...facts, year: 2027 })).toBeUndefined();
  });
});

describe('the funds', () => {
  const earmark = (key: string, sectors: FundPartData['sectors'], printed: string) =>
    withAmount(
      fundPartSchema.parse({
        ...place,
        key,
        kind: 'earmark',
        subject: key,
        ...(sectors && { sectors }),
        printed,
        unit: 'million euro',
        document: 'concept',
      }),
    );
  const parts = [earmark('a', ['msz'], '75'), earmark('b', ['huisartsenzorg', 'mdz'], '25')];

  it('add up per kind', () => {
    expect(sumOfParts(parts, 'earmark')).toBe(100 * MILLION);
    expect(sumOfParts(parts, 'free')).toBe(0);
  });

  it('know the earmark a sector counts towards', () => {
    expect(earmarkOf(parts, 'mdz')?.key).toBe('b');
    expect(earmarkOf(parts, 'ggz')).toBeUndefined();
  });

  it('stand beside a division in proportion to size, without being changed', () => {
    const sizes = { msz: 70, ggz: 0, wijkverpleging: 0, huisartsenzorg: 20, mdz: 10 };
    const frameworks = Object.fromEntries(
      Object.entries(sizes).map(([sector, size]) => [sector, cents(size)]),
    ) as Record<keyof typeof sizes, ReturnType<typeof cents>>;
    expect(earmarkShares(parts, frameworks)).toEqual([
      { key: 'a', printed: 75 * MILLION, proportional: 70 * MILLION, difference: 5 * MILLION },
      { key: 'b', printed: 25 * MILLION, proportional: 30 * MILLION, difference: -5 * MILLION },
    ]);
  });

  it('refuse a literal without an amount', () => {
    expect(() => withAmount({ printed: 'pm', unit: 'million euro' })).toThrow('no amount');
  });
});

describe('an adjustment', () => {
  it('is negative when the text says downwards, though no sign is printed', () => {
    const adjustment = adjustmentSchema.parse({
      ...place,
      sector: 'wijkverpleging',
      direction: 'down',
      printed: '600',
      unit: 'million euro',
      document: 'concept',
      alsoAt: [],
    });
    expect(signedAdjustment(adjustment)).toBe(-600 * MILLION);
    expect(signedAdjustment({ ...adjustment, direction: 'up' })).toBe(600 * MILLION);
  });
});

describe('a rule', () => {
  const rule = ruleSchema.parse({
    ...place,
    id: 'rule',
    subject: 'funds',
    says: 'x',
    binds: ['vws'],
    strength: 'may',
    watchedBy: [],
  });

  it('says that nothing checks it until a check is named', () => {
    expect(withChecks([rule], {})[0]?.checkedBy).toBe(NOTHING_YET);
    expect(withChecks([rule], { rule: ['aCheck'] })[0]?.checkedBy).toEqual(['aCheck']);
  });

  it('binds somebody', () => {
    expect(ruleSchema.safeParse({ ...rule, binds: [] }).success).toBe(false);
  });
});
