import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_STATUSES } from '../action/index.ts';
import type { Mandate } from '../decision/index.ts';
import {
  anItem,
  anItemId,
  aPlanContent,
  aStateAfter,
  aTargetId,
  TODAY,
} from '../plan/plan-builders.ts';
import {
  emptyPhase,
  newTarget,
  type Agreement,
  type PlanContent,
  type PlanItem,
  type PlanState,
} from '../plan/index.ts';
import { isoDate, type ItemId, type PartyId, type PersonId } from '../values/index.ts';
import { ASKED_PARTS, nextDue } from './settings.ts';
import { carriedAnswer, EMPTY_ANSWER, type ProgressAnswer } from './answer.ts';
import {
  beginsWith,
  roundLines,
  type BoundParty,
  type LastSaid,
  type ProgressSubject,
} from './line.ts';
import {
  answersFor,
  checkAnswer,
  isAskedOf,
  reportsOn,
  unchangedReports,
  type OpenLine,
} from './report.ts';
import { countStatuses, followedAs, lineStanding, targetTrends } from './summary.ts';

/** Builders for tests: plans as they are found, tidy or not, with those who are bound to them. */
const PARTIES = ['isala', 'zilveren-kruis', 'menzis', 'vgz'] as PartyId[];

function anAgreement(n: number, parties: readonly PartyId[] = []): Agreement {
  const item = anItem(n) as Agreement;
  const involved = parties.map((party) => ({ party: { party }, role: '' }));
  return involved.length > 0 ? { ...item, parties: { known: involved } } : item;
}

const someParties = fc.subarray(PARTIES);

const anyItem = (n: number, count: number): fc.Arbitrary<PlanItem> =>
  fc
    .record({
      type: fc.constantFrom('agreement', 'agreement', 'agreement', 'group'),
      parties: someParties,
      inPlan: fc.boolean(),
      counts: fc.subarray(Array.from({ length: count }, (_, at) => aTargetId(at))),
    })
    .map(({ type, parties, inPlan, counts }) => {
      if (type === 'group') return { ...anItem(n, 'group'), inPlan };
      const phases = counts.length > 0 ? [{ ...emptyPhase(), targets: { known: counts } }] : [];
      return { ...anAgreement(n, parties), phases, inPlan };
    });

/** Any plan: items in and out of it, in places, in none, in several; targets on items, on the plan, counted by many. */
const anyPlan: fc.Arbitrary<PlanContent> = fc
  .record({ items: fc.integer({ min: 0, max: 8 }), targets: fc.integer({ min: 0, max: 6 }) })
  .chain(({ items, targets }) =>
    fc.record({
      items: fc.tuple(...Array.from({ length: items }, (_, n) => anyItem(n, targets))),
      on: fc.tuple(
        ...Array.from({ length: targets }, () => fc.integer({ min: -1, max: items - 1 })),
      ),
      parents: fc.tuple(
        ...Array.from({ length: items }, (_, n) => fc.integer({ min: -2, max: n - 1 })),
      ),
    }),
  )
  .map(({ items, on, parents }) => {
    const content = aPlanContent(items);
    const placements = parents.flatMap((parent, n) =>
      parent === -2 ? [] : [{ item: anItemId(n), parent: parent === -1 ? null : anItemId(parent) }],
    );
    return {
      ...content,
      outline: { revision: 1, content: { levels: [], placements, links: [] } },
      targets: on.map((at, n) => ({
        revision: 1,
        content: newTarget(aTargetId(n), at < 0 ? 'plan' : anItemId(at)),
      })),
    };
  });

const anyBound: fc.Arbitrary<BoundParty[]> = fc.array(
  fc.record({
    party: fc.constantFrom(...PARTIES),
    items: fc.oneof(
      fc.constant('all' as const),
      fc.array(fc.integer({ min: 0, max: 7 }).map((n): ItemId => anItemId(n))),
    ),
  }),
  { maxLength: 4 },
);

