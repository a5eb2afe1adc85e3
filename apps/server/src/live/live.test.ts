import { randomUUID } from 'node:crypto';
import { disablePerson } from '@iza/db/people';
import type { Doing } from '@iza/domain/presence';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPlan } from '../testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from '../testing/test-service.ts';

type Told = { id?: string | undefined; event: string; data: Record<string, unknown> };

/** An open event stream, read as a browser does. */
class Listener {
  readonly told: Told[] = [];
  ended = false;
  private readonly stop = new AbortController();

  static async open(
    service: TestService,
    { cookie }: Visitor,
    more: Record<string, string> = {},
  ): Promise<Listener> {
    const listener = new Listener();
    const answer = await fetch(`${service.address}/live`, {
      headers: { cookie, ...more },
      signal: listener.stop.signal,
    });
    if (answer.status !== 200) throw new Error(`no stream: ${answer.status}`);
    void listener.read(answer).catch(() => undefined);
    return listener;
  }

  private async read(answer: Response): Promise<void> {
    let text = '';
    for await (const chunk of answer.body!) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) this.take(part);
    }
    this.ended = true;
  }

  private take(part: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1];
    const event = field('event');
    if (event)
      this.told.push({
        id: field('id'),
        event,
        data: JSON.parse(field('data') ?? '{}') as Told['data'],
      });
  }

  kinds(): unknown[] {
    return this.told.filter(({ event }) => event === 'changed').map(({ data }) => data['kind']);
  }

  close(): void {
    this.stop.abort();
  }
}

async function until(happened: () => boolean): Promise<void> {
  await expect.poll(happened, { timeout: 5000, interval: 20 }).toBe(true);
}

let service: TestService;
let chair: Visitor;
let version: string;
const comment = (who: Visitor) =>
  who.api.comment.add.mutate({
    version: version as never,
    key: aKey(),
    item: null,
    parent: null,
    text: 'Hallo',
  });

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  version = (await ownPlan(chair)).version;
});
afterAll(() => service.stop());

describe('open screens are told what changed', () => {
  test("as ids, to the plan's people; nothing reaches who may not know", async () => {
    const names = ['Regiomanager Menzis', 'Programmateam VWS', 'Voorzitter ROAZ Oost'];
    const people = await Promise.all(names.map((name) => service.as(name)));
    const [insider, ministry, elsewhere] = await Promise.all(
      people.map((each) => Listener.open(service, each)),
    );
    await until(() => [insider, ministry, elsewhere].every((each) => each!.told.length === 1));
    await comment(chair);
    const { outline } = await chair.api.plan.open.query({ plan: (await ownPlan(chair)).plan });
    const [first] = outline.content.placements;
    const operations = [
      { do: 'move' as const, item: first!.item, from: first!.parent, parent: first!.parent },
    ];
    expect(
      await chair.api.outline.change.mutate({ version: version as never, key: aKey(), operations }),
    ).toMatchObject({ kind: 'saved' });
    await until(() => insider!.kinds().length === 2 && ministry!.kinds().length === 1);
    expect(insider!.kinds()).toEqual(['comment-added', 'outline-changed']);
    expect(ministry!.kinds()).toEqual(['outline-changed']);
    expect(Object.keys(ministry!.told.at(-1)!.data).toSorted()).toEqual([
      'cursor',
      'kind',
      'plan',
      'unit',
      'version',
    ]);
    expect(elsewhere!.kinds()).toEqual([]);
    for (const each of [insider, ministry, elsewhere]) each!.close();
  });

  test('also what happened while the screen was away', async () => {
    const before = await Listener.open(service, chair);
    await until(() => before.told.length === 1);
    const { id } = before.told[0]!;
    before.close();
    await comment(await service.as('Regiomanager Menzis'));
    await comment(await service.as('Regiomanager Menzis'));
    const after = await Listener.open(service, chair, { 'last-event-id': id! });
    await until(() => after.told.length === 2);
    expect(after.kinds()).toEqual(['comment-added', 'comment-added']);
    after.close();
  });

  test('from a cursor that counts only what the receiver may know of', async () => {
    const elsewhere = await service.as('Voorzitter ROAZ Oost');
    const [own, foreign] = [
      await Listener.open(service, chair),
      await Listener.open(service, elsewhere),
    ];
    await until(() => [own, foreign].every(({ told }) => told.length === 1));
    const cursors = () => [own, foreign].map(({ told }) => Number(told.at(-1)!.data['cursor']));
    const [before, nothing] = cursors();
    expect(nothing).toBeLessThan(before!);
    await comment(chair);
    await until(() => own.kinds().length === 1);
    foreign.close();
    const again = await Listener.open(service, elsewhere);
    await until(() => again.told.length === 1);
    expect(again.told[0]).toMatchObject({ id: String(nothing), event: 'ready' });
    const resumed = await Listener.open(service, elsewhere, { 'last-event-id': String(nothing) });
    const behind = await Listener.open(service, chair, { 'last-event-id': String(before) });
    await until(() => behind.kinds().length === 1);
    expect(resumed.told).toEqual([]);
    for (const each of [own, again, resumed, behind]) each.close();
  });

  test('no longer than the session: logging out ends every stream of it', async () => {
    const leader = await service.as('Regiomanager Zilveren Kruis');
    const streams = [await Listener.open(service, leader), await Listener.open(service, leader)];
    await service.post('/logout', '', { cookie: leader.cookie });
    await until(() => streams.every(({ ended }) => ended));
    expect(streams.map(({ told }) => told.at(-1)?.event)).toEqual(['ended', 'ended']);
  });

  test('nor than the right: who is disabled elsewhere is cut off within a heartbeat', async () => {
    const person = await service.as('Directeur Ambulance IJsselland');
    const stream = await Listener.open(service, person);
    const { person: who } = await person.api.session.current.query();
    await service.database.asOperator((tx) => disablePerson(tx, who.id));
    await until(() => stream.ended);
    expect(stream.told.at(-1)?.event).toBe('ended');
  });

  test('too far behind, they are told to fetch everything afresh', async () => {
    const behind = await Listener.open(service, chair, { 'last-event-id': '999999999' });
    await until(() => behind.told.length === 1);
    expect(behind.told[0]?.event).toBe('reset');
    behind.close();
  });

  test('without a session there is no stream', async () => {
    expect((await fetch(`${service.address}/live`)).status).toBe(401);
  });
});

