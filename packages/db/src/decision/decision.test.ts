import {
  EMPTY_PROPOSAL,
  type BodyDecision,
  type Commitment,
  type Mandate,
} from '@iza/domain/decision';
import { newItem, planStateSchema, type PlanState } from '@iza/domain/plan';
import {
  isoDate,
  type BodyDecisionId,
  type CommitmentId,
  type ItemId,
  type MandateId,
  type PartyId,
  type PlanVersionId,
  type StepId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import {
  beginRevision,
  listPlans,
  listVersions,
  loadPlanHead,
  readPlanContent,
  setState,
  workOnRevision,
  writeUnit,
} from '../plan/index.ts';
import { openPublished } from '../publication/index.ts';
import { addSignature, askStep, closeStep, takenSteps, undoStep } from '../step/index.ts';
import {
  anImportedPlan,
  aScene,
  INSURER,
  ISALA,
  newId,
  someone,
  STATES,
  ZWOLLE,
  type Imported,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  giveCommitments,
  listCommitments,
  listDecisions,
  readProcess,
  recordDecision,
  recordMandate,
  saveProcess,
  saveSummary,
  withdrawCommitment,
  withdrawDecision,
} from './index.ts';

const AMBULANCE = 'ambulance-ijsselland' as PartyId;

let scene: Scene;
let chair: Someone;
let leader: Someone;
let hospital: Someone;
let elsewhere: Someone;

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  chair = await someone(database, { role: 'roaz-chair', region: ZWOLLE });
  leader = await someone(database, { role: 'market-leader', party: INSURER, region: ZWOLLE });
  hospital = await someone(database, { role: 'regional-party', party: ISALA, region: ZWOLLE });
  elsewhere = await someone(database, { role: 'nza' });
});
afterAll(() => scene.end());

async function as<T>(who: Someone, work: (tx: Tx) => Promise<T>): Promise<T> {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer;
}

const headOf = async (version: PlanVersionId) => {
  const head = await as(chair, (tx) => loadPlanHead(tx, { version }));
  if (!head) throw new Error('no version');
  return head;
};

/** A step as its people take it: asked and signed by the chair, co-signed by the market leader. */
async function take(
  version: PlanVersionId,
  command: 'adopt' | 'open-consultation' | 'close',
  to: (state: PlanState, revision: number) => PlanState,
): Promise<StepId> {
  const step = newId<StepId>();
  const { state, contentRevision } = (await headOf(version)).version;
  const asked = { id: step, command: { command } as never, onRevision: contentRevision };
  await as(chair, async (tx) => {
    await askStep(tx, version, asked);
    await addSignature(tx, step);
  });
  await as(leader, async (tx) => {
    await addSignature(tx, step);
    await setState(tx, version, to(state, contentRevision));
    await closeStep(tx, step, 'taken');
  });
  return step;
}

const adopt = (version: PlanVersionId) =>
  take(version, 'adopt', (_, adoptedRevision) => ({ ...STATES.adopted, adoptedRevision }));
const consult = (version: PlanVersionId) =>
  take(version, 'open-consultation', () => STATES.consultation);

/** To the assessment, by the operator. */
const assess = async (version: PlanVersionId) => {
  const { contentRevision: assessedRevision } = (await headOf(version)).version;
  await scene.database.asOperator((tx) =>
    setState(tx, version, { ...STATES.assessment, assessedRevision }),
  );
};

async function anAdoptedPlan(): Promise<Imported> {
  const made = await anImportedPlan(scene.database);
  await assess(made.version);
  await adopt(made.version);
  return made;
}

const rename = (version: PlanVersionId, item: ItemId, base: number) =>
  as(chair, (tx) =>
    writeUnit(tx, version, { unit: 'item', content: newItem('agreement', item, 'New') }, base),
  );

