import {
  leadsTo,
  newTransformationContent,
  TRANSFORMATION_STEPS,
  type MilestoneProgress,
  type TransformationCommand,
} from '@iza/domain/transformation';
import type { PartyId, StepId, TransformationId, TransformationPartId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { writes } from '../testing/raw.ts';
import {
  aScene,
  INSURER,
  ISALA,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  askTransformationStep,
  beginTransformation,
  closeTransformationStep,
  giveChangeConsent,
  giveConsent,
  loadTransformation,
  readChangingText,
  readDecisions,
  readOwnLines,
  readSections,
  readVerdicts,
  saveChangingSection,
  saveOwnLines,
  saveSection,
  saveVerdict,
  setMilestone,
  setTransformationState,
  shareVerdict,
  signTransformationStep,
} from './index.ts';

const SECOND = 'menzis' as PartyId;
let scene: Scene;
let lead: Someone;
let partner: Someone;
let leader: Someone;
let otherLeader: Someone;
let competitor: Someone;

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  lead = await someone(database, { role: 'regional-party', party: ISALA, region: ZWOLLE });
  partner = await someone(database, {
    role: 'regional-party',
    party: 'ambulance-ijsselland' as PartyId,
    region: ZWOLLE,
  });
  leader = await someone(database, { role: 'market-leader', party: INSURER, region: ZWOLLE });
  otherLeader = await someone(database, { role: 'market-leader', party: SECOND, region: ZWOLLE });
  competitor = await someone(database, { role: 'insurer', party: 'vgz' as PartyId });
});
afterAll(() => scene.end());

const as = async <T>(who: Someone, work: (tx: Tx) => Promise<T>) => {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer;
};

async function aPlan(stage = 'draft', more: object = {}): Promise<TransformationId> {
  const id = newId<TransformationId>();
  await as(lead, (tx) =>
    beginTransformation(tx, { id, name: 'Plan', regions: [ZWOLLE], origin: 'live', lead: ISALA }),
  );
  await scene.database.asOperator(async (tx) => {
    const state = { stage: 'draft', decisions: [], shownOn: '2024-01-01', ...more };
    await tx`
      update iza.transformation set applicants = ${[ISALA, 'ambulance-ijsselland']}, leaders = ${[INSURER, SECOND]}, state = ${tx.json(state)}
      where id = ${id}`;
    await tx`update iza.transformation set state = ${tx.json({ ...state, stage })} where id = ${id}`;
  });
  return id;
}

it('the steps of the database are those of the domain', async () => {
  const rows = await as(
    lead,
    (tx) =>
      tx`select command, from_stage as from, signers, to_stages as to from iza.transformation_step_rule`,
  );
  const rules = TRANSFORMATION_STEPS.flatMap((step) =>
    step.from.map((stage) => ({
      command: step.command,
      from: stage,
      signers: step.signers,
      to: leadsTo(step, stage),
    })),
  );
  const inOrder = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).toSorted();
  expect(inOrder([...rows])).toEqual(inOrder(rules));
});

