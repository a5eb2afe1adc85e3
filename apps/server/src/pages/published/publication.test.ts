import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveOwnParty } from '@iza/db/reference';
import { newItem, newTarget, type PlanItem } from '@iza/domain/plan';
import {
  isoDate,
  itemIdSchema,
  partyIdSchema,
  richTextOf,
  targetIdSchema,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../command/run.ts';
import { newId } from '../../new-id.ts';
import { ownPlan } from '../../testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from '../../testing/test-service.ts';

const HOSTILE = `<script>alert("1")</script><img src=x onerror='alert(2)'>`;

/** A party that only this installation knows. */
const OWN_PARTY = {
  id: partyIdSchema.parse('taxi-hier'),
  name: 'Taxi Hier & Daar',
  short: null,
  kind: 'organisation',
  sector: null,
} as const;

let service: TestService;
let chair: Visitor;
let leader: Visitor;
let otherLeader: Visitor;
let plan: Awaited<ReturnType<typeof ownPlan>>;

const read = (path: string, init: RequestInit = {}) =>
  fetch(`${service.address}${path}`, { redirect: 'manual', ...init });
const textOf = async (path: string) => (await read(path)).text();
const pageOf = (lang = '') => `/openbaar/${plan.plan}${lang}`;
const open = (who: Visitor) => who.api.plan.open.query({ plan: plan.plan });
const written = () => ({ version: plan.version, key: aKey() });

const agreement = itemIdSchema.parse(newId());
const bare = itemIdSchema.parse(newId());

/** An agreement in the plan with something of everything, one about which nothing is known, and one in the working corner. */
async function write(): Promise<void> {
  await service.database.asOperator((tx) => saveOwnParty(tx, OWN_PARTY));
  const heading = newItem('group', itemIdSchema.parse(newId()), HOSTILE);
  const full: PlanItem = {
    type: 'agreement',
    id: agreement,
    title: `Vervoer ${HOSTILE}`,
    inPlan: true,
    code: '9z',
    text: { known: richTextOf(`Samen rijden ${HOSTILE}`) },
    firmness: { known: 'explores' },
    origin: { open: 'notInSource' },
    parties: {
      known: [
        { party: { party: partyIdSchema.parse('isala') }, role: 'trekker' },
        { party: { party: OWN_PARTY.id }, role: '' },
      ],
    },
    progressShownBy: {
      open: 'leftOpen',
      reason: 'geheime-reden',
      filledBy: { name: 'geheime-invuller' },
    },
    phases: [
      {
        area: { open: 'leftOpen' },
        scale: { known: 'several regions' },
        when: { known: { between: [isoDate('2025-07-01'), isoDate('2025-09-30')] } },
        entry: { open: 'leftOpen' },
        targets: { open: 'notInSource' },
      },
    ],
    deviations: [],
  };
  const corner = newItem('agreement', itemIdSchema.parse(newId()), 'geheime-hoek', false);
  const items = [
    { item: heading, parent: null },
    { item: full, parent: heading.id },
    { item: newItem('agreement', bare, 'Kale afspraak'), parent: heading.id },
    { item: corner, parent: heading.id },
  ];
  expect(await chair.api.item.add.mutate({ ...written(), items })).toMatchObject({ kind: 'saved' });
  const target = {
    ...newTarget(targetIdSchema.parse(newId()), agreement),
    indicator: { known: 'Ritten samen' },
    series: [
      {
        when: { open: 'leftOpen' as const },
        aim: {
          known: {
            kind: 'exact' as const,
            quantity: { number: 1250.5, unit: 'ritten' },
            qualifier: 'at least' as const,
          },
        },
      },
    ],
  };
  const added = await chair.api.target.add.mutate({ ...written(), target });
  expect(added).toMatchObject({ kind: 'saved' });
  const text = 'geheime-opmerking';
  await leader.api.comment.add.mutate({ ...written(), item: agreement, parent: null, text });
}

async function ask(command: Parameters<typeof chair.api.step.ask.mutate>[0]['command']) {
  const { contentRevision } = (await open(chair)).version;
  const asked = await chair.api.step.ask.mutate({ ...written(), contentRevision, command });
  expect(asked).toMatchObject({ kind: 'saved' });
  for (const signer of [leader, otherLeader]) {
    const { pending } = await open(signer);
    if (pending) await signer.api.step.sign.mutate({ ...written(), step: pending.id });
  }
}

async function adopt(): Promise<void> {
  const invited = ['patientenfederatie', 'isala'].map((id) => partyIdSchema.parse(id));
  await ask({ command: 'open-consultation', invited, closes: isoDate('2024-02-20') });
  const patients = await service.as('Regioadviseur Patiëntenfederatie');
  const response = { text: 'geheime-reactie', supports: 'partly' as const };
  await patients.api.consultation.save.mutate({ ...written(), base: 0, content: response });
  await patients.api.consultation.send.mutate(written());
  const party = partyIdSchema.parse('patientenfederatie');
  const handling = { outcome: 'not taken over' as const, note: 'geheime-verwerking' };
  await chair.api.consultation.handle.mutate({ ...written(), party, handling });
  await ask({ command: 'open-assessment' });
  const hospital = await service.as('Bestuurder Isala');
  const yes = { answer: 'yes' as const, remark: 'geheim-oordeel' };
  const content = { concrete: yes, 'in-line': yes, contributes: yes };
  await hospital.api.judgement.save.mutate({ ...written(), base: 0, content });
  await hospital.api.judgement.share.mutate(written());
  const decision = { body: 'Bestuurlijk <b>ROAZ</b>', on: isoDate('2024-01-31') };
  await ask({ command: 'adopt', decision });
  expect((await open(chair)).card.stage).toBe('adopted');
}

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  leader = await service.as('Regiomanager Zilveren Kruis');
  otherLeader = await service.as('Regiomanager Menzis');
  plan = await ownPlan(chair);
});
afterAll(() => service.stop());

