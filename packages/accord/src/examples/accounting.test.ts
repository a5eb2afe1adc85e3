import { existsSync, readFileSync } from 'node:fs';
import { planFileSchema, readPlanFile, type PlanFile } from '@iza/domain/exchange';
import { describe, expect, test } from 'vitest';
import { parties } from '../parties/index.ts';
import { regionById, regions } from '../regions/index.ts';
import { examplePlans } from './index.ts';

type Entry = Record<string, unknown> & { code?: string; nr?: number; opgave?: number | null };
type FactsPlan = Record<string, unknown> & { naam: string; opgaven: Entry[]; afspraken: Entry[] };

const folder = new URL('../../../../../shared/facts/', import.meta.url);
const present = existsSync(folder);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { plannen: FactsPlan[] };

const files = examplePlans.map(({ file }) => planFileSchema.parse(file));
const fileOf = (plan: FactsPlan) => files.find(({ about }) => about.name === plan.naam);

/** Plans of the facts that are no example, and why. The model can hold each of them: nothing in them is of another shape. */
const NOT_AN_EXAMPLE: Record<string, string> = {
  'ROAZ-plan Zuidwest-Nederland / Koers 2030':
    'a second ROAZ plan shows nothing that Zwolle does not',
  'ROAZ-plan Acute Zorgregio Oost':
    'its agreements are about the process; the plan itself was not stored',
  'ROAZ-plan Limburg': 'titles only',
  'ROAZ-plan Noord-Holland Noord (subplan NH/FL)':
    'a sub-region whose municipalities are not in our sources',
  'FrIZA - Friese regioplan': 'same shape as Drenthe',
  'Regioplan Midden-Brabant': 'titles only',
  'Regioplan Twente': 'titles and key figures without a source of their own',
  'Regioplan Achterhoek': 'titles only',
  'Samen leven voor een zeven - Zaanstreek-Waterland': 'one title',
  'Regioplan Haaglanden': 'names of its themes were not stored',
  'Regioplan IZA Zuid-Holland Noord (v1.0 eind 2023, v2.0 per 01-04-2024)':
    'its themes were still to be worked out',
  'Regioprogramma Noord- en Midden-Limburg Oost (Raf)': 'really a transformation plan',
  'Transformatieplan Mooi Maasvallei': 'really a transformation plan',
  'RIGA - Westland Schieland Delfland': 'titles only, and two IZA regions at once',
  'Gedeelde Zorg Midden-Holland': 'one line',
  'Regioplan Lekstroom': 'names of its challenges were not stored',
};

/** Other parts of the two files, and where they belong. */
const OTHER_PARTS: Record<string, string> = {
  wettelijk_kader: 'a reference, no plan',
  planstructuur_IZA: 'held by the templates, with their clauses',
  roaz_beelden: 'figures of regional profiles: come with profiles',
  landelijke_indicatoren: 'outcome criteria of the agreement: stand in the accord',
  niet_gevonden: 'says what was not found',
  criteria_landelijk: 'said by the templates: the adopted criteria are not in our sources',
  azwa: 'a later agreement',
  nza_kritiek: 'an opinion on plans, no plan',
};

const words = (value: unknown) => JSON.stringify(value).toLowerCase();
const all = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(all) : [String(value)];

