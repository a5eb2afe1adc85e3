import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRANT_ROLES, isRegionalRole } from '../access/index.ts';
import { REGION_KINDS } from '../region/index.ts';
import {
  figureSchema,
  isoDate,
  richTextOf,
  type PartyId,
  type PersonId,
  type RegionId,
} from '../values/index.ts';
import { mayProfile, type ProfileAction } from './access.ts';
import { adoptionTransition, adoptProfile } from './adoption.ts';
import { compareWithMinimum, newCapacity, profileCapacitySchema } from './capacity.ts';
import { citeFigure, namedArea } from './cite.ts';
import { comparisonFaults } from './compare.ts';
import type { ProfileArea } from './figure.ts';
import { flowTotals, newFlow, profileFlowSchema } from './flow.ts';
import { emptyTopics, figureGaps } from './gaps.ts';
import { aFigure, aPartId, aProfileVersionId, aValue, year } from './profile-builders.ts';
import { PROFILE_TEMPLATES, profileTemplateFor } from './template.ts';
import { fitsTemplate, newTopicText } from './unit.ts';

const TODAY = isoDate('2024-02-01');
const decision = { body: 'Bestuurlijk ROAZ', on: TODAY };

describe('templates', () => {
  test('ask of a ROAZ profile what the agreement asks at least, in that order', () => {
    const { topics } = PROFILE_TEMPLATES['roaz-profile-2023'];
    expect(topics.filter(({ clause }) => clause === 'C.6.c').map(({ key }) => key)).toEqual([
      'acute-demand',
      'acute-supply',
      'flows',
      'labour-market',
      'forecast',
      'expertise',
    ]);
    expect(topics.at(-1)).toMatchObject({ key: 'minimum-capacity', clause: 'C.7.a' });
  });

  test('are there for the kinds of region that make plans, and for no other', () => {
    expect(REGION_KINDS.filter(profileTemplateFor)).toEqual([
      'roaz',
      'zorgkantoor',
      'iza',
      'sub-region',
    ]);
  });

  test('hold flows and capacity only where their topics do', () => {
    const capacity = { unit: 'capacity', content: newCapacity(aPartId(1)) } as const;
    const flow = { unit: 'flow', content: newFlow(aPartId(2), 'acute-demand') } as const;
    expect(fitsTemplate('roaz-profile-2023', capacity)).toBe(true);
    expect(fitsTemplate('regional-profile-2023', capacity)).toBe(false);
    expect(fitsTemplate('roaz-profile-2023', flow)).toBe(false);
    expect(
      fitsTemplate('roaz-profile-2023', { unit: 'flow', content: newFlow(aPartId(2), 'flows') }),
    ).toBe(true);
    expect(
      fitsTemplate('roaz-profile-2023', { unit: 'topic', content: newTopicText('need') }),
    ).toBe(false);
  });

  test('tell which topics hold nothing yet', () => {
    const told = { topic: 'supply' as const, text: { known: richTextOf('Tekst') } };
    expect(
      emptyTopics('regional-profile-2023', [
        { unit: 'topic', content: told },
        { unit: 'topic', content: newTopicText('performance') },
        { unit: 'figure', content: aFigure() },
      ]),
    ).toEqual(['performance', 'inhabitants', 'access', 'flows']);
  });
});

describe('who reads and writes a profile', () => {
  const [own, near, far] = ['roaz-zwolle', 'zk-zwolle', 'roaz-oost'] as RegionId[] as [
    RegionId,
    RegionId,
    RegionId,
  ];
  const actor = (role: (typeof GRANT_ROLES)[number], region: RegionId) => ({
    person: '018d0000-0000-7000-8009-000000000001' as PersonId,
    party: 'isala' as PartyId,
    role,
    regions: isRegionalRole(role) ? [region] : [],
  });
  const resource = (stage: 'concept' | 'adopted') =>
    ({ kind: 'roaz', stage, region: own, overlapping: [near] }) as const;
  const who = (action: ProfileAction, stage: 'concept' | 'adopted', region: RegionId) =>
    GRANT_ROLES.filter((role) => mayProfile(actor(role, region), action, resource(stage)));

  test('a draft is read by its own people and the programme team, near regions included: nobody else', () => {
    expect(who('read', 'concept', own)).toEqual([
      'roaz-chair',
      'roaz-bureau',
      'market-leader',
      'regional-party',
      'vws-programme',
    ]);
    for (const region of [near, far])
      expect(who('read', 'concept', region)).toEqual(['vws-programme']);
  });

  test('an adopted one is read by everyone who works with plans, and changed by nobody', () => {
    expect(who('read', 'adopted', far)).toEqual(
      GRANT_ROLES.filter((role) => role !== 'administrator'),
    );
    expect(who('edit', 'adopted', own)).toEqual([]);
    expect(who('sign', 'adopted', own)).toEqual([]);
  });

  test('a draft is written by those who write the plan, and signed by those who sign it', () => {
    expect(who('edit', 'concept', own)).toEqual(['roaz-chair', 'roaz-bureau']);
    expect(who('sign', 'concept', own)).toEqual(['roaz-chair', 'market-leader']);
  });
});