function anAnswer(more: Partial<ProgressAnswer> = {}): ProgressAnswer {
  return { ...EMPTY_ANSWER, status: 'on-schedule', ...more };
}

const anyAnswer: fc.Arbitrary<ProgressAnswer> = fc.record({
  status: fc.constantFrom(...ACTION_STATUSES, null),
  note: fc.string({ maxLength: 5 }),
  obstacle: fc.string({ maxLength: 5 }),
  help: fc.string({ maxLength: 5 }),
  evidence: fc.constant([]),
  observations: fc.array(
    fc.record({
      target: fc.integer({ min: 0, max: 5 }).map(aTargetId),
      value: fc.record({ number: fc.integer(), unit: fc.constant('%') }),
      on: fc.constantFrom(isoDate('2024-01-01'), isoDate('2024-02-01')),
      source: fc.constant(''),
    }),
    { maxLength: 2 },
  ),
});

const [isala, zk, menzis] = PARTIES as [PartyId, PartyId, PartyId, PartyId];
const person = '018d0000-0000-7000-8009-000000000001' as PersonId;
const other = '018d0000-0000-7000-8009-000000000002' as PersonId;
const NOTHING: LastSaid = new Map();
const mandate: Mandate = {
  party: zk,
  holder: isala,
  person: '',
  scope: ['commit'],
  note: '',
  from: isoDate('2024-01-01'),
  until: null,
  evidence: '',
};

describe('a round made from any plan', () => {
  it('asks each agreement of the plan once, each target once, and nothing of the working corner', () => {
    fc.assert(
      fc.property(anyPlan, anyBound, (content, bound) => {
        const lines = roundLines(content, bound, NOTHING);
        const inPlan = content.items.map(({ content: item }) => item).filter((item) => item.inPlan);
        const subjects = lines.map(({ subject }) => subject);
        expect(new Set(subjects).size).toBe(subjects.length);
        const agreements = inPlan.filter(({ type }) => type === 'agreement').map(({ id }) => id);
        expect(subjects).toEqual(expect.arrayContaining(agreements));
        const known = new Set<string>(['plan', ...inPlan.map(({ id }) => id)]);
        expect(subjects.every((subject) => known.has(subject))).toBe(true);
        const targets = lines.flatMap((line) => line.targets.map(({ id }) => id));
        expect(new Set(targets).size).toBe(targets.length);
        const reachable = content.targets.filter(({ content: { on } }) => known.has(on));
        expect(targets).toEqual(expect.arrayContaining(reachable.map(({ content: t }) => t.id)));
      }),
    );
  });

  it('carries every last answer over, round after round, but for what was measured once', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyBound,
        fc.array(fc.array(anyAnswer, { minLength: 9, maxLength: 9 }), { maxLength: 4 }),
        (content, bound, rounds) => {
          const last = new Map<ProgressSubject, ProgressAnswer>();
          for (const answers of rounds) {
            for (const [at, { subject }] of roundLines(content, bound, last).entries()) {
              const before = last.get(subject);
              expect(beginsWith(before)).toEqual(before ? carriedAnswer(before) : EMPTY_ANSWER);
              const said = answers[at];
              if (said) last.set(subject, said);
            }
          }
          const finished = [...last].filter(
            ([, { status }]) => status === 'done' || status === 'lapsed',
          );
          const again = roundLines(content, bound, last).filter(({ asked }) => asked);
          expect(again.filter(({ subject }) => finished.some(([s]) => s === subject))).toEqual([]);
        },
      ),
    );
  });

  it('is asked of those who are named or bound, and of nobody else', () => {
    fc.assert(
      fc.property(anyPlan, anyBound, fc.constantFrom(...PARTIES), (content, bound, party) => {
        for (const line of roundLines(content, bound, NOTHING)) {
          const item = content.items.find(({ content: { id } }) => id === line.subject)?.content;
          const named =
            item?.type === 'agreement' &&
            'known' in item.parties &&
            item.parties.known.some(
              ({ party: ref }) => typeof ref === 'object' && 'party' in ref && ref.party === party,
            );
          const committed =
            item?.type === 'agreement' &&
            bound.some(
              (each) =>
                each.party === party && (each.items === 'all' || each.items.includes(item.id)),
            );
          expect(isAskedOf({ ...line, reporter: null }, [party])).toBe(named || committed);
        }
      }),
    );
  });

  it('has nothing left to leave unchanged after unchanged was said', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyBound,
        fc.array(anyAnswer, { minLength: 9, maxLength: 9 }),
        (content, bound, answers) => {
          const made = roundLines(content, bound, NOTHING);
          const last: LastSaid = new Map(
            made.map(({ subject }, at) => [subject, answers[at] ?? EMPTY_ANSWER]),
          );
          const lines = roundLines(content, bound, last).map(
            (line): OpenLine => ({ ...line, reporter: null, reported: false }),
          );
          const who = { person, answering: [isala] };
          const said = unchangedReports(lines, last, who, NOTHING, ASKED_PARTS);
          const after = lines.map((line) => ({
            ...line,
            reported: said.some(({ subject }) => subject === line.subject),
          }));
          expect(unchangedReports(after, last, who, NOTHING, ASKED_PARTS)).toEqual([]);
          for (const { subject, answer } of said) {
            const line = lines.find((each) => each.subject === subject) as OpenLine;
            expect(isAskedOf(line, [isala])).toBe(true);
            expect(answer).toEqual(carriedAnswer(last.get(subject) as ProgressAnswer));
          }
        },
      ),
    );
  });
});

