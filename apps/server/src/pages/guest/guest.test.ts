import { openDatabase, type Database } from '@iza/db/connection';
import { forgetGuests } from '@iza/db/guest';
import { sendNext } from '@iza/db/mail';
import { hashToken } from '@iza/db/session';
import { isoDate } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remindGuests } from '../../jobs/remind-guests.ts';
import { ownPlan } from '../../testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from '../../testing/test-service.ts';

const CLOSES = isoDate('2024-02-09');
const MAILED = 'huisartsen@example.test';

let service: TestService;
let database: Database;
let chair: Visitor;
let bureau: Visitor;
let version: Awaited<ReturnType<typeof ownPlan>>['version'];
let link: string;

async function secretsMailed(): Promise<string[]> {
  const secrets: string[] = [];
  const take = () =>
    database.asOperator((tx) =>
      sendNext(tx, async ({ secret }) => {
        secrets.push(secret ?? '');
        return { outcome: 'sent' };
      }),
    );
  while (await take());
  return secrets;
}

const invite = (email: string, name = 'Huisartsen Zwolle') =>
  bureau.api.guest.invite.mutate({
    version,
    key: aKey(),
    guests: [{ name, email, language: 'nl' }],
  });

const look = (secret: string) => fetch(`${service.address}/reactie/${secret}`);
const press = (secret: string, fields: Record<string, string>) =>
  service.post(`/reactie/${secret}`, new URLSearchParams(fields).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
const guests = async () => (await bureau.api.guest.list.query({ version })).guests;

beforeAll(async () => {
  service = await testService();
  const { ownerUrl, serverUrl: url } = service.logins;
  database = openDatabase({ url, ownerUrl });
  chair = await service.as('Voorzitter ROAZ Zwolle');
  bureau = await service.as('Medewerker bureau ROAZ Zwolle');
  const own = await ownPlan(chair);
  version = own.version;
  const { version: now } = await chair.api.plan.open.query({ plan: own.plan });
  await chair.api.step.ask.mutate({
    version,
    key: aKey(),
    contentRevision: now.contentRevision,
    command: {
      command: 'open-consultation',
      invited: ['patientenfederatie' as never],
      closes: CLOSES,
    },
  });
  const { pending } = await chair.api.plan.open.query({ plan: own.plan });
  for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis']) {
    await (await service.as(name)).api.step.sign.mutate({
      version,
      key: aKey(),
      step: pending!.id,
    });
  }
});
afterAll(async () => {
  await database.close();
  await service.stop();
});