describe('adopting', () => {
  const facts = {
    template: 'roaz-profile-2023',
    today: TODAY,
    contentRevision: 4,
    units: 2,
  } as const;

  test('is signed as the step of the plan that it is for', () => {
    expect(adoptionTransition('roaz-profile-2023').signatures.map(({ role }) => role)).toEqual([
      'roaz-chair',
      'market-leader',
    ]);
    expect(adoptionTransition('regional-profile-2023').signatures).toHaveLength(3);
  });

  test('fixes the decision and the revision it was taken on', () => {
    expect(adoptProfile({ stage: 'concept' }, decision, facts)).toEqual({
      ok: true,
      value: { stage: 'adopted', adopted: decision, adoptedRevision: 4 },
    });
  });

  test.each([
    ['profile-is-empty', 'concept', { ...facts, units: 0 }, TODAY],
    ['decided-in-the-future', 'concept', facts, isoDate('2024-02-02')],
    ['profile-adopted-already', 'adopted', facts, TODAY],
  ] as const)('is refused: %s', (code, stage, given, on) => {
    const state =
      stage === 'concept' ? { stage } : { stage, adopted: decision, adoptedRevision: 1 };
    expect(adoptProfile(state, { ...decision, on }, given)).toMatchObject({
      ok: false,
      refusals: [{ code }],
    });
  });
});

describe('capacity against the minimum', () => {
  const compared = (available: number | null, minimum: number, on: typeof TODAY | null) =>
    compareWithMinimum(
      { available, minimum: { number: minimum, decision: on && { ...decision, on } } },
      TODAY,
    );

  test('is compared only after the ROAZ decided', () => {
    expect(compareWithMinimum({ available: 8, minimum: null }, TODAY)).toEqual({
      kind: 'no-minimum',
    });
    expect(compared(8, 10, null)).toEqual({ kind: 'no-decision' });
    expect(compared(8, 10, isoDate('2024-03-01'))).toMatchObject({ kind: 'decided-in-the-future' });
    expect(compared(8, 10, TODAY)).toEqual({ kind: 'compared', minimum: 10, difference: -2 });
  });

  test('an unknown capacity is not below anything', () => {
    expect(compared(null, 10, TODAY)).toEqual({ kind: 'capacity-unknown', minimum: 10 });
    expect(compared(0, 10, TODAY)).toMatchObject({ difference: -10 });
  });

  test('never holds less than nothing', () => {
    expect(
      profileCapacitySchema.safeParse({ ...newCapacity(aPartId(1)), available: -1 }).success,
    ).toBe(false);
  });
});

describe('flows', () => {
  const row = fc.record({
    from: fc.constantFrom('Zwolle', 'Kampen', 'Urk'),
    to: fc.constantFrom('Isala', 'UMCG', 'elders'),
    count: fc.option(fc.integer({ min: 0, max: 500 })),
  });
  const rows = fc.uniqueArray(row, { selector: ({ from, to }) => `${from} ${to}` });

  test('leave and arrive in the same number, unknown ones counted apart', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const flow = { ...newFlow(aPartId(1), 'flows'), rows: list };
        expect(profileFlowSchema.safeParse(flow).success).toBe(true);
        const { from, to } = flowTotals(flow);
        const sum = (side: typeof from, key: 'known' | 'unknown') =>
          side.reduce((all, each) => all + each[key], 0);
        expect(sum(from, 'known')).toBe(sum(to, 'known'));
        expect(sum(from, 'unknown')).toBe(list.filter(({ count }) => count === null).length);
      }),
    );
  });

  test('say each way once', () => {
    const twice = [1, 2].map((count) => ({ from: 'Zwolle', to: 'Isala', count }));
    expect(
      profileFlowSchema.safeParse({ ...newFlow(aPartId(1), 'flows'), rows: twice }).success,
    ).toBe(false);
  });
});

