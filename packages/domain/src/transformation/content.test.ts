import { describe, expect, test } from 'vitest';
import {
  cents,
  isoDate,
  type MunicipalityCode,
  type PartyId,
  type RegionId,
} from '../values/index.ts';
import { caseTotals, type CaseLine } from './business-case.ts';
import { sectionContentSchema } from './content.ts';
import { openPlaces, quickCheckFaults, submissionFaults } from './faults.ts';
import type { Insured } from './insured.ts';
import { leadersOfArea } from './leaders.ts';
import {
  PLANNED,
  confirmMilestone,
  payMilestone,
  reportMilestone,
  sendMilestoneBack,
} from './milestone-progress.ts';
import { mayTransformation } from './access.ts';
import { mayAsk } from './question.ts';
import { askedInAll } from './application.ts';
import { awaitedSides, hasSignedDecision } from './signing.ts';
import { TRANSFORMATION_STAGES } from './state.ts';
import { newTransformationContent } from './content.ts';
import {
  aCompletePlan,
  anActor,
  aResource,
  COMMANDS,
  FIRST_LEADER,
  facts,
  LATER,
  LEAD,
  LEADERS,
  partId,
  SECOND,
  SECOND_LEADER,
  STATES,
  TODAY,
} from './transformation-builders.ts';

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);

describe('what is missing at submission', () => {
  test('is told all at once, each with its place', () => {
    const content = newTransformationContent('Idee');
    const faults = submissionFaults(facts({ content, applicants: [] }));
    expect(new Set(codes(faults))).toEqual(
      new Set([
        'no-lead-applicant',
        'left-open',
        'too-few-aspects',
        'no-results',
        'no-case-lines',
        'condition-unanswered',
      ]),
    );
    expect(faults.filter(({ code }) => code === 'left-open').every(({ path }) => path)).toBe(true);
  });
  test('is nothing in a complete plan, though its results leave owner and figure open', () => {
    expect(submissionFaults(facts())).toEqual([]);
    expect(openPlaces(aCompletePlan())).toBe(4);
  });
  test('is the consent of a party that saw an earlier text', () => {
    const applicants = [
      { party: LEAD, lead: true, consent: { on: TODAY, revision: 9 } },
      { party: SECOND, lead: false, consent: { on: TODAY, revision: 8 } },
    ];
    expect(quickCheckFaults(facts({ applicants }))).toMatchObject([
      { code: 'no-consent', detail: { party: SECOND } },
    ]);
  });
  test('is a milestone for every euro that is asked, and results within five years', () => {
    const plan = aCompletePlan();
    const [milestone] = plan.application.milestones;
    const [result] = plan.results.results;
    const content = {
      ...plan,
      application: {
        ...plan.application,
        milestones: [{ ...milestone!, amount: { known: cents(1) } }],
      },
      results: { results: [{ ...result!, when: { known: { on: isoDate('2029-02-02') } } }] },
    };
    expect(codes(submissionFaults(facts({ content })))).toEqual([
      'result-beyond-five-years',
      'milestones-unlike-application',
    ]);
  });
});

test('a plan with thirty results, most without owner or figure, and totals that do not add up is kept as it is', () => {
  const [result] = aCompletePlan().results.results;
  const results = Array.from({ length: 30 }, (_, n) => ({ ...result!, id: partId(100 + n) }));
  const parsed = sectionContentSchema.parse({ section: 'results', content: { results } });
  expect(parsed.content).toEqual({ results });
  const { lines } = aCompletePlan().case;
  const total = (of: 'net' | 'costs', amount: number) => ({
    label: of,
    of,
    scenario: null,
    amount: { known: cents(amount) },
  });
  const stated = [total('net', -99_000), total('costs', 101_000)];
  expect(caseTotals({ lines, stated }, null).stated).toEqual([
    { label: 'net', of: 'net', amount: -99_000, computed: -100_000, difference: 1_000 },
    { label: 'costs', of: 'costs', amount: 101_000, computed: 100_000, difference: 1_000 },
  ]);
});

