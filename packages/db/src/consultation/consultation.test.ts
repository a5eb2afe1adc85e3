import type { Judgement } from '@iza/domain/consultation';
import type { CommentId, PartyId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addComment, listComments, openCommentCounts, resolveComment } from '../comment/index.ts';
import type { Tx } from '../connection/index.ts';
import {
  ownJudgement,
  saveJudgement,
  sharedJudgements,
  shareJudgement,
} from '../judgement/index.ts';
import {
  aScene,
  anImportedPlan,
  INSURER,
  newId,
  someone,
  STATES,
  ZWOLLE,
  ZWOLLE_CARE_OFFICE,
  type Imported,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  handleResponse,
  ownResponse,
  saveResponse,
  sendResponse,
  sentResponses,
  unhandledCounts,
} from './index.ts';

let scene: Scene;
let chair: Someone;
let leader: Someone;
let patients: Someone;
let others: Someone;
let ministry: Someone;
let neighbour: Someone;

const PATIENTS = 'zorgbelang-overijssel' as PartyId;
const OTHERS = 'patientenfederatie-nederland' as PartyId;

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  await database.asOperator(
    (tx) => tx`
      insert into iza.party (id, kind, name, origin)
      values (${PATIENTS}, 'organisation', 'Patients', 'operator'), (${OTHERS}, 'organisation', 'Others', 'operator')
      on conflict do nothing`,
  );
  chair = await someone(database, { role: 'roaz-chair', region: ZWOLLE });
  leader = await someone(database, { role: 'market-leader', party: INSURER, region: ZWOLLE });
  patients = await someone(database, {
    role: 'patient-organisation',
    party: PATIENTS,
    region: ZWOLLE,
  });
  others = await someone(database, { role: 'patient-organisation', party: OTHERS, region: ZWOLLE });
  ministry = await someone(database, { role: 'vws-programme' });
  neighbour = await someone(database, { role: 'roaz-chair', region: ZWOLLE_CARE_OFFICE });
});
afterAll(() => scene.end());

async function as<T>(who: Someone, work: (tx: Tx) => Promise<T>): Promise<T> {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer as T;
}

async function inStage(stage: 'consultation' | 'assessment'): Promise<Imported> {
  const imported = await anImportedPlan(scene.database);
  await scene.database.asOperator(
    (tx) =>
      tx`update iza.plan_version set state = ${tx.json(STATES[stage] as never)} where id = ${imported.version}`,
  );
  return imported;
}

const seenBy = async (who: Someone, { version }: Imported) =>
  (await as(who, (tx) => sentResponses(tx, version))).map(({ party }) => party);

describe('a response', () => {
  const content = { text: 'A remark', supports: 'partly' as const };

  it("is the party's own until it is sent; then the insiders and the ministry read it, and it stands", async () => {
    const plan = await inStage('consultation');
    const { version } = plan;
    expect(await as(patients, (tx) => sendResponse(tx, version, 1))).toBe('nothing-to-send');
    expect(await as(patients, (tx) => saveResponse(tx, version, 1, content, 0))).toMatchObject({
      revision: 1,
    });
    expect(await as(patients, (tx) => saveResponse(tx, version, 1, content, 0))).toBe('conflict');
    expect(await as(patients, (tx) => saveResponse(tx, version, 1, content, 1))).toMatchObject({
      revision: 2,
    });
    for (const who of [chair, ministry, others, neighbour]) {
      const [row] = await as(
        who,
        (tx) => tx`select count(*) from iza.consultation_response where version = ${version}`,
      );
      expect(row).toEqual({ count: 0 });
    }
    await as(patients, (tx) => sendResponse(tx, version, 1));
    expect(await as(patients, (tx) => saveResponse(tx, version, 1, content, 2))).toBe(
      'sent-already',
    );
    expect(await as(patients, (tx) => ownResponse(tx, version, 1))).toMatchObject({
      revision: 2,
      content,
    });
    for (const who of [chair, leader, ministry, patients])
      expect(await seenBy(who, plan)).toEqual([PATIENTS]);
    for (const who of [others, neighbour]) expect(await seenBy(who, plan)).toEqual([]);
  });

  it('is handled by the writers, which the party reads and other parties do not', async () => {
    const { version } = await inStage('consultation');
    const handling = { outcome: 'taken over' as const, note: 'In 3.1' };
    expect(await as(chair, (tx) => handleResponse(tx, version, 1, PATIENTS, handling))).toBe(false);
    await as(patients, (tx) => saveResponse(tx, version, 1, content, 0));
    await as(patients, (tx) => sendResponse(tx, version, 1));
    expect(await as(chair, (tx) => unhandledCounts(tx, [version]))).toEqual(
      new Map([[version, 1]]),
    );
    await expect(
      as(leader, (tx) => handleResponse(tx, version, 1, PATIENTS, handling)),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await as(chair, (tx) => handleResponse(tx, version, 1, PATIENTS, handling))).toBe(true);
    expect(await as(chair, (tx) => unhandledCounts(tx, [version]))).toEqual(new Map());
    const read = await as(patients, (tx) => sentResponses(tx, version));
    expect(read).toMatchObject([{ handling: { ...handling, personName: chair.name } }]);
    expect(await as(ministry, (tx) => sentResponses(tx, version))).toMatchObject([
      { handling: null },
    ]);
  });

  it('is not written once the round is over', async () => {
    const { version } = await inStage('assessment');
    await expect(
      as(patients, (tx) => saveResponse(tx, version, 1, content, 0)),
    ).rejects.toMatchObject({
      code: 'round-closed',
    });
  });
});