const commitment = (party: PartyId, more: Partial<Commitment> = {}): Commitment => ({
  party,
  mandate: null,
  items: 'all',
  signatory: 'Raad van bestuur',
  on: isoDate('2024-01-10'),
  reservation: '',
  reservationPublic: false,
  ...more,
});
async function give(who: Someone, version: PlanVersionId, given: Commitment) {
  const id = newId<CommitmentId>();
  await as(who, (tx) => giveCommitments(tx, version, [{ ...given, id }]));
  return id;
}

describe('a process proposal', () => {
  it('keeps every save, of two at once one wins, and what was asked for before goes stale with it', async () => {
    const { version } = await anImportedPlan(scene.database);
    const before = (await headOf(version)).version.contentRevision;
    const first = await as(chair, (tx) => saveProcess(tx, version, EMPTY_PROPOSAL, 0));
    expect(first).toMatchObject({ revision: 1, contentRevision: before + 1 });
    expect(await as(chair, (tx) => saveProcess(tx, version, EMPTY_PROPOSAL, 0))).toBe('conflict');
    const approach = { ...EMPTY_PROPOSAL, approach: 'Drie werkgroepen' };
    await as(chair, (tx) => saveProcess(tx, version, approach, 1));
    expect(await as(leader, (tx) => readProcess(tx, version))).toMatchObject({
      revision: 2,
      content: approach,
      savedBy: chair.name,
    });
  });
});

describe('a decision of a body', () => {
  const decision = (onRevision: number): BodyDecision => ({
    body: 'Raad van bestuur Isala',
    party: ISALA,
    subject: 'plan',
    outcome: 'agreed',
    on: isoDate('2024-01-20'),
    onRevision,
    text: '',
    evidence: '',
  });

  it('tells how many parts of the text changed since it was taken, and not what changed in the working corner', async () => {
    const { version, item, corner } = await anImportedPlan(scene.database);
    const { contentRevision } = (await headOf(version)).version;
    const id = newId<BodyDecisionId>();
    await as(hospital, (tx) => recordDecision(tx, version, id, decision(contentRevision)));
    const changed = async () =>
      (await as(chair, (tx) => listDecisions(tx, version))).map((row) => row.changedSince);
    await as(chair, (tx) =>
      writeUnit(tx, version, { unit: 'item', content: newItem('group', corner, 'x', false) }, 1),
    );
    expect(await changed()).toEqual([0]);
    await rename(version, item, 1);
    expect(await changed()).toEqual([1]);
  });

  it('is not taken on a text that was not there yet, and withdrawn once, on the record', async () => {
    const { version } = await anImportedPlan(scene.database);
    const id = newId<BodyDecisionId>();
    await expect(
      as(chair, (tx) => recordDecision(tx, version, id, decision(999))),
    ).rejects.toMatchObject({ code: 'unknown-revision' });
    await as(chair, (tx) => recordDecision(tx, version, id, decision(1)));
    expect(await as(chair, (tx) => withdrawDecision(tx, id, 'Verkeerde raad'))).toBe(true);
    expect(await as(chair, (tx) => withdrawDecision(tx, id, 'Nog eens'))).toBe(false);
    const rows = await as(leader, (tx) => listDecisions(tx, version));
    expect(rows).toMatchObject([{ withdrawn: { by: chair.name, reason: 'Verkeerde raad' } }]);
  });
});

