import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newItem, type PlanItem } from '../plan/index.ts';
import type { ItemId } from '../values/index.ts';
import { acceptSuggestion, suggestedFields } from './accept.ts';

const ID = '018d0000-0000-7000-8001-000000000001' as ItemId;
const base = newItem('agreement', ID, 'Samen een zorgcoördinatiecentrum');
const withTitle = (item: PlanItem, title: string): PlanItem => ({ ...item, title });

describe('a suggestion that is accepted', () => {
  it('brings only what it changed; what others changed meanwhile stays', () => {
    const proposed = withTitle(base, 'Eén zorgcoördinatiecentrum');
    const current: PlanItem = { ...base, code: 'A1' };
    const accepted = acceptSuggestion({ base, proposed, current, overwrite: [] });
    expect(accepted).toEqual({ ok: true, value: { ...current, title: proposed.title } });
  });

  it('is refused with the names of the fields that changed meanwhile too', () => {
    const accepting = {
      base,
      proposed: withTitle(base, 'Voorstel'),
      current: withTitle(base, 'Intussen anders'),
    };
    expect(acceptSuggestion({ ...accepting, overwrite: [] })).toEqual({
      ok: false,
      refusals: [{ code: 'suggestion-overtaken', detail: { fields: 'title' } }],
    });
    const chosen = acceptSuggestion({ ...accepting, overwrite: ['title'] });
    expect(chosen).toMatchObject({ ok: true, value: { title: 'Voorstel' } });
  });

  it('never takes an item into the plan or out of it', () => {
    const proposed: PlanItem = { ...withTitle(base, 'Voorstel'), inPlan: false };
    const accepted = acceptSuggestion({ base, proposed, current: base, overwrite: [] });
    expect(accepted).toMatchObject({ ok: true, value: { inPlan: true } });
    expect(suggestedFields(base, { ...base, inPlan: false })).toEqual([]);
  });

  it('says so when it changes nothing, or turns the item into something else', () => {
    const same = acceptSuggestion({ base, proposed: base, current: base, overwrite: [] });
    expect(same).toMatchObject({ refusals: [{ code: 'nothing-suggested' }] });
    const proposed = newItem('challenge', ID, 'Opgave');
    const other = acceptSuggestion({ base, proposed, current: base, overwrite: [] });
    expect(other).toMatchObject({ refusals: [{ code: 'suggestion-of-another-type' }] });
  });

  it('gives the proposal itself where nobody changed anything meanwhile', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (title, code) => {
        const proposed: PlanItem = { ...base, title: `${title}!`, code };
        const accepted = acceptSuggestion({ base, proposed, current: base, overwrite: [] });
        expect(accepted).toEqual({ ok: true, value: proposed });
      }),
    );
  });
});