describe('a plan', () => {
  it('is saved by section, of two writers one wins, and every revision is kept', async () => {
    const plan = await aPlan();
    const { about } = newTransformationContent('Plan');
    const save = (base: number) =>
      as(lead, async (tx) => {
        await loadTransformation(tx, plan, { lock: true });
        return saveSection(tx, plan, { section: 'about', content: about }, base);
      });
    const answers = await Promise.all([save(0), save(0)]);
    expect(answers.filter((one) => one === 'conflict')).toHaveLength(1);
    expect(await save(1)).toMatchObject({ revision: 2 });
    expect(await as(partner, (tx) => readSections(tx, plan))).toMatchObject([{ revision: 2 }]);
    expect((await as(lead, (tx) => loadTransformation(tx, plan)))?.contentRevision).toBeGreaterThan(
      1,
    );
  });

  it('is agreed to by each party for itself, on the text as it stands', async () => {
    const plan = await aPlan();
    const head = await as(partner, (tx) => loadTransformation(tx, plan));
    await as(partner, (tx) => giveConsent(tx, plan, head!.contentRevision));
    await expect(as(partner, (tx) => giveConsent(tx, plan, 99))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const forAnother = (tx: Tx) => tx`
      insert into iza.transformation_consent (plan, of_party, on_revision) values (${plan}, ${ISALA}, ${head!.contentRevision})`;
    expect(await as(partner, (tx) => writes(tx, forAnother))).toBe(false);
  });

  it('changes its state by a step that was asked for and signed by all who must', async () => {
    const plan = await aPlan('under-assessment');
    const to = { stage: 'returned', decisions: [] } as never;
    const step = newId<StepId>();
    await expect(as(leader, (tx) => setTransformationState(tx, plan, to))).rejects.toMatchObject({
      code: 'not-signed',
    });
    const command: TransformationCommand = {
      command: 'decide',
      verdict: { outcome: 'returned', missed: [], reasons: 'x' },
    };
    await as(leader, async (tx) => {
      const head = await loadTransformation(tx, plan);
      await askTransformationStep(tx, plan, {
        id: step,
        command,
        onRevision: head!.contentRevision,
        from: 'under-assessment',
      });
      await signTransformationStep(tx, step, 'leader');
    });
    await expect(as(leader, (tx) => setTransformationState(tx, plan, to))).rejects.toMatchObject({
      code: 'not-signed',
    });
    await as(otherLeader, (tx) => signTransformationStep(tx, step, 'leader'));
    const elsewhere = { stage: 'completed', decisions: [] } as never;
    await expect(
      as(otherLeader, (tx) => setTransformationState(tx, plan, elsewhere)),
    ).rejects.toMatchObject({ code: 'no-such-transition' });
    await as(otherLeader, (tx) => setTransformationState(tx, plan, to));
    expect((await as(lead, (tx) => loadTransformation(tx, plan)))?.state.stage).toBe('returned');
  });
});

describe('a step that was signed', () => {
  const verdict = { outcome: 'returned', missed: [], reasons: 'x' } as const;
  const ask = (who: Someone, plan: TransformationId, command: TransformationCommand) =>
    as(who, async (tx) => {
      const head = (await loadTransformation(tx, plan))!;
      const id = newId<StepId>();
      const from = head.state.stage;
      await askTransformationStep(tx, plan, {
        id,
        command,
        onRevision: head.contentRevision,
        from,
      });
      await signTransformationStep(tx, id, who === lead ? 'lead' : 'leader');
      return id;
    });

  it('is taken, whatever else was asked after it', async () => {
    const plan = await aPlan('under-assessment', { decisions: [{ outcome: 'positive' }] });
    const step = await ask(leader, plan, {
      command: 'decide',
      verdict: { ...verdict, missed: [] },
    });
    await ask(lead, plan, { command: 'pause', reason: 'x' });
    await as(otherLeader, (tx) => signTransformationStep(tx, step, 'leader'));
    const to = (decisions: object[]) => ({ stage: 'returned', decisions }) as never;
    const move = (decisions: object[]) =>
      as(otherLeader, (tx) => setTransformationState(tx, plan, to(decisions)));
    await expect(move([])).rejects.toMatchObject({ code: 'decided-stands' });
    await move([{ outcome: 'positive' }, { outcome: 'returned' }]);
  });

  it('holds the verdict of who signed it, until it is withdrawn', async () => {
    const plan = await aPlan('under-assessment', { framework: '2023-01' });
    const onRevision = (await as(lead, (tx) => loadTransformation(tx, plan)))!.contentRevision;
    const round = { step: 'assessment', onRevision } as const;
    const save = (met: 'met' | 'not-met', base: number) =>
      as(leader, (tx) => {
        const condition = { condition: 'five-years', meets: met, motivation: null };
        return saveVerdict(tx, plan, round, { conditions: [condition] }, base);
      });
    await save('met', 0);
    const step = await ask(leader, plan, {
      command: 'decide',
      verdict: { ...verdict, missed: [] },
    });
    await expect(save('not-met', 1)).rejects.toMatchObject({ code: 'verdict-stands' });
    await as(leader, (tx) => closeTransformationStep(tx, step, 'withdrawn'));
    expect(await save('not-met', 1)).toMatchObject({ revision: 2 });
  });
});

it('a decision keeps what each leader found when it signed, for the parties of the plan once both did', async () => {
  const plan = await aPlan('under-assessment', { framework: '2023-01' });
  const onRevision = (await as(lead, (tx) => loadTransformation(tx, plan)))!.contentRevision;
  const id = newId<StepId>();
  const command: TransformationCommand = {
    command: 'decide',
    verdict: { outcome: 'returned', missed: [], reasons: 'x' },
  };
  const asked = { id, command, onRevision, from: 'under-assessment' } as const;
  await as(leader, async (tx) => {
    const round = { step: 'assessment', onRevision } as const;
    await saveVerdict(tx, plan, round, { conditions: [] }, 0);
    await askTransformationStep(tx, plan, asked);
    await signTransformationStep(tx, id, 'leader');
  });
  const seenBy = (who: Someone) => as(who, (tx) => readDecisions(tx, plan));
  const raw = (tx: Tx) => tx`select from iza.transformation_signed_verdict where step = ${id}`;
  expect((await as(otherLeader, raw)).length).toBe(0);
  expect(await seenBy(leader)).toEqual([]);
  await as(otherLeader, async (tx) => {
    await signTransformationStep(tx, id, 'leader');
    await setTransformationState(tx, plan, { stage: 'returned', decisions: [] });
    await closeTransformationStep(tx, id, 'taken');
  });
  expect(await seenBy(lead)).toMatchObject([
    {
      id,
      signatures: [
        { party: INSURER, framework: '2023-01', verdict: { conditions: [] } },
        { party: SECOND, verdict: null },
      ],
    },
  ]);
  expect(await seenBy(competitor)).toEqual([]);
});

it('a milestone is confirmed by two leaders, each for itself, before it is paid', async () => {
  const plan = await aPlan('in-execution');
  const milestone = newId<TransformationPartId>();
  const move = (who: Someone, progress: object) =>
    as(who, (tx) => setMilestone(tx, plan, milestone, progress as MilestoneProgress));
  const reported = { standing: 'reported', reportedOn: '2024-02-01', evidence: 'x' };
  const skips = { code: 'milestone-skips' };
  await expect(move(lead, { ...reported, confirmedBy: [INSURER] })).rejects.toMatchObject(skips);
  await move(lead, { ...reported, confirmedBy: [] });
  const forBoth = { ...reported, confirmedBy: [INSURER, SECOND] };
  for (const wrong of [forBoth, { ...reported, standing: 'confirmed' }, { standing: 'paid' }])
    await expect(move(leader, wrong)).rejects.toMatchObject(skips);
  await move(leader, { ...reported, confirmedBy: [INSURER] });
  await expect(move(leader, { ...reported, standing: 'confirmed' })).rejects.toMatchObject(skips);
  await move(otherLeader, { ...reported, standing: 'confirmed' });
  await move(leader, { ...reported, standing: 'paid' });
});

describe('field classes', () => {
  const content = { lines: [] };
  it('keep what is one party its own from the other applicants until it shares it, and from other insurers always', async () => {
    const plan = await aPlan('working-out');
    const seenBy = async (who: Someone) => (await as(who, (tx) => readOwnLines(tx, plan))).length;
    await as(lead, (tx) => saveOwnLines(tx, plan, { content, shared: false }, 0));
    expect(await Promise.all([lead, partner, leader, competitor].map(seenBy))).toEqual([
      1, 0, 0, 0,
    ]);
    await as(lead, (tx) => saveOwnLines(tx, plan, { content, shared: true }, 1));
    expect(await seenBy(partner)).toBe(1);
    await scene.database.asOperator(
      (tx) => tx`
      update iza.transformation set state = jsonb_set(state, '{stage}', '"intended-decision"') where id = ${plan}`,
    );
    expect(await Promise.all([leader, otherLeader, competitor].map(seenBy))).toEqual([1, 1, 0]);
    expect((await as(competitor, (tx) => loadTransformation(tx, plan)))?.id).toBe(plan);
  });

  it('keep a verdict with its leader until it is shared, and then between the two', async () => {
    const plan = await aPlan('under-assessment');
    const round = { step: 'assessment', onRevision: 1 } as const;
    const seenBy = async (who: Someone) =>
      (await as(who, (tx) => readVerdicts(tx, plan, round))).length;
    await as(leader, (tx) => saveVerdict(tx, plan, round, { conditions: [] }, 0));
    expect(await Promise.all([leader, otherLeader, lead, competitor].map(seenBy))).toEqual([
      1, 0, 0, 0,
    ]);
    expect(await as(leader, (tx) => shareVerdict(tx, plan, round))).toBe(true);
    expect(await Promise.all([leader, otherLeader, lead, competitor].map(seenBy))).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe('the changed text of a running plan', () => {
  const running = { framework: '2023-01', changed: [] };
  const about = newTransformationContent('Plan').about;
  const goals = (known: string) => ({
    section: 'about' as const,
    content: { ...about, goals: { known } },
  });
  const save = (who: Someone, plan: TransformationId, known: string, base: number, number = 1) =>
    as(who, (tx) => saveChangingSection(tx, plan, number, goals(known), base));
  const textOf = (who: Someone, plan: TransformationId) =>
    as(who, (tx) => readChangingText(tx, plan, 1));
  /** Puts a text before the leaders, and takes it over or not. */
  async function decide(plan: TransformationId, revision: number, isApproved: boolean) {
    const text = { number: 1, revision };
    const offer = { command: 'offer-change', what: 'Anders', text } as const;
    const onRevision = (await as(lead, (tx) => loadTransformation(tx, plan)))!.contentRevision;
    const state = { stage: 'in-execution', decisions: [], shownOn: '2024-01-01', ...running };
    const moved = (who: Someone, side: 'lead' | 'leader', id: StepId, to: object) =>
      as(who, async (tx) => {
        await signTransformationStep(tx, id, side);
        await setTransformationState(tx, plan, { ...state, ...to } as never);
        await closeTransformationStep(tx, id, 'taken');
      });
    const [first, second] = [newId<StepId>(), newId<StepId>()];
    const asked = { onRevision, from: 'in-execution' } as const;
    await as(lead, (tx) =>
      askTransformationStep(tx, plan, { id: first, command: offer, ...asked }),
    );
    await moved(lead, 'lead', first, { offered: { on: '2024-02-01', what: 'Anders', text } });
    await expect(save(lead, plan, 'nog anders', revision)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const verdict = isApproved
      ? ({ outcome: 'approved', conditions: null } as const)
      : ({ outcome: 'rejected', reasons: 'x' } as const);
    const command = { command: 'change-substantially', verdict } as const;
    await as(leader, async (tx) => {
      await askTransformationStep(tx, plan, { id: second, command, ...asked });
      await signTransformationStep(tx, second, 'leader');
    });
    const change = { on: '2024-02-02', size: 'substantial', what: 'Anders', text };
    await moved(otherLeader, 'leader', second, isApproved ? { changed: [change] } : {});
    return second;
  }

  it('is the applicants’ own until it is offered, and of two writers one wins', async () => {
    const plan = await aPlan('in-execution', running);
    expect(await save(partner, plan, 'a', 0)).toMatchObject({ revision: 1 });
    expect(await save(lead, plan, 'b', 0)).toBe('conflict');
    expect(await save(lead, plan, 'b', 1)).toMatchObject({ revision: 2 });
    for (const who of [leader, competitor]) expect(await textOf(who, plan)).toBeUndefined();
    await expect(save(lead, plan, 'c', 0, 2)).rejects.toMatchObject({ code: 'not-allowed' });
    await as(partner, (tx) => giveChangeConsent(tx, plan, { number: 1, revision: 2 }));
    await expect(
      as(partner, (tx) => giveChangeConsent(tx, plan, { number: 1, revision: 1 })),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('holds when it is approved, signed by who wrote it; other insurers never read the text itself', async () => {
    const plan = await aPlan('in-execution', running);
    await save(partner, plan, 'Anders', 0);
    const before = (await as(lead, (tx) => loadTransformation(tx, plan)))!.contentRevision;
    const step = await decide(plan, 1, true);
    expect(await as(leader, (tx) => readSections(tx, plan))).toMatchObject([
      {
        section: 'about',
        revision: 1,
        savedBy: partner.name,
        content: { goals: { known: 'Anders' } },
      },
    ]);
    const after = (await as(lead, (tx) => loadTransformation(tx, plan)))!.contentRevision;
    expect(after).toBe(before + 1);
    expect(await as(leader, (tx) => readDecisions(tx, plan))).toMatchObject([
      { id: step, change: { what: 'Anders', text: { number: 1, revision: 1 }, party: ISALA } },
    ]);
    expect(await textOf(competitor, plan)).toBeUndefined();
    expect(await save(lead, plan, 'Weer anders', 0, 2)).toMatchObject({ revision: 1 });
  });

  it('changes nothing when it is refused, and is written on; the leaders read what was offered', async () => {
    const plan = await aPlan('in-execution', running);
    await save(lead, plan, 'Anders', 0);
    await decide(plan, 1, false);
    expect(await as(leader, (tx) => readSections(tx, plan))).toEqual([]);
    expect(await save(lead, plan, 'Beter', 1)).toMatchObject({ revision: 2 });
    expect(await textOf(leader, plan)).toEqual({ number: 1, revision: 1 });
  });
});