describe('commitments', () => {
  const mandate: Mandate = {
    party: AMBULANCE,
    holder: ISALA,
    person: '',
    scope: ['commit'],
    note: '',
    from: isoDate('2020-01-01'),
    until: null,
    evidence: '',
  };

  it('of an adopted version are public with their agreements; the words of a reservation only where the party chose so', async () => {
    const { plan, version, item } = await anAdoptedPlan();
    await give(hospital, version, commitment(ISALA, { reservation: 'geheim', items: [item] }));
    await give(
      leader,
      version,
      commitment(INSURER, { reservation: 'mits', reservationPublic: true }),
    );
    const open = () => scene.database.asAnonymous((tx) => openPublished(tx, plan.id));
    expect((await open())?.commitments).toEqual([
      expect.objectContaining({ items: [item], reserved: true, reservation: null }),
      expect.objectContaining({ items: 'all', reserved: true, reservation: 'mits' }),
    ]);
    const again = await give(hospital, version, commitment(ISALA));
    expect((await open())?.commitments).toMatchObject([{ reserved: false }, { reserved: true }]);
    await as(hospital, (tx) => withdrawCommitment(tx, again, 'Vergissing'));
    const left = await as(chair, (tx) => listCommitments(tx, version));
    expect(left.map(({ party, replaced }) => [party, replaced])).toEqual([
      [ISALA, false],
      [INSURER, false],
      [ISALA, false],
    ]);
    expect(left[2]?.withdrawn?.reason).toBe('Vergissing');
    expect((await open())?.commitments).toMatchObject([{ items: [item] }, {}]);
  });

  it('given on a text that changed before adoption are not published: they bind to what stood there', async () => {
    const { plan, version, item } = await anImportedPlan(scene.database);
    await give(hospital, version, commitment(ISALA));
    await rename(version, item, 1);
    await give(leader, version, commitment(INSURER));
    await assess(version);
    await adopt(version);
    const published = await scene.database.asAnonymous((tx) => openPublished(tx, plan.id));
    expect(published?.commitments).toHaveLength(1);
    const rows = await as(chair, (tx) => listCommitments(tx, version));
    expect(rows.map(({ changedSince }) => changedSince)).toEqual([1, 0]);
  });

  it('for another party need its mandate, one that holds today', async () => {
    const { plan, version } = await anImportedPlan(scene.database);
    const id = newId<MandateId>();
    const refused = { code: 'not-allowed' };
    await expect(give(hospital, version, commitment(AMBULANCE))).rejects.toMatchObject(refused);
    await as(chair, (tx) =>
      recordMandate(tx, plan.id, id, { ...mandate, until: isoDate('2021-01-01') }),
    );
    const by = commitment(AMBULANCE, { mandate: id });
    await expect(give(hospital, version, by)).rejects.toMatchObject(refused);
    const now = newId<MandateId>();
    await as(chair, (tx) => recordMandate(tx, plan.id, now, mandate));
    await give(hospital, version, { ...by, mandate: now });
    await expect(give(leader, version, { ...by, mandate: now })).rejects.toMatchObject(refused);
    expect(await as(leader, (tx) => listCommitments(tx, version))).toMatchObject([
      { party: AMBULANCE, mandate: now, recordedByParty: ISALA },
    ]);
  });
});

