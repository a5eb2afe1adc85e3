import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrantRole } from '../access/role.ts';
import type { PartyId } from '../values/index.ts';
import { mayTransformation, sideOf, type TransformationResource } from './access.ts';
import type { TransformationCommand } from './command.ts';
import type { DerivedLeaders } from './leaders.ts';
import { confirmMilestone, reportMilestone, PLANNED } from './milestone-progress.ts';
import { awaitedSides, type TransformationSignature } from './signing.ts';
import { leadersStand, type TransformationState } from './state.ts';
import { needsTwo, stepFrom } from './steps.ts';
import {
  anActor,
  aResource,
  aVerdict,
  COMMANDS,
  facts,
  FIRST_LEADER,
  LATER,
  LEAD,
  LEADERS,
  SECOND_LEADER,
  STATES,
  THIRD,
  TODAY,
} from './transformation-builders.ts';
import { takeTransformationStep } from './workflow.ts';

const basis = { by: 'insured' as const, on: TODAY, uncounted: [] };
const derived = (one: PartyId, two: PartyId): DerivedLeaders => ({ leaders: [one, two], basis });
const change = COMMANDS['change-leaders'];
const byHand = { ...change, basis: { by: 'hand' }, reason: 'Geen cijfers' } as const;
const NOBODY: DerivedLeaders = { unclear: 'no-figures', candidates: [] };
const running = STATES['in-execution'];
const ZN = anActor('zn', 'zn' as PartyId);
const vacant: TransformationResource = {
  ...aResource('quick-check'),
  leaders: [FIRST_LEADER],
  recused: [SECOND_LEADER],
};
const codes = (command: TransformationCommand, more: Parameters<typeof facts>[0]) => {
  const taken = takeTransformationStep(running, command, facts(more));
  return taken.ok ? [] : taken.refusals.map(({ code }) => code);
};

describe('other leaders', () => {
  test('are those whom the figures name on the day of the last signature, and no others', () => {
    const leadersNow = derived(FIRST_LEADER, THIRD);
    expect(codes(change, { leadersNow })).toEqual([]);
    expect(codes(change, { leadersNow: derived(SECOND_LEADER, THIRD) })).toEqual([
      'leaders-not-derived',
    ]);
    expect(codes(change, { leadersNow: NOBODY })).toEqual(['leaders-not-derived']);
    expect(codes(change, { leadersNow, apart: [THIRD] })).toEqual(['leader-cannot-lead']);
    expect(codes(change, { leadersNow, leaders: [FIRST_LEADER, THIRD] })).toEqual([
      'leaders-stand-already',
    ]);
  });
  test('are named by hand only where a place is vacant that no figures fill, with a reason', () => {
    const leaders = [FIRST_LEADER];
    expect(codes(byHand, { leaders, leadersNow: NOBODY })).toEqual([]);
    expect(codes(byHand, { leadersNow: NOBODY })).toEqual(['leaders-are-derived']);
    expect(codes(byHand, { leaders, leadersNow: derived(FIRST_LEADER, THIRD) })).toEqual([
      'leaders-are-derived',
    ]);
    expect(codes({ ...byHand, reason: null }, { leaders, leadersNow: NOBODY })).toEqual([
      'hand-without-reason',
    ]);
    expect(codes(byHand, { leaders: [SECOND_LEADER], leadersNow: NOBODY })).toEqual([
      'leaders-are-derived',
    ]);
  });
  test('take over with the signatures of both, or of who is left and the association of insurers', () => {
    const signed = (...by: readonly [PartyId, 'leader' | 'association'][]) => ({
      command: change,
      onRevision: 1,
      signatures: by.map(([party, side]) => ({ person: ZN.person, party, side })),
    });
    const both = signed([FIRST_LEADER, 'leader']);
    expect(awaitedSides('submitted', both, LEADERS)).toEqual([
      { side: 'leader', parties: [SECOND_LEADER] },
    ]);
    expect(awaitedSides('submitted', both, [FIRST_LEADER])).toEqual([
      { side: 'association', parties: [] },
    ]);
    expect(awaitedSides('submitted', signed([ZN.party, 'association']), [])).toEqual([]);
    expect(awaitedSides('submitted', signed([ZN.party, 'association']), LEADERS)).toHaveLength(1);
    expect(sideOf(ZN, 'change-leaders', vacant)).toBe('association');
    expect(sideOf(ZN, 'change-leaders', { ...vacant, leaders: LEADERS })).toBeUndefined();
    expect(sideOf(ZN, 'decide-quick-check', vacant)).toBeUndefined();
  });
  test('let the association read a plan from the moment that an insurer can’t lead it', () => {
    expect(mayTransformation(ZN, 'read', vacant)).toBe(true);
    expect(mayTransformation(ZN, 'read', { ...vacant, recused: [] })).toBe(false);
    expect(mayTransformation(ZN, 'read', { ...vacant, leadersStand: false })).toBe(false);
    const left = anActor('market-leader', SECOND_LEADER);
    for (const action of ['judge', 'read', 'own-company', 'recuse'] as const)
      expect(mayTransformation(left, action, vacant)).toBe(false);
  });
  test('confirm a milestone themselves: one leader alone never does, nor who led before', () => {
    const reported = reportMilestone(PLANNED, 'Verslag', TODAY);
    const confirm = (by: PartyId, leaders: readonly PartyId[], at = reported) =>
      at.ok ? confirmMilestone(at.value, by, leaders, TODAY) : at;
    const alone = confirm(FIRST_LEADER, [FIRST_LEADER]);
    expect(alone).toMatchObject({ value: { standing: 'reported' } });
    const before = confirm(SECOND_LEADER, LEADERS);
    const now = [FIRST_LEADER, THIRD];
    const one = confirm(FIRST_LEADER, now, before);
    expect(one).toMatchObject({ value: { standing: 'reported' } });
    expect(confirm(THIRD, now, one)).toMatchObject({ value: { standing: 'confirmed' } });
  });
});

