import { describe, expect, it } from 'vitest';
import type { DateReading } from '../accord/date-reading.ts';
import { readDatePrinted } from '../accord/date-reader.ts';
import { isoDate } from '../values/index.ts';
import { anItem, aReport, entriesOf } from './action-builders.ts';
import type { ActionEntry, ActionStatus } from './entry.ts';
import type { AgendaItem } from './item.ts';
import { packAgenda, unpackAgenda } from './pack-agenda.ts';
import { agendaRow, summaryOf } from './row.ts';
import { certainDay, daysPast, slippageOf, timedOf, type Slippage } from './slippage.ts';
import { standingOf } from './standing-of.ts';
import { actionNotices, todosOf } from './todo.ts';

const on = (text: string) => readDatePrinted(text);
const says = (status: ActionStatus): ActionEntry => ({
  kind: 'status-confirmed',
  proposal: null,
  ...aReport({ status, reason: 'x' }),
});
const proposes = (status: ActionStatus): ActionEntry => ({
  kind: 'status-proposed',
  ...aReport({ status, reason: 'x' }),
});
const moved: ActionEntry = {
  kind: 'deadline-moved',
  proposal: null,
  deadline: { on: isoDate('2024-07-01') },
  reason: 'x',
  decided: { by: 'BO IZA', on: isoDate('2023-06-01') },
};

function slips(today: string, entries = entriesOf(), item: AgendaItem = anItem()): Slippage {
  return slippageOf(item, timedOf(standingOf(item, entries)), isoDate(today));
}

describe('a day is certain for lateness', () => {
  it.each<[string, string | null]>([
    ['1-7-2023', '2023-07-01'],
    ['eind Q2 2023', '2023-06-30'],
    ['in 2025', '2025-12-31'],
    ['voor 1 januari 2024', '2024-01-01'],
    ['per 1 januari 2023', '2023-01-01'],
    ['?', null],
    ['1-7-2023(?)', null],
    ['1-1-2024/5', null],
    ['1-1-2-24', null],
    ['medio 2023', null],
    ['voor de zomer van 2023', null],
    ['[uiterlijke datum]', null],
  ])('"%s": %s', (printed, day) => {
    expect(certainDay(on(printed))).toBe(day);
  });

  it('never where it says until when something goes on', () => {
    const until: DateReading = {
      deadline: { on: isoDate('2023-07-01') },
      bound: 'until',
      grain: 'day',
    };
    expect(certainDay(until)).toBeNull();
    expect(daysPast(until, isoDate('2030-01-01'))).toBeNull();
  });

  it('"by" is past the day after, "before" on the day itself', () => {
    expect(daysPast(on('uiterlijk 1 juli 2023'), isoDate('2023-07-01'))).toBe(0);
    expect(daysPast(on('voor 1 juli 2023'), isoDate('2023-07-01'))).toBe(1);
  });
});

