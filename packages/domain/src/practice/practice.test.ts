import { describe, expect, it } from 'vitest';
import { GRANT_ROLES, isRegionalRole, type Actor, type GrantRole } from '../access/index.ts';
import { newItem, PLAN_STAGES, type Agreement } from '../plan/index.ts';
import type { ItemId, PartyId, PersonId, RegionId } from '../values/index.ts';
import { copyOfPractice, findPractices, mayMarkPractice } from './practice.ts';

const here = ['roaz-zwolle'] as RegionId[];
const acting = (role: GrantRole): Actor => ({
  person: '018d0000-0000-7000-8009-000000000001' as PersonId,
  party: 'isala' as PartyId,
  role,
  regions: isRegionalRole(role) ? here : [],
});

describe('an example', () => {
  it('is marked by the leaders of an adopted plan, and by nobody else', () => {
    const markers = (kind: 'roaz' | 'regional') =>
      PLAN_STAGES.flatMap((stage) =>
        GRANT_ROLES.filter((role) =>
          mayMarkPractice(acting(role), { kind, stage, regions: here }),
        ).map((role) => `${stage} ${role}`),
      );
    expect(markers('roaz')).toEqual(['adopted roaz-chair', 'adopted market-leader']);
    expect(markers('regional')).toEqual(['adopted market-leader']);
  });

  it('is found by a part of a word, and first by its title', () => {
    const one = { title: 'Meldkamer', text: 'met huisartsen', why: 'minder spoed' };
    const two = { title: 'Huisarts op de spoedpost', text: '', why: 'werkt' };
    expect(findPractices([one, two], 'huisarts')).toEqual([two, one]);
    expect(findPractices([one, two], 'spoedpost')).toEqual([two]);
    expect(findPractices([one, two], '')).toEqual([one, two]);
    expect(findPractices([one, two], 'gebit')).toEqual([]);
  });

  it('is copied with its words and its source, and without what is for the region to say', () => {
    const original: Agreement = {
      ...(newItem(
        'agreement',
        '018d0000-0000-7000-8001-000000000001' as ItemId,
        'Spoedpost',
      ) as Agreement),
      parties: { known: [{ party: 'unknown', role: '' }] },
    };
    const id = '018d0000-0000-7000-8001-000000000002' as ItemId;
    expect(copyOfPractice(original, id, 'ROAZ-plan Zwolle')).toMatchObject({
      id,
      title: 'Spoedpost',
      inPlan: false,
      parties: { open: 'leftOpen' },
      source: { name: 'ROAZ-plan Zwolle' },
    });
  });
});
