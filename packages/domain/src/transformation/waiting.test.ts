import { expect, test } from 'vitest';
import type { PartyId, PersonId } from '../values/index.ts';
import {
  anActor,
  aResource,
  COMMANDS,
  FIRST_LEADER,
  LEAD,
  SECOND,
  SECOND_LEADER,
  TODAY,
} from './transformation-builders.ts';
import type { TransformationStage } from './state.ts';
import { transformationMatters, type WaitingFacts } from './waiting.ts';

const nothing: WaitingFacts = {
  contentRevision: 9,
  pending: [],
  change: { offered: false, agreed: [] },
  leaving: 0,
  handed: 0,
  unanswered: 0,
  consented: [],
  verdict: null,
  reported: [],
  unreported: 0,
  unpaid: 0,
  ungiven: 0,
  nextInQueue: false,
  unread: false,
  remarked: 0,
  sampled: 0,
  own: { assignee: null, maySign: true, prepared: [] },
};
const leader = anActor('market-leader', FIRST_LEADER);
const lead = anActor('regional-party', LEAD);
const partner = anActor('regional-party', SECOND);
const competitor = anActor('insurer', 'vgz' as PartyId);
const matters = (
  actor: typeof lead,
  stage: TransformationStage,
  more: Partial<WaitingFacts> = {},
) =>
  transformationMatters(actor, aResource(stage), { ...nothing, ...more }).map(
    ({ matter }) => matter,
  );

test('a leader is asked for its verdict, then to share it, then for nothing until the other signs', () => {
  expect(matters(leader, 'submitted')).toEqual(['begin-assessment']);
  expect(matters(leader, 'under-assessment')).toEqual(['judge']);
  expect(matters(leader, 'quick-check', { verdict: { shared: false } })).toEqual(['share-verdict']);
  expect(matters(leader, 'under-assessment', { verdict: { shared: true } })).toEqual([]);
});

test('a vacant place waits for the leader that is left and for the association, until one asked to fill it', () => {
  const association = anActor('zn', 'zn' as PartyId);
  const vacant = { leaders: [FIRST_LEADER], recused: [SECOND_LEADER], leadersStand: true };
  const waits = (actor: typeof lead, more: Partial<WaitingFacts> = {}) => {
    const resource = { ...aResource('in-execution'), ...vacant };
    return transformationMatters(actor, resource, { ...nothing, ...more }).map(
      ({ matter }) => matter,
    );
  };
  expect([leader, association].map((actor) => waits(actor))).toEqual([
    ['fill-place'],
    ['fill-place'],
  ]);
  expect([lead, competitor].map((actor) => waits(actor))).toEqual([[], []]);
  const signatures = [{ party: FIRST_LEADER, side: 'leader' }] as const;
  const pending = [{ command: COMMANDS['change-leaders'], onRevision: 9, signatures }];
  expect([leader, association].map((actor) => waits(actor, { pending }))).toEqual([[], ['sign']]);
});

test('a substantial change waits for each leader until one signed, and for applicants to agree once one did', () => {
  const offered = { change: { offered: true, agreed: [LEAD] } };
  expect(matters(leader, 'in-execution', offered)).toEqual(['decide-change']);
  const command = COMMANDS['change-substantially'];
  const signatures = [{ party: SECOND_LEADER, side: 'leader' }] as const;
  const pending = [{ command, onRevision: 9, signatures }];
  expect(matters(leader, 'in-execution', { ...offered, pending })).toEqual(['sign']);
  expect(matters(partner, 'in-execution', offered)).toEqual([]);
  const agreed = (...parties: PartyId[]) => ({ change: { offered: false, agreed: parties } });
  expect(matters(partner, 'in-execution', agreed(LEAD))).toEqual(['agree-change']);
  expect(matters(partner, 'in-execution', agreed(LEAD, SECOND))).toEqual([]);
  expect(matters(lead, 'in-execution', agreed(SECOND))).toEqual([]);
});

test('remarks of an authority wait for each leader and for who leads the application', () => {
  const remarked = { remarked: 1 };
  for (const who of [leader, lead])
    expect(matters(who, 'approved', remarked)).toEqual(['answer-check']);
  for (const who of [partner, competitor]) expect(matters(who, 'approved', remarked)).toEqual([]);
});

test('a decision waits for the leader that has not signed, on the text as it stands', () => {
  const signatures = [{ party: SECOND_LEADER, side: 'leader' }] as const;
  const pending = [{ command: COMMANDS.intend, onRevision: 9, signatures }];
  const verdict = { shared: true };
  expect(matters(leader, 'under-assessment', { pending, verdict })).toEqual(['sign']);
  const other = anActor('market-leader', SECOND_LEADER);
  expect(matters(other, 'under-assessment', { pending, verdict })).toEqual([]);
  const older = [{ ...pending[0]!, onRevision: 8 }];
  expect(matters(leader, 'under-assessment', { pending: older, verdict })).toEqual([]);
});

