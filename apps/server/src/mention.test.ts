import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeNotices } from './jobs/make-notices.ts';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let chair: Visitor;
let leader: Visitor;
let ministry: Visitor;
let version: Awaited<ReturnType<typeof ownPlan>>['version'];

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  leader = await service.as('Regiomanager Menzis');
  ministry = await service.as('Programmateam VWS');
  ({ version } = await ownPlan(chair));
  await service.database.asOperator(
    (tx) => tx`update iza.person set email = id || '@example.test' where email is null`,
  );
  await makeNotices(service.database);
});
afterAll(() => service.stop());

const personOf = async (who: Visitor) => (await who.api.session.current.query()).person.id;
const mentionsWaiting = async (who: Visitor) =>
  (await who.api.work.mine.query()).waiting.filter(({ kind }) => kind === 'mentioned');
const say = async (who: Visitor, text: string, named: readonly Visitor[]) =>
  who.api.comment.add.mutate({
    version,
    key: aKey(),
    item: null,
    parent: null,
    text,
    mentions: await Promise.all(named.map(personOf)),
  });

test('the names of its people are for the people of the plan', async () => {
  const people = await chair.api.comment.people.query({ version });
  expect(people.map(({ name }) => name)).toContain('Regiomanager Menzis');
  expect(people.map(({ name }) => name)).not.toContain('Programmateam VWS');
  expect(await ministry.api.comment.people.query({ version })).toEqual([]);
});

test('who is named finds it among what waits and is mailed once; who is not of the plan hears nothing', async () => {
  const made = await say(chair, 'Klopt dit, @Regiomanager Menzis?', [leader, ministry]);
  expect(made).toMatchObject({ kind: 'saved' });
  expect(await mentionsWaiting(leader)).toMatchObject([{ count: 1 }]);
  expect([...(await mentionsWaiting(chair)), ...(await mentionsWaiting(ministry))]).toEqual([]);
  const [comment] = await leader.api.comment.list.query({ version });
  expect(comment).toMatchObject({ namesMe: true });
  await makeNotices(service.database);
  await makeNotices(service.database);
  const mails = await service.database.asOperator(
    (tx) => tx`select person, content ->> 'what' as what from iza.mail`,
  );
  expect(mails.map((mail) => ({ ...mail }))).toEqual([
    { person: await personOf(leader), what: 'mentioned' },
  ]);
  const answer = { version, key: aKey(), item: null, parent: comment!.id, text: 'Ja' };
  await leader.api.comment.add.mutate(answer);
  expect(await mentionsWaiting(leader)).toEqual([]);
});
