import { isoDate, partyIdSchema, richTextOf } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let chair: Visitor;
let leader: Visitor;
let otherLeader: Visitor;
let patients: Visitor;
let hospital: Visitor;
let ministry: Visitor;
let plan: Awaited<ReturnType<typeof ownPlan>>;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  leader = await service.as('Regiomanager Zilveren Kruis');
  otherLeader = await service.as('Regiomanager Menzis');
  patients = await service.as('Regioadviseur Patiëntenfederatie');
  hospital = await service.as('Bestuurder Isala');
  ministry = await service.as('Programmateam VWS');
  plan = await ownPlan(chair);
});
afterAll(() => service.stop());

const open = (who: Visitor) => who.api.plan.open.query({ plan: plan.plan });
const decision = { body: 'Bestuurlijk ROAZ', on: isoDate('2024-01-31') };

async function everyoneSigns(...signers: Visitor[]) {
  for (const signer of signers) {
    const { pending, version } = await open(signer);
    const answer = await signer.api.step.sign.mutate({
      version: version.id,
      key: aKey(),
      step: pending!.id,
    });
    expect(answer.kind).toBe('saved');
  }
}

describe("a ROAZ plan goes from the chair's desk to the public, each step by the person whose step it is", () => {
  test('the chair opens the imported plan and finds everything to work with', async () => {
    const view = await open(chair);
    expect(view.card).toMatchObject({ stage: 'drafting', origin: 'example', kind: 'roaz' });
    expect(view.items.length).toBeGreaterThan(20);
    expect(view.allowed).toContain('edit');
    expect(view.gaps!.length).toBeGreaterThan(0);
    expect(view.admitted!.map(({ party }) => party)).toContain('patientenfederatie');
    expect(view.steps.map(({ command }) => command)).toContain('open-consultation');
  });

  test('the chair edits an agreement; a second writer on the old revision gets the newer text back', async () => {
    const { items, version } = await open(chair);
    const item = items.find(({ content }) => content.type === 'agreement')!;
    const content = { ...item.content, text: { known: richTextOf('Nieuwe tekst') } };
    const save = (base: number) =>
      chair.api.unit.save.mutate({
        version: version.id,
        key: aKey(),
        base,
        unit: { unit: 'item', content },
      });
    expect(await save(item.revision)).toMatchObject({ kind: 'saved', revision: item.revision + 1 });
    expect(await save(item.revision)).toMatchObject({
      kind: 'conflict',
      current: {
        revision: item.revision + 1,
        savedBy: 'Voorzitter ROAZ Zwolle',
        content: { text: content.text },
      },
    });
  });

  test('the market leader reads along and comments, but does not write', async () => {
    const { items, version, allowed } = await open(leader);
    expect(allowed).not.toContain('edit');
    const [item] = items;
    const said = await leader.api.comment.add.mutate({
      version: version.id,
      key: aKey(),
      item: item!.content.id,
      parent: null,
      passage: 'Nieuwe tekst',
      text: 'Wie trekt dit?',
    });
    expect(said.kind).toBe('saved');
    const unit = { unit: 'item' as const, content: item!.content };
    const tried = await leader.api.unit.save.mutate({
      version: version.id,
      key: aKey(),
      base: item!.revision,
      unit,
    });
    expect(tried).toMatchObject({ kind: 'refused', refusals: [{ code: 'not-allowed' }] });
    const comments = await chair.api.comment.list.query({ version: version.id });
    expect(comments).toMatchObject([
      { text: 'Wie trekt dit?', passage: 'Nieuwe tekst', mine: false },
    ]);
    expect((await open(chair)).openComments).toEqual({ [`item:${item!.content.id}`]: 1 });
  });

  test("until the consultation only the plan's people and the ministry see it", async () => {
    for (const name of ['Voorzitter ROAZ Oost', 'Regiomanager VGZ Oost', 'Beheerder']) {
      const other = await service.as(name);
      await expect(open(other)).rejects.toMatchObject({ data: { code: 'NOT_FOUND' } });
    }
    await expect(open(patients)).rejects.toMatchObject({ data: { code: 'NOT_FOUND' } });
    const seen = await open(ministry);
    expect(seen.allowed).toEqual(['read']);
    expect(seen).toMatchObject({ gaps: null, pending: null, openComments: null, steps: [] });
  });

  test("the plan's people see that the ministry opened their draft", async () => {
    await ministry.api.plan.opened.mutate({ plan: plan.plan });
    await ministry.api.plan.opened.mutate({ plan: plan.plan });
    expect((await open(chair)).openedByMinistry).toBe('2024-02-01');
    const { events } = await chair.api.history.list.query({ version: plan.version });
    expect(events.filter(({ event }) => event.kind === 'opened-by-ministry')).toHaveLength(1);
  });

  test('the step to consultation waits for both market leaders, and is taken with the last signature', async () => {
    const { version } = await open(chair);
    const command = {
      command: 'open-consultation' as const,
      invited: ['patientenfederatie', 'isala'].map((id) => partyIdSchema.parse(id)),
      closes: isoDate('2024-02-20'),
    };
    const asked = await chair.api.step.ask.mutate({
      version: version.id,
      key: aKey(),
      contentRevision: version.contentRevision,
      command,
    });
    expect(asked).toMatchObject({ kind: 'saved', outcome: 'asked' });
    const { pending } = await open(leader);
    expect(pending).toMatchObject({ maySign: true, stale: false });
    expect(pending!.awaited).toEqual([
      {
        role: 'market-leader',
        parties: expect.arrayContaining([{ id: 'menzis', name: 'Menzis' }]),
      },
    ]);
    expect((await leader.api.work.mine.query()).waiting).toMatchObject([
      { kind: 'sign' },
      { kind: 'comments' },
    ]);
    await everyoneSigns(leader);
    expect((await open(chair)).card.stage).toBe('drafting');
    await everyoneSigns(otherLeader);
    expect((await open(chair)).card).toMatchObject({
      stage: 'consultation',
      consultationCloses: '2024-02-20',
    });
  });

  test('what is being responded to stands still', async () => {
    const { about, version } = await open(chair);
    const unit = { unit: 'about' as const, content: about.content };
    const tried = await chair.api.unit.save.mutate({
      version: version.id,
      key: aKey(),
      base: about.revision,
      unit,
    });
    expect(tried).toMatchObject({ kind: 'refused', refusals: [{ code: 'content-stands-still' }] });
  });

  test('the patient organisation responds; until it is sent nobody reads it, then it is handled', async () => {
    const { version } = plan;
    expect((await patients.api.work.mine.query()).waiting).toMatchObject([{ kind: 'respond' }]);
    const content = { text: 'Denk aan vervoer.', supports: 'partly' as const };
    const saved = await patients.api.consultation.save.mutate({
      version,
      key: aKey(),
      base: 0,
      content,
    });
    expect(saved).toMatchObject({ kind: 'saved', revision: 1 });
    expect((await chair.api.consultation.open.query({ version })).responses).toEqual([]);
    expect(await patients.api.consultation.send.mutate({ version, key: aKey() })).toMatchObject({
      kind: 'saved',
    });
    const seen = await chair.api.consultation.open.query({ version });
    expect(seen.responses).toMatchObject([
      { party: 'patientenfederatie', content, handling: null },
    ]);
    const again = await patients.api.consultation.save.mutate({
      version,
      key: aKey(),
      base: 1,
      content,
    });
    expect(again).toMatchObject({ kind: 'refused', refusals: [{ code: 'sent-already' }] });
    const handling = { outcome: 'taken over' as const, note: 'Toegevoegd.' };
    const party = partyIdSchema.parse('patientenfederatie');
    const handled = await chair.api.consultation.handle.mutate({
      version,
      key: aKey(),
      party,
      handling,
    });
    expect(handled.kind).toBe('saved');
    const after = await patients.api.consultation.open.query({ version });
    expect(after.responses).toMatchObject([{ handling }]);
    const along = await ministry.api.consultation.open.query({ version });
    expect(along).toMatchObject({ readsResponses: true, readsHandling: false });
    expect(along.responses).toMatchObject([{ party, handling: null }]);
  });

  test('the parties judge, and the plan is adopted when chair and market leaders have signed', async () => {
    const { version } = plan;
    const ask = async (command: Parameters<typeof chair.api.step.ask.mutate>[0]['command']) => {
      const view = await open(chair);
      const { contentRevision } = view.version;
      return chair.api.step.ask.mutate({ version, key: aKey(), contentRevision, command });
    };
    expect(await ask({ command: 'open-assessment' })).toMatchObject({
      kind: 'saved',
      outcome: 'taken',
    });
    expect(await ask({ command: 'adopt', decision })).toMatchObject({
      refusals: [{ code: 'nobody-judged' }],
    });
    const yes = { answer: 'yes' as const, remark: '' };
    const content = { concrete: yes, 'in-line': yes, contributes: { answer: null, remark: '' } };
    await hospital.api.judgement.save.mutate({ version, key: aKey(), base: 0, content });
    expect(await hospital.api.judgement.share.mutate({ version, key: aKey() })).toMatchObject({
      refusals: [{ code: 'unanswered-questions', path: ['contributes'] }],
    });
    const full = { ...content, contributes: yes };
    await hospital.api.judgement.save.mutate({ version, key: aKey(), base: 1, content: full });
    expect((await leader.api.judgement.open.query({ version })).shared).toEqual([]);
    expect(await hospital.api.judgement.share.mutate({ version, key: aKey() })).toMatchObject({
      kind: 'saved',
    });
    expect((await leader.api.judgement.open.query({ version })).shared).toMatchObject([
      { party: 'isala' },
    ]);
    expect(await ask({ command: 'adopt', decision })).toMatchObject({
      kind: 'saved',
      outcome: 'asked',
    });
    await everyoneSigns(leader, otherLeader);
    expect((await open(chair)).card).toMatchObject({ stage: 'adopted', adoptedOn: '2024-01-31' });
  });

  test('once adopted it is frozen, its agreements are public, and neighbours read it', async () => {
    const view = await open(chair);
    expect(view.allowed).not.toContain('edit');
    const unit = { unit: 'about' as const, content: view.about.content };
    const tried = await chair.api.unit.save.mutate({
      version: view.version.id,
      key: aKey(),
      base: view.about.revision,
      unit,
    });
    expect(tried.kind).toBe('refused');
    const anyone = await fetch(`${service.address}/trpc/publication.list`);
    const { result } = (await anyone.json()) as { result: { data: { plans: { plan: string }[] } } };
    expect(result.data.plans).toMatchObject([{ plan: plan.plan, body: 'Bestuurlijk ROAZ' }]);
    const published = await chair.api.publication.open.query({ plan: plan.plan });
    expect(published.published.length).toBe(published.agreements);
    expect((await open(await service.as('Voorzitter ROAZ Oost'))).card.stage).toBe('adopted');
  });

  test('the ministry sees every region of the kind with stage and date', async () => {
    const { rows } = await ministry.api.overview.national.query({ kind: 'roaz' });
    expect(rows).toHaveLength(10);
    expect(rows.find(({ region }) => region === 'roaz-zwolle')!.plans).toMatchObject([
      { stage: 'adopted', adoptedOn: '2024-01-31' },
    ]);
    await expect(chair.api.overview.national.query({ kind: 'roaz' })).rejects.toMatchObject({
      data: { code: 'FORBIDDEN' },
    });
  });
});
