import { clauseIdSchema, isoDate, partyIdSchema } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { aLine } from './agenda-builders.ts';
import { changesBetween } from './agenda-changes.ts';
import { agendaLookIn, fittingRows } from './agenda-filter.ts';
import { agendaGroups, type GroupWords } from './agenda-groups.ts';
import { slippageRows } from './slippage-table.ts';
import { lanesOf, quartersOf } from './timeline.ts';
import { followUpCounts, toFollowUp } from './work-list/follow-up.ts';

const fitting = (address: string, lines = LINES) =>
  fittingRows(lines, agendaLookIn(new URLSearchParams(address)).filter, NEWS).map(({ id }) => id);

const NEWS = new Set(['later']);

const party = (id: string) => partyIdSchema.parse(id);
const LINES = [
  aLine('acuut', { slippage: 'late', status: 'behind', reason: 'Wacht op de NZa' }),
  aLine('eerste-lijn', {
    title: 'Visie eerstelijnszorg',
    clause: clauseIdSchema.parse('L.3'),
    theme: 'E',
    due: null,
    heading: null,
  }),
  aLine('later', {
    kind: 'added',
    decidedBy: 'Bestuurlijk overleg',
    theme: null,
    trekker: party('vng'),
    moves: 1,
    slippage: 'late',
  }),
];

const words: GroupWords = {
  theme: (letter) => letter,
  party: (id) => id,
  quarter: (quarter) => quarter,
  standing: (standing) => standing,
  none: { thema: 'geen thema', partij: 'niemand', kwartaal: 'geen datum', status: 'geen' },
  compare: (a, b) => a.localeCompare(b),
};

describe('narrowing the agenda', () => {
  test.each([
    ['zoek=ZORGCOORDINATIE', ['acuut', 'later']],
    ['zoek=eerstelijns', ['eerste-lijn']],
    ['zoek=samenwerking acute', ['acuut', 'later']],
    ['zoek=nza', ['acuut']],
    ['zoek=visies', ['eerste-lijn']],
    ['zoek=samenwerkingen', ['acuut', 'later']],
    ['thema=E', ['eerste-lijn']],
    ['thema=geen', ['later']],
    ['partij=vng', ['later']],
    ['herkomst=added', ['later']],
    ['staat=akkoord L', ['eerste-lijn']],
    ['staat=besluit Bestuurlijk overleg', ['later']],
    ['nieuw=1', ['later']],
    ['kwartaal=geen', ['eerste-lijn']],
    ['kwartaal=2023-Q2', ['acuut', 'later']],
    ['verloopt=moved', ['later']],
    ['verloopt=late', ['acuut', 'later']],
    ['status=behind', ['acuut']],
    ['status=onzin&thema=Z', ['acuut', 'eerste-lijn', 'later']],
  ])('%s finds %j', (address, found) => expect(fitting(address)).toEqual(found));

  test('a day that cannot be read is today', () => {
    expect(agendaLookIn(new URLSearchParams('op=gisteren')).asOf).toBeUndefined();
    expect(agendaLookIn(new URLSearchParams('op=2024-01-01')).asOf).toBe('2024-01-01');
  });
});

describe('putting the agenda together', () => {
  test('themes go in the order of the agreement, what has none comes last', () => {
    const groups = agendaGroups('thema', words);
    const keys = LINES.flatMap((line) => groups.of(line)).toSorted(groups.compare);
    expect(keys).toEqual(['C', 'E', 'geen']);
    expect(groups.label('geen')).toBe('geen thema');
  });

  test('the timeline shows each quarter in between, and where a moved date stood first', () => {
    const moved = aLine('verschoven', { due: isoDate('2024-04-01'), moves: 1 });
    const today = isoDate('2023-08-01');
    expect(quartersOf([moved], today)).toEqual([
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
      '2024-Q1',
      '2024-Q2',
    ]);
    const [lane] = lanesOf([moved], agendaGroups('thema', words));
    expect([...(lane?.due.keys() ?? [])]).toEqual(['2024-Q2']);
    expect([...(lane?.movedAway.keys() ?? [])]).toEqual(['2023-Q2']);
  });

  test('the course of parties is told by name, whatever they are late with', () => {
    const rows = slippageRows(LINES, 'partij', (a, b) => a.localeCompare(b));
    expect(rows.map(({ name, running }) => [name, running])).toEqual([
      ['VNG', 1],
      ['ZN', 3],
    ]);
    expect(rows[1]?.counts).toMatchObject({ late: 2, silent: 1, 'on-time': 0 });
  });
});

describe('following up', () => {
  const asked = aLine('gevraagd', { asked: isoDate('2024-01-20'), slippage: 'on-time' });
  const waits = aLine('wacht', { proposed: 'done', slippage: 'waiting' });
  const lines = [...LINES, asked, waits, aLine('rustig', { slippage: 'on-time' })];
  test('each reason finds its own, and all of them leave out what asks for nothing', () => {
    expect(toFollowUp(lines, 'confirm').map(({ id }) => id)).toEqual(['wacht']);
    expect(toFollowUp(lines, 'asked').map(({ id }) => id)).toEqual(['gevraagd']);
    expect(toFollowUp(lines, undefined).map(({ id }) => id)).not.toContain('rustig');
    expect(followUpCounts(lines)).toEqual({ confirm: 1, late: 2, silent: 1, asked: 1 });
  });
});

describe('what changed since a day', () => {
  test('names what became different, and what was added; what stayed the same is left out', () => {
    const now = [
      aLine('aaa', { status: 'done' }),
      aLine('bbb', { due: isoDate('2024-07-01') }),
      aLine('ccc'),
      aLine('nieuw'),
    ];
    const then = [aLine('aaa'), aLine('bbb'), aLine('ccc')];
    expect(
      changesBetween(then, now).map(({ now: { id }, parts, before }) => [id, parts, !before]),
    ).toEqual([
      ['aaa', ['standing'], false],
      ['bbb', ['deadline'], false],
      ['nieuw', [], true],
    ]);
  });
});
