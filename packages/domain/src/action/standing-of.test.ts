import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type Deadline } from '../values/index.ts';
import { acceptEntry } from './accept-entry.ts';
import { anItem, aReport, entriesOf } from './action-builders.ts';
import { ACTION_STATUSES, milestoneIdSchema, type ActionEntry } from './entry.ts';
import { addedItem, readingOf, type AddedAction } from './item.ts';
import { itemAsItStoodOn, standingOf } from './standing-of.ts';
import { unheard } from './standing.ts';

const item = anItem();
const milestone = milestoneIdSchema.parse('018d0000-0000-7000-8000-000000000001');
const proposes = (
  status = ACTION_STATUSES[1] as (typeof ACTION_STATUSES)[number],
): ActionEntry => ({
  kind: 'status-proposed',
  ...aReport({ status, reason: 'because' }),
});
const decided = { by: 'BO IZA', on: isoDate('2023-06-01') };
const moves = (on: string): ActionEntry => ({
  kind: 'deadline-moved',
  proposal: null,
  deadline: { on: isoDate(on) },
  reason: 'more time',
  decided,
});

describe('an item of which nothing was heard', () => {
  it('has no status, which is not the status not begun', () => {
    expect(standingOf(item, [])).toEqual(unheard(item));
    expect(standingOf(item, []).confirmed).toBeNull();
  });

  it('is not heard of by being asked, given a trekker or a milestone', () => {
    const { heard, asked } = standingOf(
      item,
      entriesOf(
        ['2023-01-02', { kind: 'asked', question: 'How is it?' }],
        ['2023-01-03', { kind: 'trekker-appointed', party: 'zn' as never }],
        ['2023-01-04', { kind: 'milestone-added', milestone, title: 'First', due: null }],
      ),
    );
    expect(heard).toBeNull();
    expect(asked?.question).toBe('How is it?');
  });
});

describe('a proposal', () => {
  it('stands beside what was confirmed until the programme team answers it, and says who said so', () => {
    const entries = entriesOf(
      ['2023-01-02', { kind: 'status-confirmed', proposal: null, ...aReport() }],
      ['2023-03-01', proposes('behind'), 'zn'],
    );
    const waiting = standingOf(item, entries);
    expect(waiting.confirmed?.status).toBe('on-schedule');
    expect(waiting.proposed?.status).toBe('behind');
    const confirmed = standingOf(item, [
      ...entries,
      ...entriesOf([
        '2023-03-09',
        { kind: 'status-confirmed', proposal: 2, ...aReport({ status: 'behind', reason: 'x' }) },
      ]).map((entry) => ({ ...entry, number: 3 })),
    ]);
    expect(confirmed.proposed).toBeNull();
    expect(confirmed.confirmed?.said.party).toBe('zn');
    expect(confirmed.confirmed?.written.party).toBe('vws');
    expect(confirmed.heard).toBe('2023-03-01');
  });

  it('that was sent back leaves what was confirmed, with the question, until something new is said', () => {
    const entries = entriesOf(
      ['2023-03-01', proposes('done'), 'zn'],
      ['2023-03-02', { kind: 'sent-back', proposal: 1, question: 'Where is the report?' }],
      ['2023-03-09', proposes('done'), 'zn'],
    );
    const back = standingOf(item, entries.slice(0, 2));
    expect([back.confirmed, back.proposed]).toEqual([null, null]);
    expect(back.sentBack?.question).toBe('Where is the report?');
    expect(standingOf(item, entries).sentBack).toBeNull();
  });
});

const someDay = fc.integer({ min: 10, max: 28 }).map((day) => `2023-05-${day}`);
const someEntry: fc.Arbitrary<ActionEntry> = fc.oneof(
  fc.constantFrom(...ACTION_STATUSES).map(proposes),
  fc.constantFrom(...ACTION_STATUSES).map(
    (status): ActionEntry => ({
      kind: 'status-confirmed',
      proposal: null,
      ...aReport({ status, reason: 'x' }),
    }),
  ),
  someDay.map(moves),
  fc.constant<ActionEntry>({ kind: 'asked', question: 'News?' }),
  fc.constant<ActionEntry>({ kind: 'milestone-added', milestone, title: 'M', due: null }),
  fc.constant<ActionEntry>({
    kind: 'milestone-reached',
    milestone,
    proposal: null,
    on: isoDate('2023-05-01'),
    evidence: [],
  }),
);
const someHistory = fc
  .array(fc.tuple(someDay, someEntry), { maxLength: 12 })
  .map((written) =>
    entriesOf(
      ...written
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([on, entry]) => [on, entry] as const),
    ),
  );

