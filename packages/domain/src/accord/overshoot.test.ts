import { describe, expect, it } from 'vitest';
import { cents } from '../values/index.ts';
import { overshootSignals } from './overshoot.ts';

const frameworks = {
  msz: cents(100),
  ggz: cents(50),
  wijkverpleging: cents(40),
  huisartsenzorg: cents(30),
  mdz: cents(10),
};
const total = cents(230);
const codes = (realised: Partial<typeof frameworks>) =>
  overshootSignals({ frameworks, total, realised }).signals.map(({ code }) => code);

describe('spending beside the frameworks', () => {
  it('gives no signal while no sector is known to pass its framework', () => {
    expect(codes(frameworks)).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('may be reason for no measures when the total is known and not passed', () => {
    expect(codes({ ...frameworks, ggz: cents(55), msz: cents(95) })).toEqual([
      'consult',
      'look at total',
      'may take no measures',
      'may take measures',
    ]);
  });

  it('does not say so when the total is passed, or unknown because a sector is', () => {
    const without = ['consult', 'look at total', 'may take measures'];
    expect(codes({ ...frameworks, ggz: cents(60) })).toEqual(without);
    expect(codes({ ggz: cents(60) })).toEqual(without);
  });

  it('keeps an unknown sector unknown: no amount, no zero', () => {
    const { sectors, total: whole } = overshootSignals({
      frameworks,
      total,
      realised: { msz: cents(120) },
    });
    expect(sectors.ggz).toEqual({ framework: 50 });
    expect(sectors.msz).toEqual({ framework: 100, realised: 120, over: 20 });
    expect(whole).toEqual({ framework: 230 });
  });

  it('measures the total against the printed macro framework, not against the sum of the sectors', () => {
    const lower = overshootSignals({ frameworks, total: cents(229), realised: frameworks });
    expect(lower.total.over).toBe(1);
    expect(lower.signals).toEqual([]);
  });
});