describe('a guest of a consultation', () => {
  test('is asked by mail with a link; the same address is not asked twice', async () => {
    expect(await invite(MAILED)).toMatchObject({ kind: 'saved', invited: 1 });
    expect(await invite(MAILED.toUpperCase())).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'invited-already' }],
    });
    const secrets = await secretsMailed();
    expect(secrets).toHaveLength(1);
    link = secrets[0] ?? '';
    const [left] = await database.asOperator((tx) => tx`select secret from iza.mail`);
    expect(left).toEqual({ secret: null });
  });

  test('sees who is asked what; looking shows nothing of the plan and changes nothing', async () => {
    const page = await (await look(link)).text();
    expect(page).toContain('Huisartsen Zwolle');
    expect(page).not.toContain('<article');
    expect(await guests()).toMatchObject([{ status: 'invited', mail: 'sent', email: MAILED }]);
  });

  test('reads the plan with the button, without the working corner, and the bureau sees that', async () => {
    const page = await press(link, { do: 'open' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<article');
    expect(await guests()).toMatchObject([{ status: 'opened' }]);
  });

  test('keeps a text that nobody else reads, and what another window kept is never written over', async () => {
    expect((await press(link, { do: 'save', base: '0', text: 'Eerste versie' })).status).toBe(200);
    const clash = await press(link, { do: 'save', base: '0', text: 'Uit een ander venster' });
    expect(clash.status).toBe(409);
    const page = await clash.text();
    expect(page).toContain('Eerste versie');
    expect(page).toContain('Uit een ander venster');
    expect(await guests()).toMatchObject([{ response: null }]);
    expect((await press(link, { do: 'send', base: '1', text: 'Nummer 111222333' })).status).toBe(
      400,
    );
    expect((await press(link, { do: 'send', base: '1', text: '  ' })).status).toBe(400);
  });

  test('is reminded once, three working days before the last day', async () => {
    const day = (on: string) =>
      database.asOperator((tx) => tx`update iza.installation set demonstration_date = ${on}`);
    await database.asOperator((tx) => tx`alter table iza.guest disable trigger user`);
    await database.asOperator((tx) => tx`update iza.guest set invited_at = '2024-02-01T10:00:00Z'`);
    await database.asOperator((tx) => tx`alter table iza.guest enable trigger user`);
    await remindGuests(database);
    expect(await secretsMailed()).toEqual([]);
    await day('2024-02-06');
    await Promise.all([remindGuests(database), remindGuests(database)]);
    await remindGuests(database);
    expect(await secretsMailed()).toHaveLength(1);
    await day('2024-02-01');
  });

  test('gets a new link when the bureau renews it, and the old one ends', async () => {
    const [guest] = await guests();
    await bureau.api.guest.renew.mutate({ version, key: aKey(), guest: guest!.id });
    const [renewed] = await secretsMailed();
    expect((await look(link)).status).toBe(404);
    link = renewed ?? '';
    expect((await look(link)).status).toBe(200);
  });

  test('sends once; a second time, and going back to the form, change nothing; the consultation that was answered is not undone', async () => {
    const undoOf = async () => (await chair.api.decision.open.query({ version })).undo;
    expect(await undoOf()).toHaveProperty('step');
    const sent = await press(link, {
      do: 'send',
      base: '1',
      text: 'Graag meer aandacht voor de nacht',
      supports: 'partly',
    });
    expect(await sent.text()).toContain('Uw reactie is verstuurd');
    const again = await press(link, { do: 'send', base: '2', text: 'Iets anders' });
    expect(await again.text()).not.toContain('Iets anders');
    expect(await guests()).toMatchObject([
      {
        status: 'sent',
        response: {
          cameBy: 'link',
          content: { text: 'Graag meer aandacht voor de nacht', supports: 'partly' },
        },
      },
    ]);
    expect(await undoOf()).toMatchObject({ refusal: { code: 'built-on-since' } });
    const { waiting } = await bureau.api.work.mine.query();
    expect(waiting).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'handle', count: 1 })]),
    );
  });

  test('has a response handled like any other', async () => {
    const [guest] = await guests();
    const handling = { outcome: 'taken over', note: 'Toegevoegd' } as const;
    expect(
      await bureau.api.guest.handle.mutate({ version, key: aKey(), guest: guest!.id, handling }),
    ).toEqual({ kind: 'saved' });
    expect(await guests()).toMatchObject([{ handling }]);
  });

  test('who answers by mail is recorded with the day it came; the link is used up by it', async () => {
    await invite('vvt@example.test', 'VVT-organisatie');
    const [secret] = await secretsMailed();
    const guest = (await guests()).find(({ name }) => name === 'VVT-organisatie')!.id;
    await press(secret ?? '', { do: 'save', base: '0', text: 'Een begin' });
    const content = { text: 'Per mail gestuurd', supports: 'yes' } as const;
    const record = (receivedOn: string, sender: { guest: typeof guest } | { name: string }) =>
      bureau.api.guest.record.mutate({
        version,
        key: aKey(),
        sender,
        receivedOn: isoDate(receivedOn),
        content,
      });
    expect(await record('2024-02-02', { guest })).toMatchObject({
      refusals: [{ code: 'day-in-future' }],
    });
    expect(await record('2024-01-31', { guest })).toEqual({ kind: 'saved' });
    expect(await record('2024-01-31', { guest })).toMatchObject({
      refusals: [{ code: 'sent-already' }],
    });
    expect(await record('2024-01-31', { name: 'Een bewoner' })).toEqual({ kind: 'saved' });
    expect((await look(secret ?? '')).status).toBe(404);
    expect((await guests()).map(({ status }) => status)).toEqual(['sent', 'by-mail', 'by-mail']);
  });

  test('a withdrawn link, a made-up one and one of a round that is over lead to nothing', async () => {
    await invite('ggd@example.test', 'GGD');
    const [secret] = await secretsMailed();
    const { id: guest } = (await guests()).at(-1)!;
    const over = (on: string) =>
      database.asOperator((tx) => tx`update iza.installation set demonstration_date = ${on}`);
    await over('2024-02-10');
    expect((await look(secret ?? '')).status).toBe(410);
    expect(await (await press(secret ?? '', { do: 'open' })).text()).not.toContain('<article');
    await over('2024-02-01');
    await bureau.api.guest.withdraw.mutate({ version, key: aKey(), guest });
    expect((await look(secret ?? '')).status).toBe(404);
    expect((await look('x'.repeat(43))).status).toBe(404);
  });

  test('nobody but the plan’s people knows of guests, and only those who handle responses see addresses', async () => {
    const seen = async (name: string) =>
      (await (await service.as(name)).api.guest.list.query({ version })).guests;
    expect((await seen('Regiomanager Menzis')).map(({ email }) => email)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(await seen('Regioadviseur Patiëntenfederatie')).toEqual([]);
  });

  test('the ministry reads what guests sent, as it reads what parties sent: not who is asked, where they are mailed, or what was done with it', async () => {
    const ministry = await service.as('Programmateam VWS');
    const { guests } = await ministry.api.guest.list.query({ version });
    expect(guests).toHaveLength(3);
    for (const guest of guests) {
      expect(guest.response).not.toBeNull();
      expect(guest).toMatchObject({ email: null, mail: null, handling: null });
    }
  });

  test('in raw SQL sees one version and its own response, and nothing else at all', async () => {
    await invite('raw@example.test', 'Ruwe gast');
    const [secret] = await secretsMailed();
    const tables = await database.asOperator(
      (tx) =>
        tx<
          { name: string }[]
        >`select tablename as name from pg_tables where schemaname = 'iza' order by 1`,
    );
    const counts: Record<string, unknown> = {};
    for (const { name } of tables) {
      counts[name] = await service.database
        .asGuest(hashToken(secret ?? ''), (tx) =>
          tx.unsafe(`select * from iza."${name}"`).then(({ count }) => count),
        )
        .catch(() => 'refused');
    }
    const open = Object.entries(counts).filter(([, count]) => count !== 'refused' && count !== 0);
    expect(open.map(([name]) => name).toSorted()).toEqual([
      'guest',
      'party',
      'plan',
      'plan_outline_shown',
      'plan_summary',
      'plan_unit',
      'plan_version',
      'region',
    ]);
    expect(counts).toMatchObject({ guest: 1, plan: 1, plan_version: 1, plan_summary: 1 });
    const wrote = service.database.asGuest(
      hashToken(secret ?? ''),
      (tx) => tx`update iza.plan_version set state = state`,
    );
    await expect(wrote).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('addresses, links and drafts are forgotten thirty days after the round closed; what was sent stays', async () => {
    await database.asOperator(
      (tx) => tx`update iza.installation set demonstration_date = '2024-03-12'`,
    );
    expect(await database.asOperator((tx) => forgetGuests(tx, 30))).toBeGreaterThan(0);
    const [left] = await database.asOperator(
      (tx) => tx`
        select (select count(*) from iza.guest_address) as addresses, (select count(*) from iza.guest_link) as links,
          (select count(*) from iza.guest_response) as responses, (select count(*) from iza.mail where to_address is not null) as mailed`,
    );
    expect(left).toEqual({ addresses: 0, links: 0, responses: 3, mailed: 0 });
  });
});