test('lines without an amount are counted as open, never as nothing', () => {
  const [cost] = aCompletePlan().case.lines;
  const saving: CaseLine = {
    ...cost!,
    id: partId(9),
    kind: 'saving',
    sector: { known: 'ggz' },
    beneficiary: { known: { party: SECOND } },
    amount: { known: cents(150_000) },
  };
  const open: CaseLine = { ...saving, id: partId(10), amount: { open: 'PM' } };
  const totals = caseTotals({ lines: [cost!, saving, open], stated: [] }, null);
  expect(totals).toMatchObject({ net: 50_000, costs: 100_000, savings: 150_000, open: 1 });
  expect(totals.bySector.map(({ sector, sum }) => [sector, sum.net, sum.open])).toEqual([
    ['msz', -100_000, 0],
    ['ggz', 150_000, 1],
  ]);
  expect(totals.byParty.map(({ party }) => party)).toEqual([{ party: LEAD }, { party: SECOND }]);
});

describe('the market leaders of a plan', () => {
  const [zwolle, kampen] = ['GM0193', 'GM0166'] as MunicipalityCode[] as [
    MunicipalityCode,
    MunicipalityCode,
  ];
  const figure = (municipality: MunicipalityCode, party: string, insured: number): Insured => ({
    municipality,
    party: party as PartyId,
    insured,
    on: isoDate('2024-01-01'),
  });
  test('are the two with the most insured in the area itself, with the day of the figures', () => {
    const figures = [
      figure(zwolle, 'a', 10),
      figure(zwolle, 'b', 30),
      figure(kampen, 'a', 25),
      figure(kampen, 'c', 20),
    ];
    expect(leadersOfArea([zwolle, kampen], figures, [])).toEqual({
      leaders: ['a', 'b'],
      basis: { by: 'insured', on: '2024-01-01', uncounted: [] },
    });
    expect(leadersOfArea([kampen], [figure(kampen, 'a', 2), ...figures.slice(0, 2)], [])).toEqual({
      unclear: 'no-figures',
      candidates: ['a'],
    });
  });
  test('leave out who can’t lead: the third takes that place, and nobody where none is known', () => {
    const figures = ['a', 'b', 'c'].map((party, n) => figure(zwolle, party, 9 - n));
    const apart = ['b'] as PartyId[];
    expect(leadersOfArea([zwolle], figures, [], apart)).toMatchObject({ leaders: ['a', 'c'] });
    const leaders = ['a', 'b'].map((party, n) => ({ party, rank: n + 1, certainty: 'derived' }));
    const region = { region: 'x' as RegionId, municipalities: [zwolle], leaders: leaders as never };
    expect(leadersOfArea([zwolle], [], [region], apart)).toEqual({
      unclear: 'no-figures',
      candidates: ['a'],
    });
  });
  test('are not told where figures tie, or regions disagree, or the area is unknown', () => {
    const tie = ['a', 'b', 'c'].map((party) => figure(zwolle, party, 5));
    expect(leadersOfArea([zwolle], tie, [])).toMatchObject({ unclear: 'tie' });
    expect(leadersOfArea(undefined, tie, [])).toMatchObject({ unclear: 'area-unknown' });
    const region = (name: string, at: MunicipalityCode, ...parties: string[]) => ({
      region: name as RegionId,
      municipalities: [at],
      leaders: parties.map((party, n) => ({ party, rank: n + 1, certainty: 'derived' }) as never),
    });
    const regions = [region('x', zwolle, 'a', 'b'), region('y', kampen, 'a', 'c')];
    expect(leadersOfArea([zwolle, kampen], [], regions)).toMatchObject({
      unclear: 'regions-disagree',
      candidates: ['a', 'b', 'c'],
    });
    expect(leadersOfArea([zwolle], [], regions.slice(0, 1))).toMatchObject({
      leaders: ['a', 'b'],
    });
  });
});

