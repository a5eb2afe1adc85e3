import { openDatabase, type Database } from '@iza/db/connection';
import type { MailContent } from '@iza/domain/notification';
import { agendaItemIdSchema } from '@iza/domain/action';
import { isoDate } from '@iza/domain/values';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDigests } from './jobs/make-digests.ts';
import { letterOf } from './mail/letters.ts';
import { dutch } from './mail/texts-nl.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

const HOSPITALS = 'programmaleider.iza.nvz@voorbeeld.example';

let service: TestService;
let database: Database;
let hospitals: Visitor;

beforeAll(async () => {
  service = await testService();
  const { ownerUrl, serverUrl: url } = service.logins;
  database = openDatabase({ url, ownerUrl });
  hospitals = await service.as('Programmaleider IZA NVZ');
});
afterAll(async () => {
  await database.close();
  await service.stop();
});

test('a digest tells the programme team how many reports of parties wait for its confirmation, and leads to them', async () => {
  const team = await service.as('Programmateam VWS');
  const { todos } = await hospitals.api.action.mine.query();
  const item = todos[0]!.row.id;
  const report = { status: 'on-schedule' as const, reason: '', evidence: [], doneOn: null };
  await hospitals.api.action.propose.mutate({ key: aKey(), item, ...report });
  await team.api.notification.save.mutate({
    key: aKey(),
    settings: { digest: 'daily', atOnce: [], language: 'nl' },
  });
  await makeDigests(database, true);
  const mails = await database.asOperator(
    (tx) =>
      tx<
        { content: MailContent }[]
      >`select content from iza.mail where to_address like 'programmateam%'`,
  );
  const line = { what: 'actions', reason: 'to-confirm', count: 1, app: 'monitor' };
  expect(mails.at(-1)?.content).toMatchObject({ lines: expect.arrayContaining([line]) });
  const words = { texts: dutch, day: String, origin: 'https://iza.example.nl' };
  const letter = letterOf({ content: mails.at(-1)!.content } as never, words);
  expect(letter.lists.flatMap(({ points }) => points)).toContainEqual({
    about: 'Uitwerkpunten: meldingen van partijen',
    said: '1 wacht op uw bevestiging',
    to: expect.stringContaining('opvolgen'),
  });
});

test('a digest tells a party how many of its action points wait and why, and leads to its to-do list', async () => {
  await hospitals.api.notification.save.mutate({
    key: aKey(),
    settings: { digest: 'daily', atOnce: [], language: 'nl' },
  });
  await makeDigests(database, true);
  const [mail] = await database.asOperator(
    (tx) =>
      tx<{ content: MailContent }[]>`
        select content from iza.mail where to_address = ${HOSPITALS}`,
  );
  const { todos } = await hospitals.api.action.mine.query();
  const silent = todos.filter(({ reasons: [first] }) => first === 'silent').length;
  const line = { what: 'actions', reason: 'silent', count: silent, app: 'monitor' };
  expect(mail?.content).toMatchObject({ lines: expect.arrayContaining([line]) });
  const words = { texts: dutch, day: String, origin: 'https://iza.example.nl' };
  const letter = letterOf({ content: mail!.content } as never, words);
  expect(letter.lists[0]?.points[0]).toMatchObject({
    about: 'Uitwerkpunten van uw organisatie',
    to: expect.stringContaining('naar=%2Fmonitor%2F'),
  });
});

test('a calendar has the certain deadlines of a party, and another day when one moves', async () => {
  const { path } = await hospitals.api.notification.makeCalendar.mutate({ key: aKey() });
  const daysOf = async () => {
    const text = await (await fetch(service.address + path)).text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    return new Map(
      events.map((each) => [
        String(each.getFirstPropertyValue('uid')).split('@')[0] ?? '',
        String(each.getFirstPropertyValue('dtstart')),
      ]),
    );
  };
  const before = await daysOf();
  const key = [...before.keys()].find((uid) => uid.startsWith('action-'));
  const item = agendaItemIdSchema.parse(key!.slice('action-'.length));
  const team = await service.as('Programmateam VWS');
  const moved = await team.api.action.move.mutate({
    key: aKey(),
    item,
    proposal: null,
    deadline: { on: isoDate('2030-05-06') },
    reason: 'Meer tijd nodig',
    decided: { by: 'Bestuurlijk overleg', on: isoDate('2024-01-15') },
  });
  expect(moved).toMatchObject({ kind: 'saved' });
  const after = await daysOf();
  expect(after.get(key!)).toBe('2030-05-06');
  expect(after.size).toBe(before.size);
});
