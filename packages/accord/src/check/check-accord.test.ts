import type { ActionKey } from '@iza/domain/accord';
import type { ClauseId, PartyId } from '@iza/domain/values';
import { describe, expect, it } from 'vitest';
import { exportAccord } from '../export/index.ts';
import { checkAccord } from './index.ts';

const accord = exportAccord();
const [action, ...otherActions] = accord.actions as [
  (typeof accord.actions)[number],
  ...typeof accord.actions,
];

describe('the check of the agreement', () => {
  it('finds that every reference leads somewhere, and no key twice', () => {
    const { ok, invalid, references, duplicates } = checkAccord(accord);
    expect({ invalid, dangling: references.dangling, duplicates }).toEqual({
      invalid: [],
      dangling: [],
      duplicates: [],
    });
    expect(ok).toBe(true);
    expect(references.checked).toBeGreaterThan(5000);
  });

  it('fails when a clause, party or action is cited that does not exist, and says where', () => {
    const broken = {
      ...accord,
      actions: [
        { ...action, clause: 'Z.9' as ClauseId, responsible: ['nobody' as PartyId] },
        ...otherActions,
      ],
      commitments: accord.commitments.map((commitment, at) =>
        at === 0 ? { ...commitment, action: 'no-such-action' as ActionKey } : commitment,
      ),
    };
    const { ok, references } = checkAccord(broken);
    expect(ok).toBe(false);
    expect(references.dangling).toEqual([
      { at: 'actions[0].responsible[0]', kind: 'party', to: 'nobody' },
      { at: 'actions[0].clause', kind: 'clause', to: 'Z.9' },
      { at: 'commitments[0].action', kind: 'action', to: 'no-such-action' },
    ]);
  });

  it('fails when an open point or a norm touches a record that does not exist', () => {
    const [first, ...rest] = accord.openPoints;
    const { ok, references } = checkAccord({
      ...accord,
      openPoints: [{ ...(first as (typeof rest)[number]), touches: ['nothing'] }, ...rest],
    });
    expect(ok).toBe(false);
    expect(references.dangling).toEqual([
      { at: `openPoints.${first?.id}`, kind: 'record', to: 'nothing' },
    ]);
  });

  it('fails when two records have one key', () => {
    const { ok, duplicates } = checkAccord({ ...accord, actions: [...accord.actions, action] });
    expect(ok).toBe(false);
    expect(duplicates).toEqual([{ list: 'actions', key: action.key }]);
  });

  it('fails when a record does not fit its schema, and says where', () => {
    const { ok, invalid } = checkAccord({ ...accord, actions: [{ ...action, title: '' }] });
    expect(ok).toBe(false);
    expect(invalid.map(({ at }) => at)).toEqual(['actions.0.title']);
  });

  it('lists sums that do not tie with both numbers, the funds among them', () => {
    const { sums } = checkAccord(accord);
    expect(sums).toHaveLength(38);
    expect(
      sums.every(({ printed, computed, difference }) => printed - computed === difference),
    ).toBe(true);
    expect(sums.find(({ id }) => id === 'funds/envelopes-and-total')).toMatchObject({
      printed: 280_000_000_000,
      computed: 243_200_000_000,
    });
  });

  it('lists conflicts and open points without failing: they are in the text', () => {
    const { conflicts, openPoints } = checkAccord(accord);
    expect(conflicts).toEqual(accord.conflicts);
    expect(openPoints).toEqual(accord.openPoints);
  });
});
