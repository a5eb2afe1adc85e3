import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aLevelId, anItemId, aTargetId } from '../plan/plan-builders.ts';
import { newAbout } from '../plan/index.ts';
import type { PartyId, RegionId } from '../values/index.ts';
import { contentOfFile, fileOfPlan } from './plan-of-file.ts';
import { planFileSchema, type PlanFile } from './plan-file.ts';
import { readPlanFile } from './read-plan-file.ts';

const open = { open: 'notInSource' } as const;
const known = {
  regions: new Set(['roaz-zwolle' as RegionId]),
  parties: new Set(['isala' as PartyId]),
};

function aFile(): PlanFile {
  const common = { text: open, inPlan: true } as const;
  return {
    format: 'iza-regie/plan',
    formatVersion: 1,
    kind: 'roaz',
    template: 'roaz-plan-2023',
    edition: 'concept-2022',
    regions: ['roaz-zwolle' as RegionId],
    area: { label: 'Zwolle', municipalities: open },
    about: newAbout('ROAZ-plan'),
    outline: {
      levels: [{ id: 'opgave', ownName: 'Opgave' }],
      placements: [
        { item: 'o1', parent: null },
        { item: 'a1', parent: 'o1' },
      ],
      links: [{ from: 'a1', to: { item: 'o1' }, kind: 'serves' }],
    },
    items: [
      {
        type: 'challenge',
        id: 'o1',
        level: 'opgave',
        title: 'Multitrauma',
        ...common,
        goal: open,
        subGoals: [],
        leads: open,
      },
      {
        type: 'agreement',
        id: 'a1',
        title: 'Casuïstiek',
        ...common,
        firmness: open,
        origin: open,
        parties: open,
        phases: [{ area: open, scale: open, when: open, entry: open, targets: { known: ['t1'] } }],
        progressShownBy: open,
        deviations: [],
      },
    ],
    targets: [
      {
        id: 't1',
        on: 'o1',
        indicator: { known: 'aandeel' },
        chain: open,
        measure: open,
        baseline: open,
        series: [],
      },
    ],
  };
}

function counting() {
  let n = 0;
  return {
    item: () => anItemId((n += 1)),
    level: () => aLevelId((n += 1)),
    target: () => aTargetId((n += 1)),
  };
}

test('the export of an import has the same content, keys and all', () => {
  const file = aFile();
  const { about, outline, items, targets } = contentOfFile(file, counting());
  const revised = <Content>(content: Content) => ({ revision: 1, content });
  const content = {
    about: revised(about),
    outline: revised(outline),
    items: items.map(revised),
    targets: targets.map(revised),
  };
  expect(fileOfPlan(file, content)).toEqual(file);
});

const taking = (parties: string[]) => ({
  known: parties.map((party) => ({ party: { party: party as PartyId }, role: '' })),
});

describe('a bad file is refused with every fault at its path', () => {
  test('several faults of the format at once', () => {
    const file = { ...aFile(), edition: 'concept-1999', regions: [] };
    const result = readPlanFile(
      { ...file, items: [{ ...file.items[0], title: 12 }, file.items[1]] },
      known,
    );
    expect(result.ok ? [] : result.refusals.map(({ path }) => path?.join('.'))).toEqual([
      'edition',
      'regions',
      'items.0.title',
    ]);
  });

  test('keys that point nowhere are told together with faults of the format', () => {
    const file = aFile();
    const result = readPlanFile(
      { ...file, edition: 'x', targets: [{ ...file.targets[0], on: 'o9' }] },
      known,
    );
    expect(result.ok ? [] : result.refusals.map(({ path }) => path?.join('.'))).toEqual([
      'edition',
      'targets.0.on',
    ]);
  });

  test('a file of another shape altogether is refused, not stumbled over', () => {
    for (const json of [
      null,
      7,
      [],
      { items: 'x', outline: [], targets: {} },
      { items: [null, { phases: 3 }] },
    ]) {
      expect(readPlanFile(json, known).ok).toBe(false);
    }
  });

  test('a fault inside a field stands at the place inside the field', () => {
    const file = aFile();
    const phases = [
      {
        area: open,
        scale: open,
        when: { known: { on: '2025-02-30' } },
        entry: open,
        targets: open,
      },
    ];
    const result = readPlanFile(
      { ...file, items: [file.items[0], { ...file.items[1], phases }] },
      known,
    );
    expect(result.ok ? [] : result.refusals[0]?.path?.join('.')).toBe(
      'items.1.phases.0.when.known.on',
    );
  });

  const first = <Thing>(list: readonly Thing[]): Thing => list[0] as Thing;
  const placed = (f: PlanFile, placements: PlanFile['outline']['placements']): PlanFile => ({
    ...f,
    outline: { ...f.outline, placements },
  });
  const spoilt: [string, string, (file: PlanFile) => PlanFile][] = [
    [
      'unknown-key',
      'outline.placements.0.parent',
      (f) => placed(f, [{ item: 'a1', parent: 'o9' }]),
    ],
    [
      'placed-below-itself',
      'outline.placements.0',
      (f) => placed(f, [{ item: 'o1', parent: 'o1' }]),
    ],
    ['key-twice', 'items.2.id', (f) => ({ ...f, items: [...f.items, first(f.items)] })],
    ['unknown-region', 'regions.0', (f) => ({ ...f, regions: ['roaz-nergens' as RegionId] })],
    [
      'unknown-party',
      'about.participants.known.1.party.party',
      (f) => ({ ...f, about: { ...f.about, participants: taking(['isala', 'nergens']) } }),
    ],
    ['template-of-other-kind', 'template', (f) => ({ ...f, template: 'regional-plan-2023' })],
    [
      'unknown-key',
      'targets.0.on',
      (f) => ({ ...f, targets: [{ ...first(f.targets), on: 'o9' }] }),
    ],
  ];
  test.each(spoilt)('%s at %s', (code, path, spoil) => {
    const result = readPlanFile(spoil(aFile()), known);
    const faults = result.ok
      ? []
      : result.refusals.map((refusal) => [refusal.code, refusal.path?.join('.')]);
    expect(faults).toContainEqual([code, path]);
  });
});

/** Fields without a description, each once, by name. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  const here = Object.keys(properties).filter((name) => !properties[name]?.description);
  return [...new Set([...here, ...Object.values(schema).flatMap(undescribed)])];
}

test('every field of a plan file is described in its JSON Schema', () => {
  expect(undescribed(z.toJSONSchema(planFileSchema, { io: 'input' }))).toEqual([]);
});