type Pending = {
  readonly command: TransformationCommand;
  readonly onRevision: number;
  readonly signatures: readonly TransformationSignature[];
};
const JUDGE: readonly string[] = ['decide-quick-check', 'intend', 'decide'];
const INSURERS = [FIRST_LEADER, SECOND_LEADER, THIRD, 'vgz' as PartyId] as const;
const PEOPLE = [
  ...INSURERS.map((party) => anActor('market-leader', party)),
  anActor('regional-party' as GrantRole, LEAD),
  ZN,
  anActor('nza', 'nza' as PartyId),
];
const WORK = Object.values<TransformationCommand>(COMMANDS).filter(
  ({ command }) => !['withdraw', 'stop'].includes(command),
);

test('no order of takeover, verdict and signature reaches an undefined or silently signed state', () => {
  const move = fc.record({
    what: fc.constantFrom(...Array<string>(12).fill('act'), 'judge', 'judge', 'recuse', 'figures'),
    who: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6),
    at: fc.nat(1000),
  });
  const reached = new Set<string>();
  const aStart = fc.constantFrom<TransformationState>(...Object.values(STATES));
  fc.assert(
    fc.property(aStart, fc.array(move, { minLength: 60, maxLength: 150 }), (start, moves) => {
      let state = start;
      let leaders: readonly PartyId[] = LEADERS;
      let recused: readonly PartyId[] = [];
      let pending: readonly Pending[] = [];
      let judged: readonly PartyId[] = [];
      let ranking: readonly PartyId[] = INSURERS;
      for (const { what, who, at } of moves) {
        const actor = PEOPLE[who]!;
        const free = ranking.filter((one) => !recused.includes(one));
        const kept = leaders.length < 2 ? leaders : [];
        const [one, two] = [...kept, ...free.filter((party) => !kept.includes(party))];
        const leadersNow = one && two ? derived(one, two) : NOBODY;
        if (what === 'figures') ranking = [...ranking.slice(at % 3), ...ranking.slice(0, at % 3)];
        if (what === 'judge') judged = judged.concat(actor.party);
        if (what === 'recuse' && leadersStand(state) && leaders.includes(actor.party)) {
          recused = recused.concat(actor.party);
          leaders = leaders.filter((party) => party !== actor.party);
          pending = [];
        }
        if (what !== 'act') continue;
        const waits = at % 2 === 1 ? pending[at % Math.max(pending.length, 1)] : undefined;
        const next: TransformationCommand = waits
          ? waits.command
          : at % 4 === 0 && 'leaders' in leadersNow
            ? { ...change, leaders: [...leadersNow.leaders] as [PartyId, PartyId] }
            : (WORK.filter(({ command }) => stepFrom(state.stage, command))[at % 7] ?? WORK[0]!);
        const resource = {
          ...aResource(state.stage),
          leaders,
          recused,
          leadersStand: leadersStand(state),
        };
        const side = sideOf(actor, next.command, resource);
        if (!side) continue;
        const same = ({ command }: Pending) => JSON.stringify(command) === JSON.stringify(next);
        const was = pending.find(same) ?? { command: next, onRevision: 9, signatures: [] };
        const signature = { person: actor.person, party: actor.party, side };
        const step = { ...was, signatures: [...was.signatures, signature] };
        pending = pending.filter((other) => !same(other)).concat(step);
        if (awaitedSides(state.stage, step, leaders).length > 0) continue;
        const verdicts = judged.map((party) => ({ party, verdict: aVerdict(), shared: true }));
        const known = { leaders, leadersNow, apart: recused, verdicts, today: LATER };
        const result = takeTransformationStep(state, next, facts(known));
        if (!result.ok) {
          expect(result.refusals.length).toBeGreaterThan(0);
          continue;
        }
        const signers = step.signatures.map(({ party }) => party);
        const taken = stepFrom(state.stage, next.command);
        if (taken && needsTwo(taken)) expect(leaders).toHaveLength(2);
        if (taken?.signers === 'both-leaders') {
          expect(leaders.every((party) => signers.includes(party))).toBe(true);
          reached.add(`decided with ${leaders.toSorted().join(' and ')}`);
        }
        if (JUDGE.includes(next.command))
          expect(leaders.every((party) => judged.includes(party))).toBe(true);
        if (next.command === 'change-leaders') {
          expect(leaders.every((party) => signers.includes(party))).toBe(true);
          expect(leaders.length === 2 || signers.includes(ZN.party)).toBe(true);
          expect(next.leaders.some((party) => recused.includes(party))).toBe(false);
          expect(result.value).toEqual(state);
          reached.add(leaders.length === 2 ? 'changed by both' : 'filled with the association');
          leaders = next.leaders;
        }
        if (result.value.stage !== state.stage && state.stage === 'quick-check') judged = [];
        expect(new Set(leaders).size).toBe(leaders.length);
        state = result.value;
        pending = [];
      }
    }),
    { numRuns: 1500, seed: 6 },
  );
  expect([...reached]).toEqual(
    expect.arrayContaining(['changed by both', 'filled with the association']),
  );
  expect([...reached].filter((one) => one.startsWith('decided')).length).toBeGreaterThan(2);
});

test('while a place is vacant no assessment begins and no change is recorded; what both decided is carried out', () => {
  const alone = (name: keyof typeof COMMANDS, stage: keyof typeof STATES) =>
    takeTransformationStep(STATES[stage], COMMANDS[name], facts({ leaders: [LEADERS[0]!] }));
  const vacant = { ok: false, refusals: [{ code: 'leader-place-vacant', clause: 'J.2.f.p1' }] };
  expect(alone('begin-assessment', 'submitted')).toEqual(vacant);
  expect(alone('change', 'in-execution')).toEqual(vacant);
  for (const [name, stage] of [
    ['queue', 'approved'],
    ['fund', 'queued'],
    ['begin', 'funded'],
    ['pause', 'under-assessment'],
    ['offer-change', 'in-execution'],
  ] as const)
    expect(alone(name, stage).ok).toBe(true);
  const signature = { person: PEOPLE[0]!.person, party: LEADERS[0]!, side: 'leader' as const };
  const asked = { command: COMMANDS['begin-assessment'], onRevision: 9, signatures: [signature] };
  expect(awaitedSides('submitted', asked, [LEADERS[0]!])).not.toEqual([]);
  expect(awaitedSides('submitted', asked, LEADERS)).toEqual([]);
});