test('an applicant is asked for answers, for a consent that another gave, and to adapt what came back', () => {
  expect(matters(partner, 'submitted', { unanswered: 2 })).toEqual(['answer']);
  expect(matters(partner, 'working-out', { consented: [LEAD] })).toEqual(['consent']);
  expect(matters(lead, 'working-out', { consented: [LEAD] })).toEqual([]);
  expect(matters(partner, 'working-out')).toEqual([]);
  expect(matters(lead, 'returned')).toEqual(['adapt']);
  expect(matters(partner, 'returned')).toEqual([]);
});

test('a reported milestone waits for each leader until it confirmed', () => {
  const at = { standing: 'reported', reportedOn: TODAY, evidence: 'x' } as const;
  const reported = [
    { ...at, confirmedBy: [FIRST_LEADER] },
    { ...at, confirmedBy: [] },
  ];
  expect(
    transformationMatters(leader, aResource('in-execution'), { ...nothing, reported }),
  ).toEqual([{ matter: 'confirm-milestone', count: 1 }]);
});

test('another insurer is told that it can ask, and of nothing else', () => {
  expect(matters(competitor, 'intended-decision')).toEqual(['ask']);
  expect(matters(competitor, 'under-assessment', { unanswered: 3 })).toEqual([]);
});

test('over a quarter that ended the applicants of a running plan report, and nobody else', () => {
  const unreported = 3;
  for (const applicant of [lead, partner])
    expect(matters(applicant, 'in-execution', { unreported })).toEqual(['report-results']);
  expect(matters(lead, 'held', { unreported })).toEqual([]);
  expect(matters(leader, 'in-execution', { unreported })).toEqual([]);
  expect(matters(lead, 'in-execution')).toEqual([]);
});

test('what is assigned to a colleague waits for that colleague; a signature for whoever may give it', () => {
  const { person } = leader;
  const colleague = '018d0000-0000-7000-8009-000000000002' as PersonId;
  const own = (assignee: PersonId, maySign: boolean, prepared: 'intend'[] = []) => ({
    own: { assignee, maySign, prepared },
  });
  const judging = 'under-assessment';
  expect(matters(leader, judging, own(colleague, true))).toEqual([]);
  expect(matters(leader, judging, own(person, false))).toEqual(['judge']);
  expect(matters(leader, judging, own(colleague, true, ['intend']))).toEqual(['sign']);
  expect(matters(leader, judging, own(colleague, false, ['intend']))).toEqual([]);
});

test('who may not sign prepares the decision that the other leader asked for, once', () => {
  const signatures = [{ party: SECOND_LEADER, side: 'leader' }] as const;
  const asked = {
    pending: [{ command: COMMANDS.intend, onRevision: 9, signatures }],
    verdict: { shared: true },
  };
  const of = (maySign: boolean, prepared: 'intend'[]) =>
    matters(leader, 'under-assessment', {
      ...asked,
      own: { assignee: leader.person, maySign, prepared },
    });
  expect(of(false, [])).toEqual(['prepare']);
  expect(of(false, ['intend'])).toEqual([]);
  expect(of(true, ['intend'])).toEqual(['sign']);
});

test('when there is money, the leaders of whoever is first in the queue are told, and nobody else', () => {
  expect(matters(leader, 'queued', { nextInQueue: true })).toEqual(['grant']);
  expect(matters(leader, 'held', { nextInQueue: true })).toEqual([]);
  for (const other of [lead, competitor])
    expect(matters(other, 'queued', { nextInQueue: true })).toEqual([]);
});

test('an insurer that was told of an approval is asked to read it; whoever the NZa asks, to answer', () => {
  expect(matters(competitor, 'approved', { unread: true })).toEqual(['read-decision']);
  expect(matters(leader, 'approved', { unread: true })).toEqual([]);
  expect(matters(partner, 'in-execution', { sampled: 2 })).toEqual(['answer-sample']);
});

test('a milestone that was reached waits for payment by who pays on that route, while the plan is carried out', () => {
  const ministry = anActor('vws-programme', 'vws' as PartyId);
  for (const keeper of [leader, ministry]) {
    expect(matters(keeper, 'in-execution', { unpaid: 2 })).toEqual(['pay-milestone']);
    expect(matters(keeper, 'held', { unpaid: 2 })).toEqual([]);
    expect(matters(keeper, 'queued', { nextInQueue: true })).toEqual(['grant']);
  }
  for (const other of [lead, partner, competitor])
    expect(matters(other, 'in-execution', { unpaid: 2, nextInQueue: true })).toEqual([]);
});

test('what an approved plan asks of VWS or municipalities waits for the programme team, until the plan has ended', () => {
  const ministry = anActor('vws-programme', 'vws' as PartyId);
  expect(matters(ministry, 'approved', { ungiven: 1 })).toEqual(['give-money']);
  for (const stage of ['submitted', 'held', 'completed', 'stopped'] as const)
    expect(matters(ministry, stage, { ungiven: 1 })).toEqual([]);
  for (const other of [leader, lead, competitor])
    expect(matters(other, 'approved', { ungiven: 1 })).toEqual([]);
});
