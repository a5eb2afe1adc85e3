import { createServer, connect as connectSocket, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../testing/index.ts';
import { DatabaseUnavailable, openDatabase, type Database } from './index.ts';

/** A line to the database that can be held (nothing comes through, nothing breaks) and cut. */
async function aLine(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let held = false;
  let cut = false;
  const server = createServer((near) => {
    if (cut) {
      near.destroy();
      return;
    }
    const far = connectSocket(Number(target.port), target.hostname);
    const both: [Socket, Socket][] = [
      [near, far],
      [far, near],
    ];
    for (const [from, to] of both) {
      sockets.add(from);
      from.on('data', (data) => {
        if (!held) to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: Object.assign(new URL(url), { port: String(port) }).href,
    hold: (on: boolean) => {
      held = on;
    },
    cutOff: (on: boolean) => {
      cut = on;
      if (on) for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

let test: TestDatabase;
let line: Awaited<ReturnType<typeof aLine>>;
let database: Database;

beforeAll(async () => {
  test = await testDatabase();
  line = await aLine(test.serverUrl);
  database = openDatabase({ url: line.url, poolSize: 3, deadlineMs: 1000 });
});
afterAll(async () => {
  await database.close();
  line.close();
  await test.drop();
});

async function answersAgainWithin(ms: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answered = await database.ping().then(
      () => true,
      () => false,
    );
    const took = performance.now() - start;
    if (answered || took > ms + 1500) return took;
    await sleep(50);
  }
}

describe('a database that', () => {
  it('is frozen gives an answer in time, however many ask, and is used again soon after', async () => {
    await database.ping();
    line.hold(true);
    const start = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => database.ping().catch((error: unknown) => error)),
    );
    expect(performance.now() - start).toBeLessThan(2500);
    for (const answer of answers) expect(answer).toBeInstanceOf(DatabaseUnavailable);
    line.hold(false);
    expect(await answersAgainWithin(2000)).toBeLessThan(2000);
  });

  it('is gone says so, and is used again soon after it came back', async () => {
    await database.ping();
    line.cutOff(true);
    await expect(database.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await sleep(300);
    await expect(database.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
    line.cutOff(false);
    expect(await answersAgainWithin(2000)).toBeLessThan(2000);
  });

  it('waits for a lock or in a statement ends that by itself, and what was written in it is undone', async () => {
    const slow = database.asNobody((tx) => tx`select pg_sleep(30)`);
    await expect(slow).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await answersAgainWithin(1000)).toBeLessThan(1000);
  });

  it('was away is listened to again, and says that something may have been missed', async () => {
    const heard: number[] = [];
    let resumed = 0;
    const listening = database.listen({
      onNotice: ({ seq }) => heard.push(seq),
      onResumed: () => {
        resumed += 1;
      },
    });
    const until = async (done: () => boolean) => {
      for (let waited = 0; !done() && waited < 120; waited += 1) await sleep(50);
    };
    await until(() => resumed === 1);
    line.cutOff(true);
    await sleep(600);
    line.cutOff(false);
    await until(() => resumed >= 2);
    const say = () => database.asNobody((tx) => tx`select pg_notify('iza', '{"seq": 7}')`);
    await answersAgainWithin(2000);
    await say();
    await until(() => heard.length === 1);
    expect(heard).toEqual([7]);
    line.hold(true);
    await sleep(3000);
    const before = resumed;
    line.hold(false);
    await until(() => resumed > before);
    await answersAgainWithin(2000);
    await say();
    await until(() => heard.length === 2);
    expect(heard).toEqual([7, 7]);
    await listening.stop();
  });
});