describe('who reports', () => {
  const line: OpenLine = {
    ...(roundLines(aPlanContent([anAgreement(1, [isala, zk])]), [], NOTHING)[0] as OpenLine),
    reporter: null,
    reported: false,
  };
  const me = { person, answering: [isala] };

  it('is any of the parties until one took it on, and then that person only', () => {
    expect(reportsOn(line, me)).toBe(true);
    expect(reportsOn({ ...line, reporter: { party: isala, person: null } }, me)).toBe(true);
    expect(reportsOn({ ...line, reporter: { party: isala, person } }, me)).toBe(true);
    expect(reportsOn({ ...line, reporter: { party: isala, person: other } }, me)).toBe(false);
    expect(reportsOn({ ...line, reporter: { party: zk, person: null } }, me)).toBe(false);
    expect(reportsOn({ ...line, parties: [zk] }, me)).toBe(false);
  });

  it('is someone else too where the leaders say so, and the holder of a mandate for many', () => {
    expect(reportsOn({ ...line, parties: [], reporter: { party: isala, person: null } }, me)).toBe(
      true,
    );
    const answering = answersFor(isala, [mandate], TODAY);
    expect(answering).toEqual([isala, zk]);
    expect(reportsOn({ ...line, parties: [zk] }, { person, answering })).toBe(true);
    expect(answersFor(isala, [{ ...mandate, scope: ['write'] }], TODAY)).toEqual([isala]);
    expect(answersFor(menzis, [mandate], TODAY)).toEqual([menzis]);
  });

  it('keeps what it typed itself when it leaves the rest unchanged', () => {
    const last: LastSaid = new Map([[line.subject, anAnswer({ note: 'loopt' })]]);
    const say = (typed: LastSaid) => unchangedReports([line], last, me, typed, ASKED_PARTS);
    expect(say(NOTHING)).toHaveLength(1);
    expect(say(new Map([[line.subject, anAnswer({ note: 'loopt' })]]))).toHaveLength(1);
    expect(say(new Map([[line.subject, anAnswer({ note: 'loopt vast' })]]))).toEqual([]);
  });
});