describe('slippage', () => {
  it('is silent, not late, where nothing was ever heard: what is not known is not told', () => {
    expect(slips('2024-02-01')).toBe('silent');
    expect(slips('2022-10-01')).toBe('unheard');
  });

  it('is late the day after a certain deadline, for what was heard of and is not done', () => {
    const heard = entriesOf(['2023-06-15', says('on-schedule')]);
    expect(slips('2023-07-01', heard)).toBe('on-time');
    expect(slips('2023-07-02', heard)).toBe('late');
  });

  it.each(['?', '1-7-2023(?)', '1-1-2024/5', '1-1-2-24', 'medio 2023'])(
    'is never late on "%s", which is not certain',
    (printed) => {
      const item = anItem({ deadline: on(printed) });
      const heard = entriesOf(['2029-12-31', says('on-schedule')]);
      expect(slips('2030-01-01', heard, item)).toBe('undated');
    },
  );

  it('is moved while a moved deadline lies ahead, and late after it', () => {
    const entries = entriesOf(['2023-06-15', moved], ['2024-06-15', says('on-schedule')]);
    expect(slips('2024-07-01', entries)).toBe('moved');
    expect(slips('2024-07-02', entries)).toBe('late');
  });

  it('is silent after more than a quarter without news, and asking is no news', () => {
    const entries = entriesOf(
      ['2023-01-01', says('on-schedule')],
      ['2023-03-30', { kind: 'asked', question: '' }],
    );
    expect(slips('2023-04-03', entries)).toBe('on-time');
    expect(slips('2023-04-04', entries)).toBe('silent');
  });

  it('says behind as soon as somebody reports it', () => {
    expect(slips('2023-06-16', entriesOf(['2023-06-15', proposes('behind')]))).toBe('behind');
  });

  it('is waiting, not late, while the programme team has yet to confirm that it is done', () => {
    expect(slips('2023-08-01', entriesOf(['2023-06-30', proposes('done')]))).toBe('waiting');
  });

  it('ends with done and lapsed', () => {
    expect(slips('2030-01-01', entriesOf(['2023-06-15', says('done')]))).toBe('done');
    expect(slips('2030-01-01', entriesOf(['2023-06-15', says('lapsed')]))).toBe('lapsed');
  });

  it('is not followed for a proposed outcome of which nobody has to report, nor twice for the same thing', () => {
    expect(slips('2030-01-01', [], anItem({ kind: 'outcome-aim' }))).toBe('not-followed');
    expect(slips('2030-01-01', [], anItem({ sameAs: 'another' }))).toBe('not-followed');
  });
});

describe('a to-do list', () => {
  const rowOf = (id: string, today: string, entries = entriesOf(), more = {}) => {
    const item = anItem({ id, ...more });
    return agendaRow(item, summaryOf(standingOf(item, entries)), isoDate(today));
  };
  const today = '2023-06-15';
  const rows = [
    rowOf('silent-one', today),
    rowOf('due-soon', today, entriesOf(['2023-06-01', says('on-schedule')])),
    rowOf('asked-one', today, entriesOf(['2023-06-01', { kind: 'asked', question: '' }])),
    rowOf('same-thing', today, [], { sameAs: 'silent-one' }),
    rowOf('proposed', today, entriesOf(['2023-06-14', proposes('done')])),
  ];

  it('has the most pressing first, with every reason, and each thing once', () => {
    const own = new Set(rows.map(({ id }) => id));
    const todos = todosOf(rows, { own, leads: false, today: isoDate(today) });
    expect(todos.map(({ row, reasons }) => [row.id, reasons])).toEqual([
      ['asked-one', ['asked', 'due-soon', 'silent']],
      ['silent-one', ['due-soon', 'silent']],
      ['due-soon', ['due-soon']],
    ]);
  });

  it('has for the programme team what waits to be confirmed, whoever is responsible', () => {
    const todos = todosOf(rows, { own: new Set(), leads: true, today: isoDate(today) });
    expect(todos.map(({ row, reasons }) => [row.id, reasons])).toEqual([
      ['proposed', ['to-confirm']],
    ]);
  });

  it('of a mail holds only days that are certain and still to be met', () => {
    const uncertain = rowOf('uncertain', today, [], { deadline: on('1-7-2023(?)') });
    const all = [...rows, uncertain];
    const own = new Set(all.map(({ id }) => id));
    const { deadlines } = actionNotices(all, { own, leads: true, today: isoDate(today) });
    expect(deadlines.map(({ row }) => row.id)).toEqual([
      'silent-one',
      'due-soon',
      'asked-one',
      'proposed',
    ]);
  });

  it('of a mail to the programme team has what it must confirm, and no days of others', () => {
    const to = { own: new Set<never>(), leads: true, today: isoDate(today) };
    const { todos, deadlines } = actionNotices(rows, to);
    expect(todos.map(({ row }) => row.id)).toEqual(['proposed']);
    expect(deadlines).toEqual([]);
  });

  it('travels packed and comes out as it went in', () => {
    expect(unpackAgenda(JSON.parse(JSON.stringify(packAgenda(rows))))).toEqual(rows);
    expect(unpackAgenda(packAgenda([]))).toEqual([]);
  });
});
