import { randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { MAX_ATTACHMENT_BYTES, type AttachedTo } from '@iza/domain/transformation';
import type { AttachmentId, PartyId, QuestionId, TransformationId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backup, restore } from '../backup/index.ts';
import type { Tx } from '../connection/index.ts';
import { writes } from '../testing/raw.ts';
import {
  aScene,
  ISALA,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  addAttachment,
  answerQuestion,
  askQuestion,
  listAttachments,
  readAttachmentContent,
  takeAttachmentAway,
} from './index.ts';

const [FIRST, SECOND, OTHER] = ['zilveren-kruis', 'menzis', 'vgz'] as [PartyId, PartyId, PartyId];
let scene: Scene;
let lead: Someone;
let leader: Someone;
let other: Someone;
let stranger: Someone;
let plan: TransformationId;
let question: QuestionId;

const as = async <T>(who: Someone, work: (tx: Tx) => Promise<T>) => {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer;
};
const PDF = { name: 'telling.pdf', kind: 'application/pdf' } as const;
const put = (who: Someone, to: AttachedTo, content: Buffer = Buffer.from('%PDF-1.7')) => {
  const id = newId<AttachmentId>();
  return as(who, (tx) => addAttachment(tx, plan, to, { ...PDF, id, content })).then(() => id);
};
const names = (who: Someone) =>
  as(who, async (tx) => (await listAttachments(tx, plan)).map(({ name }) => name));
const stageIs = (stage: string) =>
  scene.database.asOperator(async (tx) => {
    const state = { stage, decisions: [], submittedRevision: 1 };
    await tx`update iza.transformation set state = ${tx.json(state)} where id = ${plan}`;
  });

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  lead = await someone(database, { role: 'regional-party', party: ISALA, region: ZWOLLE });
  leader = await someone(database, { role: 'market-leader', party: FIRST, region: ZWOLLE });
  other = await someone(database, { role: 'insurer', party: OTHER });
  stranger = await someone(database, { role: 'regional-party', party: SECOND, region: ZWOLLE });
  plan = newId<TransformationId>();
  question = newId<QuestionId>();
  await database.asOperator(async (tx) => {
    const state = { stage: 'under-assessment', decisions: [], submittedRevision: 1 };
    await tx`
      insert into iza.transformation (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, state, origin)
      values (${plan}, 'Plan', '{}', '{}', '{}', '{}', 0, ${[ISALA]}, ${ISALA}, ${[FIRST, SECOND]}, ${tx.json(state)}, 'live')`;
  });
  const asked = { id: question, condition: null, asLeader: true, text: 'Waarop rust dit?' };
  await as(leader, (tx) => askQuestion(tx, plan, asked));
});
afterAll(() => scene.end());

it('a file is the applicants’ own until it is given with the answer, and stays from then on', async () => {
  const taken = await put(lead, { question });
  await as(lead, (tx) => takeAttachmentAway(tx, plan, taken));
  const kept = await put(lead, { question });
  for (const reader of [leader, other, stranger]) expect(await names(reader)).toEqual([]);
  expect(await as(leader, (tx) => readAttachmentContent(tx, kept))).toBeNull();
  await as(lead, (tx) => answerQuestion(tx, plan, question, 'Zie bijlage'));
  expect(await names(leader)).toEqual([PDF.name]);
  expect(await as(lead, (tx) => takeAttachmentAway(tx, plan, kept))).toBe(false);
  const raw = (tx: Tx) =>
    tx`update iza.transformation_attachment set name = 'x' where id = ${kept}`;
  expect(await as(lead, (tx) => writes(tx, raw))).toBe(false);
  await put(lead, { question });
  expect(await names(leader)).toEqual([PDF.name, PDF.name]);
});

it('whoever may read the question reads its files, and nobody else', async () => {
  for (const reader of [other, stranger]) expect(await names(reader)).toEqual([]);
  await stageIs('intended-decision');
  expect(await names(other)).toHaveLength(2);
  expect(await names(stranger)).toEqual([]);
});

it('only applicants put files there, while the plan is judged, of kinds and lengths that are taken', async () => {
  for (const who of [leader, other, stranger])
    await expect(put(who, { question })).rejects.toBeInstanceOf(Error);
  await expect(put(lead, { question }, Buffer.alloc(0))).rejects.toBeInstanceOf(Error);
  await expect(
    put(lead, { question }, Buffer.alloc(MAX_ATTACHMENT_BYTES + 1)),
  ).rejects.toBeInstanceOf(Error);
  await stageIs('approved');
  await expect(put(lead, { question })).rejects.toBeInstanceOf(Error);
  await stageIs('under-assessment');
});

it('comes through a backup unchanged, byte for byte, as long as a file may be', async () => {
  const content = randomBytes(MAX_ATTACHMENT_BYTES);
  const id = await put(lead, { question }, content);
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { hash } = await backup(scene.ownerUrl, out);
  const elsewhere = await aScene();
  const restored = await restore(elsewhere.ownerUrl, Readable.from(chunks));
  expect(restored.hash).toBe(hash);
  const back = await elsewhere.database.asOperator((tx) => readAttachmentContent(tx, id));
  expect(back?.content.equals(content)).toBe(true);
  await elsewhere.end();
});