/** Where a field of a plan is held; the value must be found there, literally or as it was read. */
const PLAN_FIELDS: Record<string, (file: PlanFile, value: unknown) => void> = {
  naam: (file, value) => expect(file.about.name).toBe(value),
  type: (file, value) => expect(value).toBe(file.kind === 'roaz' ? 'roaz-plan' : 'regioplan'),
  roaz: (file) => expect(file.regions).toEqual(['roaz-zwolle']),
  iza_regio: (file, value) =>
    expect(file.regions.map((id) => regionById(id)?.name)).toEqual([value]),
  gepubliceerd: (file, value) =>
    expect(file.about.reported.map(({ when }) => when.printed)).toContain(value),
  gebaseerd_op: (file, value) => expect(file.about.profile).toEqual({ known: value }),
  status: (file, value) => expect(file.about.reported.map(({ what }) => what)).toContain(value),
  volledigheid: (file, value) =>
    expect(words(file.about.remarks)).toContain(String(value).toLowerCase()),
  governance: (file, value) => expect(file.about.governance).toEqual({ known: value }),
  bron: (file, value) =>
    expect(file.about.sources.map(({ name }) => name)).toEqual(String(value).split(/ ; |; /)),
  zekerheid: (file, value) => {
    expect(new Set([...file.items, ...file.targets].map(({ certainty }) => certainty))).toEqual(
      new Set([value]),
    );
  },
  partijen: (file, value) => {
    const names = words(file.about.participants).replaceAll('-', ' ');
    for (const party of all(value)) {
      for (const word of party.toLowerCase().match(/[a-zë/]{4,}/g) ?? [])
        expect(names).toContain(word);
    }
  },
  opmerking: (file, value) => {
    const said = words([file.about.remarks, file.items.map(({ title }) => title)]);
    for (const word of String(value)
      .toLowerCase()
      .match(/[a-zë]{9,}/g) ?? []) {
      if (word !== 'deelplannen' && word !== 'aankunnen') expect(said).toContain(word);
    }
  },
};

const challengeOf = (file: PlanFile, nr: unknown) =>
  file.items.find(({ id }) => id === `opgave-${String(nr)}`);

const CHALLENGE_FIELDS: Record<string, (file: PlanFile, entry: Entry, value: unknown) => void> = {
  nr: (file, entry, value) => expect(challengeOf(file, entry.nr)?.code).toBe(String(value)),
  titel: (file, entry, value) => expect(challengeOf(file, entry.nr)?.title).toBe(value),
  doel: (file, entry, value) =>
    expect(challengeOf(file, entry.nr)).toMatchObject({ goal: { known: value } }),
  subdoelen: (file, entry, value) =>
    expect(challengeOf(file, entry.nr)).toMatchObject({ subGoals: value }),
  bron: (file, entry, value) => expect(challengeOf(file, entry.nr)?.source?.name).toBe(value),
  trekkers: (file, entry, value) => {
    const item = challengeOf(file, entry.nr);
    const leads = words(item?.type === 'challenge' ? item.leads : null).replaceAll(
      'raad van bestuur',
      'rvb',
    );
    for (const word of all(value).flatMap(
      (text) => text.toLowerCase().match(/[a-zë]{3,}/g) ?? [],
    )) {
      if (word !== 'ambassadeurs') expect(leads).toContain(word);
    }
  },
};

function agreementOf(file: PlanFile, entry: Entry) {
  const found = file.items.find(({ code }) => code === entry.code);
  if (found?.type !== 'agreement') throw new Error(`agreement ${entry.code} is missing`);
  const [phase] = found.phases;
  if (!phase) throw new Error(`agreement ${entry.code} has no phase`);
  const keys = 'known' in phase.targets ? phase.targets.known : [];
  return { found, phase, target: file.targets.find(({ id }) => keys.includes(id)) };
}

const literals = (value: unknown) => words(value).replaceAll(/[^a-z0-9%+]/g, '');
const isHeldIn = (held: unknown, value: unknown) =>
  expect(literals(held)).toContain(literals(value).replaceAll('"', ''));

