import { describe, expect, it } from 'vitest';
import { GRANT_ROLES, isRegionalRole, type Actor, type GrantRole } from '../access/index.ts';
import type { PartyId, PersonId, RegionId } from '../values/index.ts';
import {
  ANALYSIS_COMMANDS,
  ANALYSIS_STATES,
  analysisGaps,
  analysisOf,
  CHAIN_LINKS,
  fieldsOfAnalysis,
  impactAnalysisSchema,
  mayReadAnalysis,
  moveAnalysis,
  newAnalysis,
} from './index.ts';

const [here, there] = ['roaz-zwolle', 'roaz-oost'] as [RegionId, RegionId];
const acting = (role: GrantRole, region = here): Actor => ({
  person: '018d0000-0000-7000-8009-000000000001' as PersonId,
  party: 'isala' as PartyId,
  role,
  regions: isRegionalRole(role) ? [region] : [],
});
const draft = newAnalysis('SEH Meppel ’s nachts dicht');
const finished = { ...draft, outcome: 'Doen, met een extra ambulance' };

describe('a chain impact analysis', () => {
  it('may be kept with everything open, and says what is open: each link, each topic, who was heard, the outcome', () => {
    expect(impactAnalysisSchema.safeParse(draft).success).toBe(true);
    const gaps = analysisGaps(draft).map((gap) =>
      gap.in === 'link' ? gap.link : gap.in === 'topic' ? gap.topic : gap.in,
    );
    expect(gaps).toEqual([
      'change',
      ...CHAIN_LINKS,
      'cascade',
      'continuity',
      'planned-care',
      'hospital',
      'costs',
      'partners',
      'inhabitants',
      'outcome',
    ]);
  });

  it('is the same taken apart into fields and put together again, one field for each link and topic', () => {
    const fields = fieldsOfAnalysis(finished);
    expect(analysisOf(fields)).toEqual(finished);
    expect(analysisOf({ ...fields, 'link:pharmacy': { affected: true, finding: 'x' } })).toEqual({
      ...finished,
      links: { ...finished.links, pharmacy: { affected: true, finding: 'x' } },
    });
    expect(Object.keys(fields).filter((field) => field.includes(':')).length).toBe(13);
  });

  it('asks for words on a link that is affected, and for none on one that is not', () => {
    const gapsWith = (affected: boolean | null, finding: string) =>
      analysisGaps({
        ...draft,
        links: { ...draft.links, pharmacy: { affected, finding } },
      }).some((gap) => gap.in === 'link' && gap.link === 'pharmacy');
    expect([
      gapsWith(null, 'x'),
      gapsWith(true, ' '),
      gapsWith(true, 'x'),
      gapsWith(false, ''),
    ]).toEqual([true, true, false, false]);
  });

  it('is written by the chair’s side and concluded by the chair, once, with an outcome: each state x command x role', () => {
    const table = ANALYSIS_STATES.flatMap((state) =>
      ANALYSIS_COMMANDS.flatMap((command) =>
        GRANT_ROLES.flatMap((role) => {
          const moved = moveAnalysis(state, command, finished, acting(role), here);
          if (moved.ok) return [`${state} ${command} ${role}: ${moved.value}`];
          const [refusal] = moved.refusals;
          expect(refusal).toMatchObject({ clause: 'C.4.a' });
          return refusal?.code === 'not-your-move'
            ? []
            : [`${state} ${command} ${role}: ${refusal?.code}`];
        }),
      ),
    );
    expect(table).toEqual([
      'draft save roaz-chair: draft',
      'draft save roaz-bureau: draft',
      'draft conclude roaz-chair: concluded',
      'concluded save roaz-chair: no-such-move',
      'concluded save roaz-bureau: no-such-move',
      'concluded conclude roaz-chair: no-such-move',
    ]);
    expect(moveAnalysis('draft', 'conclude', draft, acting('roaz-chair'), here)).toMatchObject({
      refusals: [{ code: 'words-needed' }],
    });
    expect(moveAnalysis('draft', 'save', draft, acting('roaz-chair', there), here).ok).toBe(false);
  });

  it('is the region’s own while it is a draft; the ministry reads it once it is concluded', () => {
    const readers = (state: (typeof ANALYSIS_STATES)[number], region: RegionId) =>
      GRANT_ROLES.filter((role) => mayReadAnalysis(acting(role, region), here, state));
    const partners = ['roaz-chair', 'roaz-bureau', 'market-leader', 'regional-party'];
    expect(readers('draft', here)).toEqual(partners);
    expect(readers('concluded', here)).toEqual([...partners, 'vws-programme']);
    expect(readers('draft', there)).toEqual([]);
  });
});
