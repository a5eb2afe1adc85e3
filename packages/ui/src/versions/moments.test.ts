// @vitest-environment node
import { formatFor } from '@iza/documents/texts';
import { partyBook, planVocabulary, planWords } from '@iza/documents/words';
import { isoDate, type NamedVersionId, type PlanVersionId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import type { VersionsView } from '../plan/model/view.ts';
import { listedMoments, momentAt, momentBefore } from './moments.ts';
import { versionTexts } from './texts.ts';

const version = 'v' as PlanVersionId;
const view: VersionsView = {
  versions: [
    {
      id: version,
      number: 1,
      stage: 'drafting',
      stageSince: isoDate('2024-01-01'),
      revision: 9,
      named: [
        {
          id: 'n' as NamedVersionId,
          version,
          revision: 4,
          name: 'Versie voor bestuur',
          note: null,
          madeAt: '2024-01-02T10:00:00Z',
          madeBy: 'Voorzitter',
        },
      ],
      steps: [],
      days: [{ version, revision: 4, day: isoDate('2024-01-02'), saves: 3, by: ['Voorzitter'] }],
      fingerprint: null,
    },
  ],
  mayName: true,
  mayRestore: version,
};
const format = formatFor('nl');
const words = planWords('nl', planVocabulary.nl, format, partyBook([]));
const texts = versionTexts.nl;
const moments = listedMoments(view, { texts, words, format });
const at = (key: string | null) => momentAt(view, moments, key, texts);

test('moments stand in the lists: now, those with a name, steps, days', () => {
  expect(moments.map(({ label }) => label)).toEqual([
    'Zoals het nu is (nr. 9)',
    'Versie voor bestuur',
    'Einde van 2 januari 2024',
  ]);
});

test('an address names a moment, by its name where it has one; also one that stands in no list', () => {
  expect(at('1.4')?.label).toBe('Versie voor bestuur');
  expect(at('1.7')).toMatchObject({ version, revision: 7 });
});

test.each(['1.0', '1.10', '2.1', '1', 'x', '', null])('%s is no moment', (key) => {
  expect(at(key)).toBeUndefined();
});

test('the moment before is the newest with another content', () => {
  const now = moments[0];
  expect(now && momentBefore(moments, now)?.revision).toBe(4);
  const first = moments.at(-1);
  expect(first && momentBefore(moments, first)).toBeUndefined();
});