describe('whatever is written', () => {
  it('the first deadline never disappears, and each move keeps its reason and decision', () => {
    fc.assert(
      fc.property(someHistory, (entries) => {
        const standing = standingOf(item, entries);
        expect(item.deadline).toEqual(anItem().deadline);
        const moved = entries.filter(({ entry }) => entry.kind === 'deadline-moved');
        expect(standing.moves).toHaveLength(moved.length);
        expect(
          standing.moves.every(({ reason, decided }) => reason !== '' && decided !== null),
        ).toBe(true);
        const last = standing.moves.at(-1)?.deadline as Deadline | undefined;
        expect(standing.deadline).toEqual(last ? readingOf(last) : item.deadline);
      }),
    );
  });

  it('as it stood on a day is as it stood when only what was written until then had been written', () => {
    fc.assert(
      fc.property(someHistory, someDay, (entries, on) => {
        const asOf = standingOf(item, entries, isoDate(on));
        expect(asOf).toEqual(
          standingOf(
            item,
            entries.filter(({ day }) => day <= on),
          ),
        );
      }),
    );
  });

  it('undoing entries leaves what the others make, and changes no day before', () => {
    fc.assert(
      fc.property(someHistory, fc.nat(), (entries, which) => {
        fc.pre(entries.length > 0);
        const from = which % entries.length;
        const undone = entries.slice(from).map(({ number }) => number);
        const undo = {
          ...entriesOf(['2023-06-01', { kind: 'undone', entries: undone }])[0],
          number: entries.length + 1,
        } as (typeof entries)[number];
        const { number: _n, changed: _c, ...after } = standingOf(item, [...entries, undo]);
        const { number: _m, changed: _d, ...without } = standingOf(item, entries.slice(0, from));
        expect(after).toEqual(without);
        expect(standingOf(item, [...entries, undo], isoDate('2023-05-31'))).toEqual(
          standingOf(item, entries),
        );
      }),
    );
  });

  it('is the same in whatever order the entries are read', () => {
    fc.assert(
      fc.property(someHistory, (entries) => {
        expect(standingOf(item, entries.toReversed())).toEqual(standingOf(item, entries));
      }),
    );
  });
});

describe('an action that was added later', () => {
  const described = (title: string, on: string): AddedAction => ({
    title,
    theme: null,
    basis: [],
    deadlinePrinted: null,
    deadline: readingOf({ on: isoDate(on) }),
    responsible: [],
    decided: { by: 'BO IZA', on: isoDate('2023-03-01') },
  });
  const entries = entriesOf(
    ['2023-03-05', { kind: 'added', added: described('First words', '2024-01-01') }],
    [
      '2023-04-01',
      { kind: 'corrected', added: described('Better words', '2024-02-01'), reason: 'typo' },
    ],
  );
  const now = addedItem(item.id, described('Better words', '2024-02-01'));

  it('was not there before it was added, and is described as it was then', () => {
    expect(itemAsItStoodOn(now, entries, isoDate('2023-03-04'))).toBeUndefined();
    expect(itemAsItStoodOn(now, entries, isoDate('2023-03-31'))?.title).toBe('First words');
    expect(itemAsItStoodOn(now, entries, isoDate('2023-04-01'))?.title).toBe('Better words');
  });

  it('follows a corrected deadline unless it was moved since', () => {
    expect(standingOf(now, entries, isoDate('2023-03-31')).deadline).toMatchObject({
      deadline: { on: '2024-01-01' },
    });
    expect(standingOf(now, entries).deadline).toMatchObject({ deadline: { on: '2024-02-01' } });
  });
});

describe('an entry is refused', () => {
  const refusal = (entry: ActionEntry, history = entriesOf(), of = item) => {
    const facts = { item: of, standing: standingOf(of, history), today: isoDate('2023-06-15') };
    const accepted = acceptEntry(facts, entry);
    return accepted.ok ? null : accepted.refusals[0]?.code;
  };

  it('on an item whose standing is kept at another', () => {
    expect(refusal(proposes(), [], anItem({ sameAs: 'another' }))).toBe('kept-elsewhere');
  });

  it('without a reason for behind or lapsed, and with one for no other status', () => {
    for (const status of ACTION_STATUSES) {
      const code = refusal({ kind: 'status-proposed', ...aReport({ status }) });
      expect(code, status).toBe(
        status === 'behind' || status === 'lapsed' ? 'reason-needed' : null,
      );
    }
  });

  it('for a day that lies ahead, or a day of completion without done', () => {
    const done = aReport({ status: 'done', doneOn: isoDate('2023-06-16') });
    expect(refusal({ kind: 'status-proposed', ...done })).toBe('in-the-future');
    const odd = aReport({ doneOn: isoDate('2023-06-01') });
    expect(refusal({ kind: 'status-proposed', ...odd })).toBe('done-on-without-done');
  });

  it('when it answers a proposal that does not wait', () => {
    const waiting = entriesOf(['2023-03-01', proposes(), 'zn']);
    const answer = (proposal: number): ActionEntry => ({
      kind: 'status-confirmed',
      proposal,
      ...aReport(),
    });
    expect(refusal(answer(1), waiting)).toBeNull();
    expect(refusal(answer(2), waiting)).toBe('no-such-proposal');
    expect(refusal({ kind: 'sent-back', proposal: 2, question: '?' }, waiting)).toBe(
      'no-such-proposal',
    );
    expect(refusal({ ...moves('2024-01-01'), proposal: 1 } as ActionEntry, waiting)).toBe(
      'no-such-proposal',
    );
  });

  it('about a milestone that is not there, or is closed', () => {
    const reach: ActionEntry = {
      kind: 'milestone-reached',
      milestone,
      proposal: null,
      on: isoDate('2023-06-01'),
      evidence: [],
    };
    expect(refusal(reach)).toBe('unknown-milestone');
    const added: ActionEntry = { kind: 'milestone-added', milestone, title: 'M', due: null };
    expect(refusal(reach, entriesOf(['2023-03-01', added]))).toBeNull();
    expect(refusal(reach, entriesOf(['2023-03-01', added], ['2023-06-01', reach]))).toBe(
      'milestone-closed',
    );
  });

  it('as a correction of what the accord prints', () => {
    expect(refusal({ kind: 'corrected', added: {} as AddedAction, reason: 'x' })).toBe('not-added');
  });
});
