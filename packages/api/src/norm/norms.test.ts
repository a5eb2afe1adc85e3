import { describe, expect, it } from 'vitest';
import { allOutcomes } from '../outcome/all-outcomes.ts';
import { allNorms } from './all-norms.ts';

describe('norms and outcomes', () => {
  it('every norm says in which chapter or annex it stands', async () => {
    const norms = await allNorms();
    expect(norms.filter(({ part }) => part.title === part.code)).toEqual([]);
    expect(new Set(norms.map(({ part }) => part.code))).toContain('C');
  });

  it('every criterion of 5.3 belongs to a target group and is a proposal', async () => {
    const { outcomes, targetGroups, labourIndicators } = await allOutcomes();
    const groups = targetGroups.map(({ code }) => code);
    expect(outcomes).toHaveLength(24);
    expect(
      outcomes.every(({ targetGroup, proposal }) => proposal && groups.includes(targetGroup)),
    ).toBe(true);
    expect(labourIndicators.length).toBeGreaterThanOrEqual(8);
  });
});
