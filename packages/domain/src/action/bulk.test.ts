import { describe, expect, it } from 'vitest';
import { isoDate, type PartyId } from '../values/index.ts';
import { anItem, entriesOf } from './action-builders.ts';
import { bulkRowSchema, statusOfWord, type BulkFacts } from './bulk-row.ts';
import { readBulk } from './bulk.ts';
import { standingOf } from './standing-of.ts';

const items = [
  anItem({ id: 'first', title: 'Inrichten Ronde Tafeloverleg' }),
  anItem({ id: 'second', title: 'Same words' }),
  anItem({ id: 'third', title: 'Same words' }),
  anItem({ id: 'elsewhere', title: 'Kept elsewhere', sameAs: 'first' }),
];
const facts: BulkFacts = {
  items: items.map((item) => ({ item, standing: standingOf(item, entriesOf()) })),
  parties: [
    { id: 'zn' as PartyId, kind: 'organisation', names: ['Zorgverzekeraars Nederland', 'ZN'] },
    { id: 'gemeenten' as PartyId, kind: 'sector', names: ['Gemeenten'] },
  ],
  today: isoDate('2024-02-01'),
};
const read = (...rows: object[]) =>
  readBulk(
    rows.map((row) => bulkRowSchema.parse(row)),
    facts,
  );
const faultsOf = (row: object) =>
  read(row).faults.map(({ row, column, code }) => [row, column, code]);

describe('a bulk update', () => {
  it('reads items by key or title, statuses in plain words, days as people type them and parties by name', () => {
    const { changes, faults } = read(
      { item: 'inrichten ronde tafeloverleg', status: 'Op schema', trekker: 'zn' },
      {
        item: 'second',
        status: 'Gereed',
        doneOn: '15 januari 2024',
        evidence: 'Rapport op tafel',
      },
      {
        item: 'third',
        deadline: '1 juli 2024',
        reason: 'meer tijd',
        decidedBy: 'BO IZA',
        decidedOn: '15-1-2024',
      },
    );
    expect(faults).toEqual([]);
    expect(changes.map(({ item, entries }) => [item, entries.map(({ kind }) => kind)])).toEqual([
      ['first', ['status-confirmed', 'trekker-appointed']],
      ['second', ['status-confirmed']],
      ['third', ['deadline-moved']],
    ]);
    expect(changes[1]?.entries[0]).toMatchObject({ status: 'done', doneOn: '2024-01-15' });
    expect(changes[2]?.entries[0]).toMatchObject({
      deadline: { on: '2024-07-01' },
      decided: { by: 'BO IZA', on: '2024-01-15' },
    });
  });

  it('says nothing twice: a deadline that holds already is not moved', () => {
    expect(read({ item: 'first', deadline: '1-7-2023' }).changes[0]?.entries).toEqual([]);
  });

  it.each([
    [{ status: 'gereed' }, ['item', 'item-missing']],
    [{ item: 'nowhere', status: 'gereed' }, ['item', 'unknown-item']],
    [{ item: 'same words', status: 'gereed' }, ['item', 'ambiguous-item']],
    [{ item: 'elsewhere', status: 'gereed' }, ['item', 'kept-elsewhere']],
    [{ item: 'first' }, ['status', 'nothing-in-row']],
    [{ item: 'first', status: 'bijna' }, ['status', 'unknown-status']],
    [{ item: 'first', status: 'achter' }, ['reason', 'reason-needed']],
    [{ item: 'first', status: 'gereed', doneOn: '2 februari 2024' }, ['doneOn', 'in-the-future']],
    [
      { item: 'first', status: 'op schema', doneOn: '1-1-2024' },
      ['doneOn', 'done-on-without-done'],
    ],
    [{ item: 'first', status: 'gereed', doneOn: '31-2-2024' }, ['doneOn', 'no-such-day']],
    [{ item: 'first', trekker: 'Gemeenten' }, ['trekker', 'trekker-is-no-organisation']],
    [{ item: 'first', trekker: 'Iemand' }, ['trekker', 'unknown-party']],
    [
      { item: 'first', deadline: 'medio 2024', reason: 'x', decidedBy: 'x', decidedOn: '1-1-2024' },
      ['deadline', 'no-exact-moment'],
    ],
    [{ item: 'first', status: 'gereed', evidence: 'bsn 111222333' }, ['evidence', 'text-refused']],
  ])('names the wrong cell of %j', (row, [column, code]) => {
    expect(faultsOf(row)).toContainEqual([0, column, code]);
  });

  it('names every wrong cell at once, and an item that comes twice', () => {
    const { faults } = read(
      { item: 'first', deadline: '1-7-2024' },
      { item: 'second', status: 'gereed' },
      { item: 'second', status: 'bijna' },
      { item: 'second', status: 'op schema' },
    );
    expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '0 decidedBy',
      '0 decidedOn',
      '0 reason',
      '2 status',
      '3 item',
    ]);
  });

  it("knows the programme's words in Dutch and English", () => {
    expect(
      ['Niet begonnen', 'op schema', 'Achter', 'GEREED', 'vervallen', 'on schedule'].map(
        statusOfWord,
      ),
    ).toEqual(['not-begun', 'on-schedule', 'behind', 'done', 'lapsed', 'on-schedule']);
  });
});
