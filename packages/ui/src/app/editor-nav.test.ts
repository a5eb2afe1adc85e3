// @vitest-environment node
import type { Capacity } from '@iza/api/session';
import { regionIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { aCard } from '../work/work-builders.ts';
import { planVocabulary } from '@iza/documents/words';
import { editorNav, regionLabel, shownRegion } from './editor-nav.ts';

const region = (id: string, kind: Capacity['regions'][number]['kind']) => ({
  id: regionIdSchema.parse(id),
  name: id,
  kind,
});
const words = {
  work: 'Werk',
  waiting: (n: number) => `${n}`,
  regions: 'Regio’s',
  plans: 'Plannen',
  transformations: 'Transformatieplannen',
  profiles: { roaz: 'ROAZ-beeld', regio: 'Regiobeeld' },
  kinds: planVocabulary.nl.regionKinds,
};
const work = {
  regions: [],
  plans: [aCard(), aCard({ plan: 'b', kind: 'regional', regions: ['iza-drenthe'] })],
  waiting: [],
  profilesToSign: [],
  transformations: [],
  regionMatters: [],
  meetingActions: [],
  late: [],
  changed: [],
};

test('an editor shows the regions, their profiles and the plans that are written in it, each one click away', () => {
  const regions = [region('roaz-zwolle', 'roaz'), region('iza-drenthe', 'iza')];
  const hrefs = (app: 'roaz' | 'regio') =>
    editorNav(app, work, regions, words).flatMap(({ items }) => items.map(({ href }) => href));
  expect(hrefs('roaz')).toEqual([
    '/',
    '/transformatieplannen',
    '/regio/roaz-zwolle',
    '/regio/roaz-zwolle/beeld',
    `/plan/${aCard().plan}`,
  ]);
  expect(hrefs('regio')).toEqual([
    '/',
    '/transformatieplannen',
    '/regio/iza-drenthe',
    '/regio/iza-drenthe/beeld',
    `/plan/${aCard({ plan: 'b' }).plan}`,
  ]);
});

test('before it is known what there is, and where there is nothing, only the own work and the transformation plans stand there', () => {
  expect(editorNav('roaz', undefined, [], words).map(({ items }) => items.length)).toEqual([2]);
});

test('the region that is shown is the one in the address, or that of the plan in the address', () => {
  expect(shownRegion('/regio/iza-drenthe', work)).toBe('iza-drenthe');
  expect(shownRegion(`/plan/${aCard().plan}/consultatie`, work)).toBe('roaz-zwolle');
  expect(shownRegion('/', work)).toBeUndefined();
});

test('two regions with the same name are told apart by their kind', () => {
  const iza = region('iza-drenthe', 'iza');
  const zk = { ...region('zk-drenthe', 'zorgkantoor'), name: iza.name };
  expect(regionLabel(iza, [iza, zk], words.kinds)).toBe('iza-drenthe (IZA-regio)');
  expect(regionLabel(iza, [iza], words.kinds)).toBe('iza-drenthe');
});