describe('before anything is adopted', () => {
  test('the list says so in words, in both languages', async () => {
    expect(await textOf('/openbaar')).toContain('Er is nog geen plan vastgesteld');
    expect(await textOf('/openbaar?lang=en')).toContain('No plan has been adopted yet');
  });

  test('a draft is as unknown as a plan that is not there, also to its own people', async () => {
    const unknown = [
      pageOf(),
      pageOf('.json'),
      `/openbaar/${newId()}`,
      '/openbaar/geen-plan',
      '/openbaar/%00',
    ];
    const notFound = await textOf('/nergens');
    for (const path of unknown) {
      const answer = await read(path, { headers: { cookie: chair.cookie } });
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toBe(notFound);
    }
  });
});

describe('what was adopted', () => {
  beforeAll(async () => {
    await write();
    await adopt();
  });

  test('is read without a session; no cookie is set, and it is kept shortly', async () => {
    for (const path of ['/openbaar', pageOf(), pageOf('?lang=en')]) {
      const answer = await read(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    }
  });

  test('is the same page for who is logged in', async () => {
    const own = await read(pageOf(), { headers: { cookie: chair.cookie } });
    expect(await own.text()).toBe(await textOf(pageOf()));
  });

  test('stands in the list with region, body and day, marked as an example', async () => {
    const list = await textOf('/openbaar');
    expect(list).toContain(`href="/openbaar/${plan.plan}"`);
    for (const said of ['Zwolle', 'Bestuurlijk &lt;b&gt;ROAZ', '31 januari 2024', 'Voorbeeld'])
      expect(list).toContain(said);
  });

  test('says what, who, when, on which scale, what shows progress, and the result targets', async () => {
    const dutch = await textOf(pageOf());
    expect(dutch).toContain('<html lang="nl">');
    for (const said of [
      '9z Vervoer',
      'Verkennen we',
      'Isala (trekker)',
      'Taxi Hier &amp; Daar',
      'derde kwartaal 2025',
      'Meer regio’s',
      'Ritten samen',
      'minimaal 1.250,5 ritten',
      'IZA C.6.c.3.B',
      'Dit plan is een voorbeeld',
    ])
      expect(dutch).toContain(said);
    const english = await textOf(pageOf('?lang=en'));
    expect(english).toContain('<html lang="en">');
    for (const said of ['third quarter 2025', 'We explore this', 'at least 1,250.5 ritten'])
      expect(english).toContain(said);
  });

  test('says what is open, and apart from it what the source does not hold', async () => {
    const page = await textOf(pageOf());
    expect(page).toMatch(/Waaraan zien we voortgang<\/dt><dd><span class="open">nog open</);
    const own = page.slice(page.indexOf(`id="a-${agreement}"`), page.indexOf(`id="a-${bare}"`));
    expect(own).toContain('Niet in de bron: geteld met.');
    const open = page.slice(page.indexOf(`id="a-${bare}"`)).split('</article>')[0] ?? '';
    expect(open.match(/nog open/g)).toHaveLength(5);
    expect(open).not.toContain('Niet in de bron');
  });

  test('holds every agreement that was published, each once, and nothing of the work on it', async () => {
    const page = await textOf(pageOf());
    const { published } = await chair.api.publication.open.query({ plan: plan.plan });
    expect(page.match(/<article /g)).toHaveLength(published.length);
    for (const { item } of published) expect(page.split(`id="a-${item}"`)).toHaveLength(2);
    for (const path of ['/openbaar', pageOf(), pageOf('?lang=en')]) {
      expect(await textOf(path)).not.toMatch(/geheim/);
    }
  });

  test('is text, whatever was typed', async () => {
    const page = await textOf(pageOf());
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page.split('&lt;script&gt;alert(&quot;1&quot;)').length).toBeGreaterThan(3);
  });

  test('gives each heading once, and no level is left out', async () => {
    const page = await textOf(pageOf());
    const depths = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, depth]) => Number(depth));
    expect(depths[0]).toBe(1);
    for (const [at, depth] of depths.entries())
      expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  test('has a hash that a reader can check with any tool, on the file and on what insiders export', async () => {
    const bytes = Buffer.from(await (await read(pageOf('.json'))).arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(await textOf(pageOf())).toContain(`<code>${hash}</code>`);
    const { versions } = await chair.api.version.list.query({ plan: plan.plan });
    expect(versions[0]?.fingerprint?.publication).toBe(hash);
    expect(bytes.toString()).not.toMatch(/geheim/);
    const folder = await mkdtemp(path.join(tmpdir(), 'iza-hash-'));
    const check = async (json: unknown) => {
      const file = path.join(folder, 'plan.json');
      await writeFile(file, JSON.stringify(json, null, 2));
      let answer: unknown;
      const out = { answer: (said: unknown) => (answer = said), say: () => undefined };
      const given = versions[0]?.fingerprint?.content ?? '';
      const status = await runCommand(['plan', 'verify', file, '--hash', given], {}, out);
      return { status, answer };
    };
    const [byChair, byNeighbour] = await Promise.all(
      [chair, await service.as('Voorzitter ROAZ Oost')].map((who) =>
        who.api.plan.export.query({ plan: plan.plan }),
      ),
    );
    expect(JSON.stringify(byChair)).toContain('geheime-hoek');
    expect(await check(byChair)).toMatchObject({ status: 0, answer: { same: true } });
    expect(await check(byNeighbour)).toMatchObject({ status: 0, answer: { same: true } });
    const about = { ...byChair?.about, name: 'Een letter anders' };
    expect(await check({ ...byChair, about })).toMatchObject({ status: 1 });
    await rm(folder, { recursive: true });
  });

  test('is reached from the first page, and only by reading', async () => {
    expect(await textOf('/')).toContain('href="/openbaar"');
    expect(await textOf('/?lang=en')).toContain('href="/openbaar?lang=en"');
    expect((await read('/openbaar/')).headers.get('location')).toBe('/openbaar');
    const posted = await service.post('/openbaar', '{}', { 'content-type': 'application/json' });
    expect(posted.status).toBe(404);
  });
});