const AGREEMENT_FIELDS: Record<string, (file: PlanFile, entry: Entry, value: unknown) => void> = {
  code: (file, entry, value) => expect(agreementOf(file, entry).found.code).toBe(value),
  tekst: (file, entry, value) => expect(agreementOf(file, entry).found.title).toBe(value),
  bron: (file, entry, value) => expect(agreementOf(file, entry).found.source?.name).toBe(value),
  zekerheid: (file, entry, value) => expect(agreementOf(file, entry).found.certainty).toBe(value),
  opgave: (file, entry, value) => {
    const { id } = agreementOf(file, entry).found;
    const places = file.outline.placements
      .filter(({ item }) => item === id)
      .map(({ parent }) => parent);
    expect(places).toEqual(value === null ? [] : [`opgave-${String(value)}`]);
  },
  indicator: (file, entry, value) => {
    const { phase, target } = agreementOf(file, entry);
    if (value === null) expect(phase.targets).toEqual({ open: 'leftOpen' });
    else
      expect(target?.indicator).toEqual({
        known: String(value).replace(' (opgave-indicator)', ''),
      });
  },
  nulmeting: (file, entry, value) => {
    const { target } = agreementOf(file, entry);
    if (value === null)
      expect(target?.baseline ?? { open: 'leftOpen' }).toEqual({ open: 'leftOpen' });
    else expect(target?.baseline.printed).toBe(value);
  },
  streefwaarde: (file, entry, value) => {
    const { target } = agreementOf(file, entry);
    if (value === null) expect(target).toBeUndefined();
    else expect(target?.series.map(({ aim }) => aim.printed)).toContain(value);
  },
  deadline: (file, entry, value) => {
    const { phase } = agreementOf(file, entry);
    if (value === null) expect(phase.when).toEqual({ open: 'leftOpen' });
    else isHeldIn(phase.when, value);
  },
};

const plans = present
  ? [...read('roaz-plans.json').plannen, ...read('regional-plans.json').plannen]
  : [];
const said = present ? '' : ' (skipped: ../shared/facts is not here)';

describe.skipIf(!present)(
  `every field of the two files of published plans is accounted for${said}`,
  () => {
    test('each plan is an example, or it is said why not', () => {
      const unaccounted = plans.filter((plan) => !fileOf(plan) && !NOT_AN_EXAMPLE[plan.naam]);
      expect(unaccounted.map(({ naam }) => naam)).toEqual([]);
      expect(files).toHaveLength(plans.filter(fileOf).length);
    });

    test('each other part of the files has its place', () => {
      const parts = ['roaz-plans.json', 'regional-plans.json'].flatMap((name) =>
        Object.keys(read(name)),
      );
      expect(parts.filter((part) => part !== 'plannen' && !OTHER_PARTS[part])).toEqual([]);
    });

    const rows = plans.flatMap((plan) => {
      const file = fileOf(plan);
      return file ? [{ name: plan.naam, plan, file }] : [];
    });
    test.each(rows)('$name: every field of the plan', ({ plan, file }) => {
      for (const [field, value] of Object.entries(plan)) {
        if (field === 'opgaven' || field === 'afspraken') continue;
        expect(Object.keys(PLAN_FIELDS)).toContain(field);
        PLAN_FIELDS[field]?.(file, value);
      }
    });
    test.each(rows)('$name: every field of its challenges', ({ plan, file }) => {
      for (const entry of plan.opgaven)
        for (const [field, value] of Object.entries(entry)) {
          expect(Object.keys(CHALLENGE_FIELDS)).toContain(field);
          CHALLENGE_FIELDS[field]?.(file, entry, value);
        }
    });
    test.each(rows)('$name: every field of its agreements', ({ plan, file }) => {
      for (const entry of plan.afspraken)
        for (const [field, value] of Object.entries(entry)) {
          expect(Object.keys(AGREEMENT_FIELDS)).toContain(field);
          AGREEMENT_FIELDS[field]?.(file, entry, value);
        }
    });
    test.each(rows)('$name: nothing was added', ({ plan, file }) => {
      const { opgaven, afspraken } = plan;
      const groups = file.items.filter(({ type }) => type === 'group').length;
      expect(file.items).toHaveLength(opgaven.length + afspraken.length + groups);
    });
  },
);

test.each(examplePlans)('the example $name is a plan file without a fault', ({ file }) => {
  const known = {
    regions: new Set(regions.map(({ id }) => id)),
    parties: new Set(parties.map(({ id }) => id)),
  };
  expect(readPlanFile(file, known)).toMatchObject({ ok: true });
});

test('three of the tasks of Zwolle are titles only: not in source, which never counts against a region', () => {
  const zwolle = files.find(({ kind }) => kind === 'roaz');
  const open = zwolle?.items.filter((item) => item.type === 'challenge' && 'open' in item.goal);
  expect(open?.map(({ code }) => code)).toEqual(['1', '2', '4']);
  for (const item of open ?? []) expect(item).toMatchObject({ goal: { open: 'notInSource' } });
});