describe('a milestone', () => {
  const reported = reportMilestone(PLANNED, 'Verslag', TODAY);
  const first = reported.ok && confirmMilestone(reported.value, FIRST_LEADER, LEADERS, TODAY);
  const second = first && first.ok && confirmMilestone(first.value, SECOND_LEADER, LEADERS, TODAY);
  test('is confirmed by both leaders, each once, before it is paid', () => {
    expect(first).toMatchObject({ value: { standing: 'reported' } });
    expect(
      first && first.ok && confirmMilestone(first.value, FIRST_LEADER, LEADERS, TODAY),
    ).toMatchObject({
      refusals: [{ code: 'milestone-confirmed-already' }],
    });
    expect(second).toMatchObject({ value: { standing: 'confirmed' } });
    expect(first && first.ok && payMilestone(first.value, TODAY)).toMatchObject({
      refusals: [{ code: 'milestone-not-confirmed' }],
    });
  });
  test('is paid once', () => {
    const paid = second && second.ok && payMilestone(second.value, TODAY);
    expect(paid && paid.ok && payMilestone(paid.value, LATER)).toMatchObject({
      refusals: [{ code: 'milestone-paid-already' }],
    });
  });
  test('that is sent back is reported anew, and confirmed anew by both', () => {
    const back = first && first.ok && sendMilestoneBack(first.value, 'Geen bewijs');
    expect(back && back.ok && reportMilestone(back.value, 'Beter', LATER)).toMatchObject({
      value: { standing: 'reported', confirmedBy: [] },
    });
  });
});

describe('who sees and asks', () => {
  const readers = (role: 'insurer' | 'market-leader' | 'nza' | 'vws-programme', party: PartyId) =>
    TRANSFORMATION_STAGES.filter((stage) =>
      mayTransformation(anActor(role, party), 'read', aResource(stage)),
    );
  test('another insurer reads from the intended decision on, and never judges', () => {
    expect(readers('insurer', 'vgz' as PartyId)).toEqual([
      'intended-decision',
      'approved',
      'queued',
      'funded',
      'in-execution',
      'held',
      'completed',
    ]);
    for (const stage of TRANSFORMATION_STAGES)
      expect(
        mayTransformation(anActor('market-leader', 'vgz' as PartyId), 'judge', aResource(stage)),
      ).toBe(false);
  });
  test('an idea is the applicants own until they show it; the programme team reads along', () => {
    const idea = { ...aResource('draft'), shown: false };
    expect(mayTransformation(anActor('market-leader', FIRST_LEADER), 'read', idea)).toBe(false);
    expect(mayTransformation(anActor('regional-party', SECOND), 'read', idea)).toBe(true);
    expect(readers('vws-programme', 'vws' as PartyId)).toEqual([...TRANSFORMATION_STAGES]);
  });
  test('other insurers ask in their own term only', () => {
    const state = STATES['intended-decision'];
    expect(mayAsk(state, false, TODAY).ok).toBe(true);
    expect(mayAsk(state, false, LATER)).toMatchObject({
      refusals: [{ code: 'term-for-questions-over' }],
    });
    expect(mayAsk(STATES.submitted, false, TODAY)).toMatchObject({
      refusals: [{ code: 'only-leaders-ask-now' }],
    });
    expect(mayAsk(STATES.draft, true, TODAY)).toMatchObject({
      refusals: [{ code: 'nothing-to-ask-now' }],
    });
  });
  test('a decision of both waits for each of them', () => {
    const person = anActor('market-leader', FIRST_LEADER).person;
    const signatures = [{ person, party: FIRST_LEADER, side: 'leader' as const }];
    const pending = { command: COMMANDS.intend, onRevision: 9, signatures };
    expect(awaitedSides('under-assessment', pending, LEADERS)).toEqual([
      { side: 'leader', parties: [SECOND_LEADER] },
    ]);
    const pause = { ...pending, command: COMMANDS.pause };
    expect(awaitedSides('under-assessment', pause, LEADERS)).toEqual([
      { side: 'lead', parties: [] },
    ]);
  });
});

test('what a plan asks is unknown until every line has an amount: unknown is not zero', () => {
  const { asks } = aCompletePlan().application;
  expect(askedInAll({ asks })).toBe(100_000);
  const open = { ...asks[0]!, amount: { open: 'PM' } } as const;
  expect(askedInAll({ asks: [...asks, open] })).toBeNull();
  expect(askedInAll({ asks: [] })).toBeNull();
});

test('a verdict stands under the signature of its leader, not under that of the other or under another step', () => {
  const signature = { person: 'x' as never, party: FIRST_LEADER, side: 'leader' } as const;
  const pending = (command: 'intend' | 'pause') => [
    { command: COMMANDS[command], signatures: [signature] },
  ];
  expect(hasSignedDecision(FIRST_LEADER, pending('intend'))).toBe(true);
  expect(hasSignedDecision(SECOND_LEADER, pending('intend'))).toBe(false);
  expect(hasSignedDecision(FIRST_LEADER, pending('pause'))).toBe(false);
});
