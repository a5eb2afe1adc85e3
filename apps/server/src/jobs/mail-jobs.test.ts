import { openDatabase, type Database } from '@iza/db/connection';
import { listMails, mailCounts, sendNext, writeMail, type Sending } from '@iza/db/mail';
import { addPerson, personByEmail } from '@iza/db/people';
import {
  isoDate,
  personIdSchema,
  profilePartIdSchema,
  regionIdSchema,
  type PersonId,
} from '@iza/domain/values';
import type { MailContent } from '@iza/domain/notification';
import { newFigure } from '@iza/domain/profile';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMailer } from '../mail/mailer.ts';
import { newId } from '../new-id.ts';
import { ownPlan } from '../testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from '../testing/test-service.ts';
import { makeDigests } from './make-digests.ts';
import { makeNotices } from './make-notices.ts';

const CHAIR = 'voorzitter.roaz.zwolle@voorbeeld.example';
const LEADER = 'regiomanager.zilveren.kruis@voorbeeld.example';
const OTHER_LEADER = 'regiomanager.menzis@voorbeeld.example';

type Received = { readonly to: string; readonly raw: string };

let service: TestService;
let database: Database;
let person: PersonId;
let smtp: SMTPServer;
let smtpUrl: string;
let received: Received[] = [];