describe('comparing regions', () => {
  const at = (
    area: ProfileArea,
    more: Partial<ReturnType<typeof aFigure>> = {},
    regionKind: 'roaz' | 'iza' = 'iza',
  ) => ({
    regionKind,
    figure: aFigure(undefined, { area, ...more }),
  });
  const municipality = (...codes: string[]) =>
    ({ kind: 'municipalities', municipalities: codes as never[] }) as const;

  test('is possible where definition, unit and kind of area are the same, whatever the spaces and capitals', () => {
    const other = { definition: ' Personen van 75 jaar  en ouder op 1 Januari.' };
    expect(comparisonFaults(at({ kind: 'region' }), at({ kind: 'region' }, other))).toEqual([]);
    expect(comparisonFaults(at(municipality('GM0193')), at(municipality('GM0166')))).toEqual([]);
  });

  test.each([
    ['region-kind-differs', at({ kind: 'region' }, {}, 'roaz')],
    ['area-kind-differs', at(municipality('GM0193'))],
    ['definition-differs', at({ kind: 'region' }, { definition: 'Personen van 80 jaar en ouder' })],
    ['no-definition', at({ kind: 'region' }, { definition: '' })],
    ['unit-differs', at({ kind: 'region' }, { unit: '%' })],
  ] as const)('is refused with the reason: %s', (fault, other) => {
    expect(comparisonFaults(at({ kind: 'region' }), other)).toContain(fault);
  });

  test('an area of a region’s own making is like no other', () => {
    const west = at({ kind: 'sub-area', label: 'West' });
    expect(comparisonFaults(west, west)).toEqual(['own-area']);
    expect(comparisonFaults(at(municipality('GM0193', 'GM0166')), west)).toEqual(['own-area']);
  });

  test('gives the same reasons both ways', () => {
    const some = fc.constantFrom(
      at({ kind: 'region' }),
      at({ kind: 'region' }, { unit: '' }, 'roaz'),
      at(municipality('GM0193')),
      at({ kind: 'sub-area', label: 'West' }, { definition: '' }),
    );
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(comparisonFaults(a, b)).toEqual(comparisonFaults(b, a));
      }),
    );
  });
});

describe('citing a figure in a plan', () => {
  const from = {
    version: aProfileVersionId(1),
    name: 'Regiobeeld Drenthe, versie 1',
    area: namedArea('Drenthe'),
  };
  const point = { period: year(2022), values: [aValue(12, 'CBS'), aValue(14, 'GGD')] };

  test('copies definition, area, period and every value with its source, and says where it was copied from', () => {
    const chosen = { ...point, preferred: { index: 1, reason: 'nieuwer' } };
    const cited = citeFigure(aFigure([chosen]), chosen, from);
    if (!cited.ok) throw new Error('refused');
    expect(figureSchema.safeParse(cited.value).error).toBeUndefined();
    expect(cited.value).toMatchObject({
      period: '2022',
      preferred: 1,
      cited: { version: from.version, figure: aPartId(1) },
    });
    expect(cited.value.values.map(({ source }) => source)).toEqual([
      { name: 'CBS', place: 'via Regiobeeld Drenthe, versie 1' },
      { name: 'GGD', place: 'via Regiobeeld Drenthe, versie 1' },
    ]);
  });

  test('is refused while sources differ and none was chosen, and where nothing is known', () => {
    expect(citeFigure(aFigure([point]), point, from)).toMatchObject({
      refusals: [{ code: 'sources-differ' }],
    });
    const unknown = { period: year(2023), values: [aValue(null)] };
    expect(citeFigure(aFigure([unknown]), unknown, from)).toMatchObject({
      refusals: [{ code: 'nothing-known' }],
    });
  });
});

test('what a figure does not say yet is told, and adopting does not need it', () => {
  expect(figureGaps(aFigure())).toEqual([]);
  const forecast = { ...aValue(3, ''), forecast: { method: ' ' } };
  expect(
    figureGaps(aFigure([{ period: year(2030), values: [forecast] }], { definition: '' })),
  ).toEqual(['definition', 'source', 'method']);
  expect(
    figureGaps(aFigure([{ period: year(2022), values: [aValue(1, 'a'), aValue(2, 'b')] }])),
  ).toEqual(['no-choice-between-sources']);
});