describe('who has a plan open', () => {
  const here = (who: Visitor, does: Doing) =>
    who.api.presence.here.mutate({ version: version as never, tab: randomUUID(), does });
  const present = ({ told }: Listener) =>
    told.filter(({ event }) => event === 'presence').map(({ data }) => data);

  test('is told to the others of its people who have it open, with where they type and no word of it', async () => {
    const insider = await service.as('Regiomanager Menzis');
    const [hears, own] = [
      await Listener.open(service, insider),
      await Listener.open(service, chair),
    ];
    await until(() => [hears, own].every(({ told }) => told.length === 1));
    await here(insider, { doing: 'reading' });
    const typing = { unit: { unit: 'about' as const }, field: 'Ambitie', nth: 0 };
    await here(chair, { doing: 'typing', typing });
    await until(() => present(hears).length === 1);
    expect(present(hears)[0]).toMatchObject({
      version,
      name: 'Voorzitter ROAZ Zwolle',
      doing: 'typing',
      typing,
    });
    expect(present(own)).toEqual([]);
    for (const each of [hears, own]) each.close();
  });

  test('is not for who does not have it open, nor for who may not see its working corner', async () => {
    const [leader, ministry] = [
      await service.as('Regiomanager Zilveren Kruis'),
      await service.as('Programmateam VWS'),
    ];
    const streams = [await Listener.open(service, leader), await Listener.open(service, ministry)];
    await until(() => streams.every(({ told }) => told.length === 1));
    expect(await here(ministry, { doing: 'reading' })).toMatchObject({ kind: 'refused' });
    await here(chair, { doing: 'reading' });
    await comment(chair);
    await until(() => streams[0]!.kinds().length === 1);
    expect(streams.flatMap(present)).toEqual([]);
    for (const each of streams) each.close();
  });

  test('is told over every server process, and written nowhere', async () => {
    const insider = await service.as('Regiomanager Menzis');
    await here(insider, { doing: 'reading' });
    const heard: string[] = [];
    const other = service.database.listen({
      onNotice: () => undefined,
      onPresence: ({ name }) => heard.push(name),
    });
    await expect
      .poll(async () => {
        await here(chair, { doing: 'reading' });
        return heard.length > 0;
      })
      .toBe(true);
    await other.stop();
    expect(heard).toContain('Voorzitter ROAZ Zwolle');
  });
});

test('stopping the service does not wait for open streams', async () => {
  const other = await testService();
  const listener = await Listener.open(other, await other.as('Programmateam VWS'));
  const began = performance.now();
  await other.stop();
  expect(performance.now() - began).toBeLessThan(3000);
  await until(() => listener.ended);
});