describe('an answer', () => {
  const content = {
    ...aPlanContent([anAgreement(1, [isala])]),
    targets: [{ revision: 1, content: newTarget(aTargetId(1), anItemId(1)) }],
  };
  const [line] = roundLines(content, [], NOTHING);
  if (!line) throw new Error('the agreement is not asked');
  const facts = { asks: ASKED_PARTS, today: TODAY };
  const observed = {
    target: aTargetId(1),
    value: { number: 4, unit: '%' },
    on: TODAY,
    source: '',
  };

  it('needs a status, or a value of a target', () => {
    expect(checkAnswer(EMPTY_ANSWER, line, facts)).toMatchObject({
      refusals: [{ code: 'status-needed' }],
    });
    const measured = { ...EMPTY_ANSWER, observations: [observed] };
    expect(checkAnswer(measured, line, facts)).toEqual({ ok: true, value: measured });
  });

  it('names every observation that can not be', () => {
    const observations = [
      { ...observed, target: aTargetId(2) },
      { ...observed, on: isoDate('2030-01-01') },
      observed,
      observed,
    ];
    const checked = checkAnswer(anAnswer({ observations }), line, facts);
    expect(!checked.ok && checked.refusals.map(({ code }) => code)).toEqual([
      'target-not-asked',
      'observed-in-future',
      'observed-twice',
    ]);
  });

  it('holds nothing that is not asked', () => {
    const answer = anAnswer({ obstacle: 'geld', help: 'menzis', observations: [observed] });
    const checked = checkAnswer(answer, line, { asks: ['help'], today: TODAY });
    expect(checked).toEqual({ ok: true, value: anAnswer({ help: 'menzis' }) });
  });
});

describe('what was heard', () => {
  it('counts no answer as unknown, not as not begun', () => {
    const counts = countStatuses([anAnswer(), anAnswer({ status: 'done' }), null]);
    expect(counts).toEqual({
      'not-begun': 0,
      'on-schedule': 1,
      behind: 0,
      done: 1,
      lapsed: 0,
      unknown: 1,
    });
  });

  it('is late the day after, and never where it was finished or reported', () => {
    const open = { asked: true, reported: false };
    expect(lineStanding(open, TODAY, TODAY)).toBe('awaited');
    expect(lineStanding(open, isoDate('2024-01-31'), TODAY)).toBe('late');
    expect(lineStanding({ ...open, asked: false }, isoDate('2024-01-31'), TODAY)).toBe('finished');
    expect(lineStanding({ ...open, reported: true }, isoDate('2024-01-31'), TODAY)).toBe(
      'reported',
    );
  });

  it('shows a target over rounds with the last value of a day, and no value where nothing was measured', () => {
    const of = (number: number, on: string) =>
      anAnswer({
        observations: [
          { target: aTargetId(1), value: { number, unit: '%' }, on: isoDate(on), source: '' },
        ],
      });
    const targets = [newTarget(aTargetId(1), anItemId(1)), newTarget(aTargetId(2), 'plan')];
    const trends = targetTrends(targets, [
      { number: 1, answers: [of(3, '2024-01-01')] },
      { number: 2, answers: [anAnswer()] },
      { number: 3, answers: [of(5, '2024-03-01'), of(4, '2024-01-01')] },
    ]);
    expect(trends.map(({ observed }) => observed.map(({ value }) => value.number))).toEqual([
      [4, 5],
      [],
    ]);
  });
});

describe('which plans are followed', () => {
  it('is what was adopted, and what came in by import; not what is written or behind', () => {
    const before = { proposal: 'before import', profile: 'before import' } as const;
    const imported: PlanState = { stage: 'drafting', ...before, rounds: [] };
    expect(followedAs(aStateAfter('approve-proposal', 'adopt-profile'))).toBeNull();
    expect(followedAs({ stage: 'proposal' })).toBeNull();
    expect(followedAs(imported)).toBe('elsewhere');
  });

  it('has its rounds in the region’s own rhythm, counted from the day of the one before', () => {
    expect(nextDue('quarter', isoDate('2023-11-30'), TODAY)).toBe('2024-02-29');
    expect(nextDue('month', isoDate('2023-01-31'), TODAY)).toBe('2024-02-29');
    expect(nextDue('own', isoDate('2023-01-31'), TODAY)).toBeUndefined();
    expect(nextDue('year', undefined, TODAY)).toBeUndefined();
  });
});