describe('undoing a step', () => {
  const undo = async (who: Someone, version: PlanVersionId) => {
    const [last] = await as(who, (tx) => takenSteps(tx, version));
    if (!last?.stateBefore) throw new Error('no step');
    const { id: step, stateBefore } = last;
    await as(who, (tx) => undoStep(tx, { version, step, stateBefore, reason: 'Te vroeg' }));
  };

  it('brings the version back where it stood; the step and the reason stay on record', async () => {
    const { version } = await anImportedPlan(scene.database);
    const before = (await headOf(version)).version.state;
    await consult(version);
    await undo(leader, version);
    expect((await headOf(version)).version.state).toEqual(before);
    const steps = await as(chair, (tx) => takenSteps(tx, version));
    expect(steps).toMatchObject([{ undone: { reason: 'Te vroeg', personName: leader.name } }]);
    await expect(undo(chair, version)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });

  it.each(['nothing less than what stood before', 'adopting', 'built on since'])(
    'is refused: %s',
    async (why) => {
      const { version } = await (why === 'adopting'
        ? anAdoptedPlan()
        : anImportedPlan(scene.database));
      if (why !== 'adopting') await consult(version);
      if (why === 'built on since')
        await as(chair, (tx) =>
          saveSummary(tx, version, { round: 1, base: 0, content: { received: 'x', done: '' } }),
        );
      const [last] = await as(chair, (tx) => takenSteps(tx, version));
      const step = last?.id as StepId;
      const stateBefore = why.startsWith('nothing') ? STATES.proposal : STATES.drafting;
      await expect(
        as(chair, (tx) => undoStep(tx, { version, step, stateBefore, reason: 'x' })),
      ).rejects.toMatchObject({
        code:
          { adopting: 'adopting-stands', 'built on since': 'built-on-since' }[why] ??
          'no-such-step',
      });
    },
  );
});

async function aRevision() {
  const made = await anAdoptedPlan();
  const version = newId<PlanVersionId>();
  const { plan, version: basedOn } = made;
  await as(chair, (tx) =>
    beginRevision(tx, { plan: plan.id, version, basedOn, state: STATES.adopted }),
  );
  return { ...made, revision: version };
}

describe('a revision', () => {
  it('stands beside the adopted version with its content and working corner; who is not of the region keeps reading the adopted one', async () => {
    const { plan, version, revision, item } = await aRevision();
    const content = await as(chair, (tx) => readPlanContent(tx, revision));
    const original = await as(chair, (tx) => readPlanContent(tx, version));
    expect(content?.items.map(({ content: { id } }) => id)).toEqual(
      original?.items.map(({ content: { id } }) => id),
    );
    expect(content?.outline.content).toEqual(original?.outline.content);
    await rename(revision, item, 1);
    const shown = (who: Someone) => as(who, (tx) => loadPlanHead(tx, { plan: plan.id }));
    expect((await shown(chair))?.version.id).toBe(revision);
    expect((await shown(elsewhere))?.version.id).toBe(version);
    const versions = await as(chair, (tx) => listVersions(tx, plan.id));
    expect(versions.map(({ number, stage }) => [number, stage])).toEqual([
      [2, 'drafting'],
      [1, 'adopted'],
    ]);
    const [card] = await as(chair, (tx) => listPlans(tx, { plans: [plan.id] }));
    expect(card).toMatchObject({ number: 2, stage: 'drafting', adoptedBeside: '2023-09-01' });
  });

  it('takes the place of the adopted version in the moment it is adopted itself, for the public too', async () => {
    const { plan, version, revision, item } = await aRevision();
    await rename(revision, item, 1);
    await assess(revision);
    await adopt(revision);
    const old = planStateSchema.parse((await headOf(version)).version.state);
    expect(old).toMatchObject({ stage: 'superseded', supersededBy: revision });
    const published = await scene.database.asAnonymous((tx) => openPublished(tx, plan.id));
    expect(published).toMatchObject({ version: revision });
    expect(published?.published.map(({ agreement }) => agreement.title)).toEqual(['New']);
  });

  it('is one at a time, of the adopted version only, and never made by hand', async () => {
    const { plan, version, revision } = await aRevision();
    const again = { plan: plan.id, version: newId<PlanVersionId>(), state: STATES.adopted };
    await expect(
      as(chair, (tx) => beginRevision(tx, { ...again, basedOn: version })),
    ).rejects.toThrow('plan_version_one_open');
    await expect(
      as(chair, (tx) => beginRevision(tx, { ...again, basedOn: revision })),
    ).rejects.toMatchObject({ code: 'nothing-to-revise' });
    await expect(
      scene.database.asOperator((tx) =>
        setState(tx, version, {
          ...STATES.adopted,
          stage: 'superseded',
          supersededBy: version,
          supersededOn: isoDate('2024-01-01'),
        }),
      ),
    ).rejects.toMatchObject({ code: 'adopted-is-frozen' });
  });
});

describe('a revision that was begun by mistake', () => {
  async function drop(who: Someone, version: PlanVersionId) {
    const id = newId<StepId>();
    const { contentRevision: onRevision } = (await headOf(version)).version;
    const command = { command: 'drop-revision', reason: 'begun by mistake' } as const;
    await as(who, async (tx) => {
      await askStep(tx, version, { id, command, onRevision });
      await addSignature(tx, id);
      await setState(tx, version, STATES.dropped);
      await closeStep(tx, id, 'taken');
    });
    return id;
  }

  it('is dropped by one of those who write the plan; the adopted version is the plan again, and what was written stays', async () => {
    const { plan, version, revision, item } = await aRevision();
    await rename(revision, item, 1);
    expect(await as(chair, (tx) => workOnRevision(tx, revision))).toMatchObject([
      { parts: 1, comments: 0, suggestions: 0 },
    ]);
    await expect(drop(hospital, revision)).rejects.toMatchObject({ code: 'not-allowed' });
    const bureau = await someone(scene.database, { role: 'roaz-bureau', region: ZWOLLE });
    await drop(bureau, revision);
    const shown = await as(chair, (tx) => loadPlanHead(tx, { plan: plan.id }));
    expect(shown?.version).toMatchObject({ id: version, state: { stage: 'adopted' } });
    const [card] = await as(chair, (tx) => listPlans(tx, { plans: [plan.id] }));
    expect(card).toMatchObject({ version, stage: 'adopted' });
    const kept = await as(chair, (tx) => readPlanContent(tx, revision));
    expect(kept?.items.map(({ content: { title } }) => title)).toContain('New');
    expect(await rename(revision, item, 2)).toBe('conflict');
  });

  it('comes back when dropping it was the mistake, until another was begun', async () => {
    const { plan, version: basedOn, revision } = await aRevision();
    const back = async (step: StepId, who = chair) =>
      as(who, (tx) =>
        undoStep(tx, { version: revision, step, stateBefore: STATES.drafting, reason: 'x' }),
      );
    await as(chair, async (tx) => {
      const { state } = (await loadPlanHead(tx, { version: revision }))!.version;
      expect(state).toEqual(STATES.drafting);
    });
    const bureau = await someone(scene.database, { role: 'roaz-bureau', region: ZWOLLE });
    const dropped = await drop(bureau, revision);
    await expect(back(dropped, hospital)).rejects.toMatchObject({ code: 'not-a-signer' });
    await back(dropped, bureau);
    const [card] = await as(chair, (tx) => listPlans(tx, { plans: [plan.id] }));
    expect(card).toMatchObject({ version: revision, stage: 'drafting' });
    const again = await drop(chair, revision);
    const another = { plan: plan.id, version: newId<PlanVersionId>(), basedOn };
    await as(chair, (tx) => beginRevision(tx, { ...another, state: STATES.adopted }));
    await expect(back(again)).rejects.toMatchObject({ code: 'built-on-since' });
  });

  it('is no first version, and none on which a step was taken', async () => {
    const first = await anImportedPlan(scene.database);
    await expect(drop(chair, first.version)).rejects.toMatchObject({ code: 'not-a-revision' });
    const { revision } = await aRevision();
    await consult(revision);
    await scene.database.asOperator((tx) => setState(tx, revision, STATES.drafting));
    await expect(drop(chair, revision)).rejects.toMatchObject({ code: 'not-a-revision' });
  });
});

describe('the end of a plan', () => {
  it('keeps what was adopted readable, and tells the public that it ended; undone, it stands again', async () => {
    const { plan, version } = await anAdoptedPlan();
    const { closed } = STATES.closed;
    await take(version, 'close', (state) => ({
      ...(state as typeof STATES.adopted),
      stage: 'closed',
      closed,
    }));
    const ended = () => scene.database.asAnonymous((tx) => openPublished(tx, plan.id));
    expect(await ended()).toMatchObject({ endedOn: closed.on });
    const [last] = await as(chair, (tx) => takenSteps(tx, version));
    if (!last?.stateBefore) throw new Error('no step');
    const { id: step, stateBefore } = last;
    await as(chair, (tx) => undoStep(tx, { version, step, stateBefore, reason: 'Vergissing' }));
    expect((await headOf(version)).version.state.stage).toBe('adopted');
    expect(await ended()).toMatchObject({ endedOn: null });
  });
});