describe('a judgement', () => {
  const answer = { answer: 'yes' as const, remark: '' };
  const content: Judgement = { concrete: answer, 'in-line': answer, contributes: answer };

  it("is the party's own until it is shared; then the insiders read it, and it stands", async () => {
    const { version } = await inStage('assessment');
    expect(await as(leader, (tx) => shareJudgement(tx, version))).toBe('nothing-to-share');
    expect(await as(leader, (tx) => saveJudgement(tx, version, content, 0))).toMatchObject({
      revision: 1,
    });
    expect(await as(leader, (tx) => ownJudgement(tx, version))).toMatchObject({
      revision: 1,
      sharedAt: null,
    });
    for (const who of [chair, ministry, patients]) {
      const [row] = await as(
        who,
        (tx) => tx`select count(*) from iza.judgement where version = ${version}`,
      );
      expect(row).toEqual({ count: 0 });
    }
    await as(leader, (tx) => shareJudgement(tx, version));
    expect(await as(leader, (tx) => saveJudgement(tx, version, content, 1))).toBe('shared-already');
    expect(await as(chair, (tx) => sharedJudgements(tx, version))).toMatchObject([
      { party: INSURER, role: 'market-leader', content },
    ]);
    expect(await as(ministry, (tx) => sharedJudgements(tx, version))).toEqual([]);
  });
});

describe('a comment', () => {
  it("is said and resolved among the plan's own people", async () => {
    const { version, item } = await anImportedPlan(scene.database);
    const id = newId<CommentId>();
    const answer = newId<CommentId>();
    const said = { item, passage: 'Agreement', text: 'By when?' };
    await as(leader, (tx) => addComment(tx, version, { id, parent: null, ...said }));
    await as(chair, (tx) => addComment(tx, version, { id: answer, parent: id, ...said }));
    expect(await as(chair, (tx) => openCommentCounts(tx, [version]))).toEqual(
      new Map([[version, { [`item:${item}`]: 1 }]]),
    );
    expect(await as(ministry, (tx) => resolveComment(tx, id, true))).toBe(false);
    expect(await as(chair, (tx) => resolveComment(tx, id, true))).toBe(true);
    const comments = await as(leader, (tx) => listComments(tx, version));
    expect(comments).toMatchObject([
      { id, personName: leader.name, party: INSURER, resolved: { personName: chair.name } },
      { id: answer, parent: id, resolved: null },
    ]);
    expect(await as(ministry, (tx) => listComments(tx, version))).toEqual([]);
    const elsewhere = await anImportedPlan(scene.database);
    const astray = { id: newId<CommentId>(), parent: id, ...said };
    await expect(
      as(chair, (tx) => addComment(tx, elsewhere.version, astray)),
    ).rejects.toMatchObject({
      code: 'unknown-comment',
    });
  });
});
