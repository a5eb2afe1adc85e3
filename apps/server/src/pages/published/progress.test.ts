import type { PublishedProgressRow } from '@iza/db/progress';
import { isoDate, type ItemId, type TargetId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { progressHtml } from './progress.ts';
import { wordsIn } from './words-in.ts';

const target = { id: '018d0000-0000-7000-8002-000000000001' as TargetId, indicator: 'Wachttijd' };
const measured = (number: number, on: string) => ({
  target: target.id,
  value: { number, unit: 'minuten' },
  on: isoDate(on),
  source: 'meldkamer',
});
const round = (more: Partial<PublishedProgressRow>): PublishedProgressRow => ({
  number: 1,
  closedOn: isoDate('2024-03-01'),
  words: {},
  lines: [],
  ...more,
});
const line = (title: string, more: object = {}) =>
  ({
    subject: '018d0000-0000-7000-8001-000000000001' as ItemId,
    title,
    under: [],
    status: 'behind',
    targets: [],
    observations: [],
    ...more,
  }) as PublishedProgressRow['lines'][number];

const shown = (...rounds: PublishedProgressRow[]) =>
  progressHtml(rounds, { words: wordsIn('nl'), language: 'nl' })?.text ?? '';

test('a region that shows no progress has no part of the page about it, not even an empty one', () => {
  expect(shown()).toBe('');
});

test('each agreement is told as it stood in the last round, in the region’s own words; what was not reported has no status', () => {
  const lines = [line('Triage <samen>'), line('', { status: null })];
  const page = shown(round({ lines, words: { behind: 'hapert' } }));
  expect(page).toContain('1 maart 2024');
  expect(page).toContain('<dt>Triage &lt;samen&gt;</dt><dd>hapert</dd>');
  expect(page).toContain('Geen stand gemeld');
  expect(page).not.toContain('Loopt achter');
});

test('what was measured is told over all rounds in the order of time, with unit, day and source', () => {
  const now = line('Triage', { targets: [target], observations: [measured(20, '2024-05-01')] });
  const before = line('Triage', { observations: [measured(30.5, '2024-02-01')] });
  const page = shown(round({ number: 2, lines: [now] }), round({ lines: [before] }));
  const [first, second] = ['30,5 minuten (1 februari 2024, meldkamer)', '20 minuten (1 mei 2024'];
  expect(page.indexOf(first)).toBeGreaterThan(page.indexOf('Wachttijd'));
  expect(page.indexOf(second)).toBeGreaterThan(page.indexOf(first));
});
