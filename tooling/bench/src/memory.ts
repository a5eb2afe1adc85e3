import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { RegionId } from '@iza/domain/values';
import { asOwner } from './as-owner.ts';
import type { Installation, Running } from './installation.ts';
import { aSession } from './people.ts';

/** Where one person works: an agreement of its own in a plan that others edit too. */
type Desk = {
  plan: string;
  version: string;
  region: RegionId;
  content: unknown;
  revision: number;
};
type Saved = { result?: { data?: { kind?: string; revision?: number } } };

/** Someone who types is saved about so often; a plan is read again when others changed it. */
const EVERY_MS = 2000;
const OPENED_EVERY = 2;
/** A machine that is too busy says so; then it is sent again, with the same key. */
const BUSY = 503;

function desksFor(installation: Installation, users: number): Promise<readonly Desk[]> {
  return asOwner(
    installation,
    (sql) => sql<Desk[]>`
      select plan, version, region, content, revision from (
        select s.plan, s.version, s.regions[1] as region, u.content, u.revision,
          row_number() over (partition by s.version order by u.id desc) as nth
        from iza.plan_summary s
        join iza.plan_unit u on u.version = s.version and u.unit = 'item' and u.content ->> 'type' = 'agreement'
        where s.kind = 'roaz'
      ) desk order by nth, version limit ${users}`,
  );
}

/** Resident memory of a process in MB, as the system counts it. */
function residentMb(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function call(url: string, cookie: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (answer.status === BUSY) return call(url, cookie, body);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

async function edit(url: string, token: string, desk: Desk, until: number): Promise<number> {
  const cookie = `iza_session=${token}`;
  const { plan, version, content } = desk;
  const opening = `${url}/trpc/plan.open?input=${encodeURIComponent(JSON.stringify({ plan }))}`;
  const live = request(`${url}/live`, { headers: { cookie } }, (stream) => stream.resume());
  live.on('error', () => undefined).end();
  let { revision } = desk;
  for (let turn = 0; performance.now() < until; turn += 1) {
    if (turn % OPENED_EVERY === 0) await call(opening, cookie);
    const unit = { unit: 'item', content };
    const save = { version, key: randomUUID(), base: revision, unit };
    const { result } = (await call(`${url}/trpc/unit.save`, cookie, save)) as Saved;
    if (result?.data?.kind !== 'saved') throw new Error('a save of the measurement was refused');
    revision = result.data.revision ?? revision;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  live.destroy();
  return revision - desk.revision;
}

export type Memory = { readonly users: number; readonly saves: number; readonly mostMb: number };

/** The most memory that the server takes while so many people edit at once, each with the stream of news open. */
export async function measureMemory(
  installation: Installation,
  { url, pid }: Running,
  { users, seconds }: { readonly users: number; readonly seconds: number },
): Promise<Memory> {
  const desks = await desksFor(installation, users);
  const tokens = await Promise.all(
    desks.map(({ region }) => aSession(installation, 'isala', 'roaz-chair', [region])),
  );
  let mostMb = residentMb(pid);
  const looking = setInterval(() => {
    mostMb = Math.max(mostMb, residentMb(pid));
  }, 250);
  try {
    const until = performance.now() + seconds * 1000;
    const saves = await Promise.all(
      desks.map((desk, n) => edit(url, tokens[n] ?? '', desk, until)),
    );
    return { users: desks.length, saves: saves.reduce((sum, one) => sum + one, 0), mostMb };
  } finally {
    clearInterval(looking);
  }
}
