import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { appRouter } from '@iza/api/router';
import { openDatabase, type Statement } from '@iza/db/connection';
import { hashToken } from '@iza/db/session';
import type { PlanItem } from '@iza/domain/plan';
import type { PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import { v7 } from 'uuid';
import { asOwner } from './as-owner.ts';
import { makeBareTables } from './floor/bare-save.ts';
import { withoutRights, type Recorded } from './floor/recorded.ts';
import type { Installation } from './installation.ts';
import type { Asked } from './measure.ts';
import { aSession } from './people.ts';

/** One line of the report: the product's answer beside the floor's. */
export type Case = {
  readonly name: string;
  readonly product: (url: string) => Asked;
  readonly floor: (url: string) => Asked;
  /** A reading is compared by requests a second, a save by its time. */
  readonly compare: 'rate' | 'time';
  /** Largest size at which it means something; absent: any. */
  readonly upTo?: number;
};

type Place = {
  plan: PlanId;
  version: PlanVersionId;
  region: RegionId;
  item: string;
  content: PlanItem;
  revision: number;
};
type SaveAnswer = { result?: { data?: { kind: string; revision: number } } };

async function placesOf(installation: Installation): Promise<readonly Place[]> {
  return asOwner(installation, async (sql) => {
    await makeBareTables(sql);
    return sql<Place[]>`
      select distinct on (s.version) s.plan, s.version, s.regions[1] as region, u.id as item, u.content, u.revision
      from iza.plan_summary s
      join iza.plan_unit u on u.version = s.version and u.unit = 'item' and u.content ->> 'type' = 'agreement'
      where s.kind = 'roaz' order by s.version, u.id limit 8`;
  });
}

const asked = (url: string, procedure: string, input: unknown) =>
  `${url}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

/** @returns the statements with which the product answers each question, read off one request each */
async function record(
  { serverUrl }: Installation,
  token: string,
  { plan }: Place,
): Promise<Recorded> {
  let heard: Statement[] = [];
  const database = openDatabase({
    url: serverUrl,
    poolSize: 1,
    onStatement: (one) => heard.push(one),
  });
  const caller = appRouter.createCaller({ database, token: hashToken(token), newId: v7 });
  // What the product keeps in memory is asked for the first time only: the connection is warmed with another question.
  await caller.session.current();
  const statementsOf = async (work: () => Promise<unknown>) => {
    heard = [];
    await work();
    return withoutRights(heard);
  };
  try {
    return {
      open: await statementsOf(() => caller.plan.open({ plan })),
      transformations: await statementsOf(() => caller.transformation.list()),
      overview: await statementsOf(() => caller.overview.national({ kind: 'zorgkantoor' })),
    };
  } finally {
    await database.close();
  }
}

/** @returns what is measured in this database; `statements` is written for the floor */
export async function casesOf(
  installation: Installation,
  statements: string,
): Promise<readonly Case[]> {
  const places = await placesOf(installation);
  const chairs = await Promise.all(
    places.map(({ region }) => aSession(installation, 'isala', 'roaz-chair', [region])),
  );
  const ministry = await aSession(installation, 'vws', 'vws-programme', []);
  const first = places[0];
  if (!first) throw new Error('no plan was loaded');
  await writeFile(statements, JSON.stringify(await record(installation, ministry, first)));
  const cookieOf = (token: string) => `iza_session=${token}`;
  const at = (connection: number): Place => places[connection % places.length] ?? first;
  const revisionAfter = (before: unknown) =>
    (before as SaveAnswer | undefined)?.result?.data?.revision;
  const revisions = new Map<string, number>();
  return [
    {
      name: '(a) a plan opened',
      compare: 'rate',
      product: (url) => ({
        url: asked(url, 'plan.open', { plan: first.plan }),
        cookie: cookieOf(ministry),
      }),
      floor: (url) => ({ url: `${url}/open` }),
    },
    {
      name: '(b) a section saved',
      compare: 'time',
      product: (url) => ({
        url: `${url}/trpc/unit.save`,
        cookieOf: (connection) => cookieOf(chairs[connection % places.length] ?? ''),
        bodyOf: (connection, before) => {
          const { version, item, content, revision } = at(connection);
          const base = revisionAfter(before) ?? revisions.get(item) ?? revision;
          revisions.set(item, base + 1);
          return { version, key: randomUUID(), base, unit: { unit: 'item', content } };
        },
      }),
      floor: (url) => ({
        url: `${url}/save`,
        bodyOf: (connection) => {
          const { version, item, content } = at(connection);
          return { version, id: item, content };
        },
      }),
    },
    {
      name: '(c) transformation plans',
      compare: 'rate',
      upTo: 10,
      product: (url) => ({
        url: `${url}/trpc/transformation.list`,
        cookie: cookieOf(ministry),
      }),
      floor: (url) => ({ url: `${url}/transformations` }),
    },
    {
      name: '(d) the national overview',
      compare: 'rate',
      product: (url) => ({
        url: asked(url, 'overview.national', { kind: 'zorgkantoor' }),
        cookie: cookieOf(ministry),
      }),
      floor: (url) => ({ url: `${url}/overview` }),
    },
  ];
}