/** A real mail server: takes what it is given, but for addresses that it does not know, and those that are busy at first. */
function mailServer(): SMTPServer {
  const busy = new Set(['busy@example.test']);
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (address === 'nobody@example.test') {
        done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      } else if (busy.delete(address)) {
        done(Object.assign(new Error('try again'), { responseCode: 451 }));
      } else done();
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        received.push({ to, raw: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
}

beforeAll(async () => {
  service = await testService();
  const { ownerUrl, serverUrl: url } = service.logins;
  database = openDatabase({ url, ownerUrl });
  person = personIdSchema.parse(newId());
  await database.asOperator((tx) =>
    addPerson(tx, { id: person, name: 'Iemand', email: 'iemand@example.test' }),
  );
  smtp = mailServer();
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  smtpUrl = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await database.close();
  await service.stop();
});
beforeEach(async () => {
  received = [];
  await database.asOperator((tx) => tx`delete from iza.mail`);
});

const from = 'IZA Regie <iza@example.nl>';
const place = { origin: 'https://iza.example.nl', demonstration: false };
const mailerFor = (url = smtpUrl) => openMailer({ from, smtpUrl: url }, place);
const CONTENT: MailContent = { kind: 'digest', day: isoDate('2024-02-01'), lines: [] };

async function write(address: string, once = newId()): Promise<void> {
  const to = { name: 'Iemand; “van” Zwolle', address };
  const mail = { id: newId(), content: CONTENT, once, person, to, language: 'nl' } as const;
  await database.asOperator((tx) => writeMail(tx, mail));
}

async function sendAll(send = mailerFor().send): Promise<Sending[]> {
  const endings: Sending[] = [];
  for (;;) {
    const sending = await database.asOperator((tx) => sendNext(tx, send));
    if (!sending) return endings;
    endings.push(sending);
  }
}

const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1];

describe('the outbox', () => {
  test('a mail goes out once, in both forms, with a number of its own, and says that a machine wrote it', async () => {
    await write('iemand@example.test');
    expect(await sendAll()).toEqual([{ outcome: 'sent' }]);
    expect(await sendAll()).toEqual([]);
    expect(received.map(({ to }) => to)).toEqual(['iemand@example.test']);
    const { raw } = received[0]!;
    expect(header(raw, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@example\.nl>$/);
    expect(header(raw, 'Auto-Submitted')).toBe('auto-generated');
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
  });

  test('many processes on one database send each mail once', async () => {
    for (let n = 0; n < 30; n += 1) await write(`iemand${n}@example.test`);
    const { ownerUrl, serverUrl: url } = service.logins;
    const processes = Array.from({ length: 4 }, () => openDatabase({ url, ownerUrl }));
    await Promise.all(
      processes.map(async (each) => {
        const { send, close } = mailerFor();
        while (await each.asOperator((tx) => sendNext(tx, send)));
        close();
      }),
    );
    await Promise.all(processes.map((each) => each.close()));
    expect(received).toHaveLength(30);
    expect(new Set(received.map(({ to }) => to)).size).toBe(30);
  });

  test('about the same thing nobody is mailed twice', async () => {
    await write('iemand@example.test', 'digest 1');
    await write('iemand@example.test', 'digest 1');
    await sendAll();
    expect(received).toHaveLength(1);
  });

  test('a mailbox that does not exist is given up at once, and the operator sees why', async () => {
    await write('nobody@example.test');
    expect(await sendAll()).toMatchObject([{ outcome: 'never' }]);
    const [row] = await database.asOperator((tx) => listMails(tx, { limit: 5, troubled: true }));
    expect(row).toMatchObject({ status: 'failed', to: 'nobody@example.test', attempts: 1 });
    expect(row?.lastError).toContain('no such mailbox');
    expect(await database.asOperator(mailCounts)).toMatchObject({ failed: 1, waiting: 0 });
  });

  test('a busy mailbox, and a server that is away, are tried again later, under the same number', async () => {
    await write('busy@example.test');
    expect(await sendAll()).toMatchObject([{ outcome: 'later', seconds: 60 }]);
    await database.asOperator((tx) => tx`update iza.mail set due_at = now()`);
    expect(await sendAll(mailerFor('smtp://127.0.0.1:1').send)).toMatchObject([
      { outcome: 'later', seconds: 300 },
    ]);
    await database.asOperator((tx) => tx`update iza.mail set due_at = now()`);
    expect(await sendAll()).toEqual([{ outcome: 'sent' }]);
    const [row] = await database.asOperator(
      (tx) => tx`select id, attempts, last_error from iza.mail`,
    );
    expect(row).toMatchObject({ attempts: 3, last_error: null });
    expect(header(received[0]!.raw, 'Message-ID')).toContain(row?.['id']);
  });

  test('a process that dies after the mail server said yes lets it go out again under the same number; one that dies before loses nothing', async () => {
    await write('iemand@example.test');
    const { send } = mailerFor();
    const died = database.asOperator((tx) =>
      sendNext(tx, async (mail) => {
        await send(mail);
        throw new Error('the process is gone');
      }),
    );
    await expect(died).rejects.toThrow('gone');
    expect(await sendAll()).toEqual([{ outcome: 'sent' }]);
    const numbers = received.map(({ raw }) => header(raw, 'Message-ID'));
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(1);
  });

  test('after the last try it is given up', async () => {
    await write('busy@example.test');
    await database.asOperator((tx) => tx`update iza.mail set attempts = 9`);
    const away = mailerFor('smtp://127.0.0.1:1');
    expect(await sendAll(away.send)).toMatchObject([{ outcome: 'never' }]);
  });
});

async function mailsTo(): Promise<{ to: string; content: MailContent }[]> {
  return database.asOperator(
    (tx) =>
      tx<
        { to: string; content: MailContent }[]
      >`select to_address as to, content from iza.mail order by 1`,
  );
}

async function askForConsultation(chair: Visitor): Promise<{ version: string; step: string }> {
  const { plan, version } = await ownPlan(chair);
  const view = await chair.api.plan.open.query({ plan });
  await chair.api.step.ask.mutate({
    version,
    key: aKey(),
    contentRevision: view.version.contentRevision,
    command: {
      command: 'open-consultation',
      invited: ['patientenfederatie' as never],
      closes: isoDate('2024-03-01'),
    },
  });
  const { pending } = await chair.api.plan.open.query({ plan });
  return { version, step: pending!.id };
}

async function askForAdoption(chair: Visitor): Promise<void> {
  const region = regionIdSchema.parse('roaz-zwolle');
  const opened = async () => (await chair.api.profile.open.query({ region })).opened!;
  await chair.api.profile.begin.mutate({ key: aKey(), region });
  const { version } = await opened();
  const content = newFigure(profilePartIdSchema.parse(newId()), 'forecast');
  const unit = { unit: 'figure', content } as const;
  await chair.api.profile.save.mutate({ key: aKey(), version, base: 0, unit });
  const { contentRevision } = await opened();
  const decision = { body: 'Bestuurlijk ROAZ', on: isoDate('2024-01-31') };
  await chair.api.profile.askAdoption.mutate({ key: aKey(), version, contentRevision, decision });
}

describe('notices and digests', () => {
  test('who is asked to sign is mailed at once, the asker and others are not, and everyone once', async () => {
    const chair = await service.as('Voorzitter ROAZ Zwolle');
    await askForConsultation(chair);
    await Promise.all([makeNotices(database), makeNotices(database), makeNotices(database)]);
    await makeNotices(database);
    const mails = await mailsTo();
    expect(mails.map(({ to }) => to)).toEqual([OTHER_LEADER, LEADER]);
    expect(mails[0]?.content).toMatchObject({
      kind: 'notice',
      what: 'sign',
      command: 'open-consultation',
    });
  });

  test('a digest tells each what waits for that person, once a day, and never to who wants none', async () => {
    const leader = await service.as('Regiomanager Menzis');
    await leader.api.notification.save.mutate({
      key: aKey(),
      settings: { digest: 'never', atOnce: [], language: 'nl' },
    });
    await askForAdoption(await service.as('Voorzitter ROAZ Zwolle'));
    await Promise.all([makeDigests(database, true), makeDigests(database, true)]);
    await makeDigests(database, true);
    const mails = await mailsTo();
    const of = (address: string) => mails.filter(({ to }) => to === address);
    expect(of(OTHER_LEADER)).toEqual([]);
    expect(of(LEADER)).toMatchObject([
      {
        content: {
          kind: 'digest',
          lines: expect.arrayContaining([
            expect.objectContaining({ what: 'sign' }),
            expect.objectContaining({ what: 'sign-profile', app: 'roaz' }),
          ]),
        },
      },
    ]);
    expect(of(CHAIR).length).toBeLessThanOrEqual(1);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    await sendAll();
    const { raw } = received.find(({ to }) => to === LEADER)!;
    expect(raw).toContain('naar=');
  });

  test('the next day a digest that says the same is kept back', async () => {
    await database.asOperator(
      (tx) => tx`update iza.installation set demonstration_date = '2024-02-02'`,
    );
    await makeDigests(database, true);
    expect(await mailsTo()).toEqual([]);
    await database.asOperator(
      (tx) => tx`update iza.installation set demonstration_date = '2024-02-05'`,
    );
    await makeDigests(database, true);
    expect((await mailsTo()).map(({ to }) => to)).toContain(LEADER);
  });

  test('someone who was disabled is mailed nothing', async () => {
    await database.asOperator(async (tx) => {
      const found = await personByEmail(tx, LEADER);
      await tx`update iza.person set disabled_at = now() where id = ${found!.id}`;
      await tx`update iza.installation set demonstration_date = '2024-02-12'`;
    });
    await makeDigests(database, true);
    expect((await mailsTo()).map(({ to }) => to)).not.toContain(LEADER);
  });
});
