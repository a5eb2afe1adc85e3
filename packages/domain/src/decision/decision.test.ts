import { describe, expect, test } from 'vitest';
import { anItemId, TODAY } from '../plan/plan-builders.ts';
import { isoDate, type MandateId, type PartyId } from '../values/index.ts';
import { bindableParties, commit, type CommitmentAct } from './commitment.ts';
import { recordDecision, subjectsFor, type BodyDecision } from './body-decision.ts';
import { mandateSchema, type Mandate } from './mandate.ts';
import { EMPTY_PROPOSAL, phasesOutOfOrder, processProposalSchema } from './process-proposal.ts';

const [emmen, assen, holder] = ['gemeente-emmen', 'gemeente-assen', 'gemeente-hoogeveen'] as [
  PartyId,
  PartyId,
  PartyId,
] &
  PartyId[];

const mandate = (more: Partial<Mandate> = {}) => ({
  id: '018d0000-0000-7000-8011-000000000001' as MandateId,
  party: emmen,
  holder,
  person: '',
  scope: ['commit' as const],
  note: '',
  from: isoDate('2024-01-01'),
  until: null,
  evidence: 'Brief van 3 januari 2024',
  ...more,
});

const act = (more: Partial<CommitmentAct> = {}): CommitmentAct => ({
  parties: [holder],
  items: 'all',
  signatory: 'Wethouder',
  on: TODAY,
  reservation: '',
  reservationPublic: false,
  ...more,
});
const facts = {
  actor: holder,
  today: TODAY,
  mandates: [mandate()],
  agreements: [anItemId(1)],
};

describe('binding parties to agreements', () => {
  test('a party binds itself without a mandate', () => {
    const made = commit(act(), { ...facts, mandates: [] });
    expect(made).toMatchObject({ ok: true, value: [{ party: holder, mandate: null }] });
  });

  test('one mandate holder binds many, each with the mandate it rests on', () => {
    const made = commit(act({ parties: [holder, emmen] }), facts);
    expect(made.ok && made.value.map(({ party, mandate: by }) => [party, by])).toEqual([
      [holder, null],
      [emmen, mandate().id],
    ]);
    expect(bindableParties(facts)).toEqual([holder, emmen]);
  });

  test.each([
    ['nobody gave one', []],
    ['it ended', [mandate({ until: isoDate('2024-01-31') })]],
    ['it begins later', [mandate({ from: isoDate('2024-02-02') })]],
    ['it is for deciding only', [mandate({ scope: ['decide'] })]],
    ['another holds it', [mandate({ holder: assen })]],
  ])('nobody is bound without a mandate: %s', (_why, mandates) => {
    expect(commit(act({ parties: [holder, emmen] }), { ...facts, mandates })).toMatchObject({
      ok: false,
      refusals: [{ code: 'no-mandate', clause: 'B.3.c', path: ['act', 'parties', 1] }],
    });
  });

  test('every fault is told at once', () => {
    const wrong = act({
      parties: [assen],
      items: [anItemId(2)],
      on: isoDate('2024-02-02'),
    });
    const made = commit(wrong, facts);
    expect(made.ok ? [] : made.refusals.map(({ code }) => code)).toEqual([
      'no-mandate',
      'not-an-agreement',
      'decided-in-the-future',
    ]);
  });
});

test('a mandate that ends before it begins is none', () => {
  const { id: _id, ...content } = mandate({ until: isoDate('2023-12-31') });
  expect(mandateSchema.safeParse(content).success).toBe(false);
});

describe('decisions of bodies', () => {
  const decision: BodyDecision = {
    body: 'Gemeenteraad Emmen',
    party: emmen,
    subject: 'plan',
    outcome: 'agreed with reservation',
    on: TODAY,
    onRevision: 4,
    text: '',
    evidence: '',
  };
  const known = { kind: 'roaz', stage: 'drafting', contentRevision: 4, today: TODAY } as const;

  test('are recorded on a text that was there, from drafting on', () => {
    expect(recordDecision(decision, known).ok).toBe(true);
    expect(recordDecision(decision, { ...known, contentRevision: 3 })).toMatchObject({
      refusals: [{ code: 'unknown-revision' }],
    });
    expect(recordDecision(decision, { ...known, stage: 'profile' })).toMatchObject({
      refusals: [{ code: 'not-this-far' }],
    });
  });

  test('on the process proposal come first; the minimum acute capacity is the ROAZ its own (C.7.a)', () => {
    expect(subjectsFor('roaz', 'proposal')).toEqual([
      'process-proposal',
      'minimum-acute-capacity',
      'other',
    ]);
    expect(subjectsFor('regional', 'adopted')).not.toContain('minimum-acute-capacity');
    const capacity = { ...decision, subject: 'minimum-acute-capacity' as const };
    expect(recordDecision(capacity, { ...known, kind: 'regional' })).toMatchObject({
      refusals: [{ code: 'no-such-subject', clause: 'C.7.a' }],
    });
  });

  test('are not recorded before they are taken', () => {
    const later = { ...decision, on: isoDate('2024-02-02') };
    expect(recordDecision(later, known)).toMatchObject({
      refusals: [{ code: 'decided-in-the-future', path: ['decision', 'on'] }],
    });
  });
});

test('a time plan names the phases that end before they begin, and asks for no dates', () => {
  const phase = (n: number, from: string | null, until: string | null) => ({
    id: `018d0000-0000-4000-8000-00000000000${n}`,
    name: '',
    from,
    until,
    by: '',
  });
  const phases = [phase(1, '2024-02-01', '2024-01-01'), phase(2, null, null)];
  const proposal = processProposalSchema.parse({ ...EMPTY_PROPOSAL, phases });
  expect(phasesOutOfOrder(proposal)).toEqual([phases[0]?.id]);
});
