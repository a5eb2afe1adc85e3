import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examplePlans } from '@iza/accord/examples';
import type { PersonRow } from '@iza/db/people';
import { testDatabase, type TestDatabase } from '@iza/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run.ts';

let database: TestDatabase;
let other: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  other = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'iza-command-'));
});
afterAll(async () => {
  await database.drop();
  await other.drop();
  await rm(folder, { recursive: true });
});

/** What the commands answer, taken together; a test reads what its command gives. */
type Answer = {
  plan: string;
  refusals: { path: (string | number)[] }[];
  person: string;
  hash: string;
  rows: number;
  checks: { name: string; ok: boolean }[];
};
type Outcome = { status: number; answer: Answer; said: string };

async function iza(words: string[], at: TestDatabase = database): Promise<Outcome> {
  let answer: unknown;
  const said: string[] = [];
  const env = {
    DATABASE_URL: at.ownerUrl,
    DATABASE_SERVER_URL: at.serverUrl,
    IZA_MODE: 'production',
  };
  const status = await runCommand(words, env, {
    answer: (json) => (answer = JSON.parse(JSON.stringify(json))),
    say: (line) => said.push(line),
  });
  return { status, answer: answer as Answer, said: said.join('\n') };
}

async function aFile(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** @returns everyone who was admitted */
async function people(at: TestDatabase = database): Promise<readonly PersonRow[]> {
  return (await iza(['user', 'list'], at)).answer as unknown as readonly PersonRow[];
}

const zwolle = () =>
  structuredClone(examplePlans.find(({ name }) => name === 'roaz-zwolle')!.file) as {
    regions: string[];
    items: Record<string, unknown>[];
    outline: { placements: Record<string, unknown>[] };
  };

describe('iza', () => {
  test.each([
    [['--help']],
    [['help']],
    [['user', '--help']],
    [['plan', 'import', '--help']],
    [['start', '--help']],
  ])('%j tells what there is', async (words) => {
    expect(await iza(words)).toMatchObject({ status: 0, said: expect.stringContaining('Usage:') });
  });

  test.each([
    [[]],
    [['nonsense']],
    [['plan']],
    [['plan', 'import']],
    [['plan', 'export', 'x']],
    [['plan', 'import', 'a', 'b']],
    [['migrate', '--nonsense']],
    [['user', 'disable', 'nobody@example.nl']],
    [['user', 'withdraw', 'x']],
    [['restore', '/nowhere']],
  ])('%j ends with 1 and says why, without a stack', async (words) => {
    const { status, said } = await iza(words);
    expect(status).toBe(1);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/\n\s+at /);
  });

  test('a wrong setting is refused in one line', async () => {
    const said: string[] = [];
    const out = { answer: () => undefined, say: (line: string) => said.push(line) };
    expect(await runCommand(['migrate'], { PORT: 'abc' }, out)).toBe(1);
    expect(said).toEqual(['PORT: must be a whole number from 0 to 65535']);
  });

  test("a database that can't be reached is told plainly", async () => {
    const nowhere = { ...database, ownerUrl: 'postgres://x:y@127.0.0.1:1/z' };
    const { status, said } = await iza(['migrate'], nowhere);
    expect(status).toBe(1);
    expect(said).toMatch(/ECONNREFUSED|does not answer/);
  });
});

type JsonSchema = {
  description?: string;
  $ref?: string;
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};

/** @returns the fields that say nothing about themselves */
function undescribed(schema: JsonSchema, at: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const silent = !field.description && !field.$ref && field.const === undefined;
    return [...(silent ? [`${at}.${name}`] : []), ...undescribed(field, `${at}.${name}`)];
  });
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const items = schema.items ? undescribed(schema.items, `${at}[]`) : [];
  return [...fields, ...parts.flatMap((part) => undescribed(part, at)), ...items];
}

describe('iza schema plan', () => {
  test('describes every field of a plan file', async () => {
    const { answer } = await iza(['schema', 'plan']);
    expect(undescribed(answer as unknown as JsonSchema, 'plan')).toEqual([]);
  });
});

describe('iza plan', () => {
  test('the export of an import has the same content', async () => {
    for (const { name, file } of examplePlans) {
      const { status, answer } = await iza(['plan', 'import', await aFile(`${name}.json`, file)]);
      expect(status).toBe(0);
      const exported = await iza(['plan', 'export', answer.plan]);
      expect(exported.answer).toEqual(file);
    }
  });

  test('a file with faults is refused whole, with every fault at its path', async () => {
    const bad = zwolle();
    bad.items[2]!['title'] = 17;
    bad.items[3]!['extra'] = true;
    bad.outline.placements[0]!['item'] = 'nergens';
    bad.regions = ['roaz-atlantis'];
    const { status, answer, said } = await iza(['plan', 'import', await aFile('bad.json', bad)]);
    expect(status).toBe(1);
    const paths = answer.refusals.map((refusal) => refusal.path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['items.2.title']));
    expect(said).toContain('nothing was written');
    const people = await iza(['user', 'list']);
    expect(people.status).toBe(0);
  });

  test.each([
    ['no JSON', '{'],
    ['an empty file', ''],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s is refused', async (_what, text) => {
    expect(await iza(['plan', 'import', await aFile('odd.json', text)])).toMatchObject({
      status: 1,
    });
  });
});

describe('iza user', () => {
  const add = (...more: string[]) =>
    iza([
      'user',
      'add',
      '--name',
      'Nieuwe Voorzitter',
      '--email',
      'voorzitter@example.nl',
      '--party',
      'isala',
      '--role',
      'roaz-chair',
      ...more,
    ]);

  test('admits someone with a link that works once; a second role goes to the same person', async () => {
    const first = await add('--region', 'roaz-zwolle');
    expect(first).toMatchObject({
      status: 0,
      answer: {
        signInLink: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4000\/sign-in\/[\w-]{40,}$/),
      },
    });
    const second = await add('--region', 'roaz-oost');
    expect(second.answer.person).toBe(first.answer.person);
    const [person] = await people();
    const regions = person!.grants.map(({ region }) => region);
    expect(regions).toEqual(['roaz-zwolle', 'roaz-oost']);
  });

  test.each([
    ['a role in a region without a region', []],
    ['a region that is not there', ['--region', 'roaz-atlantis']],
    ['a day that is none', ['--region', 'roaz-zwolle', '--from', '2024-02-30']],
    [
      'a period that ends before it begins',
      ['--region', 'roaz-zwolle', '--from', '2024-02-01', '--until', '2024-01-01'],
    ],
    ['a role that is not there', ['--role', 'koning']],
    ['a party that is not there', ['--party', 'nergens']],
    ['a party that is no organisation', ['--party', 'roaz-zwolle', '--region', 'roaz-zwolle']],
  ])('%s is refused', async (_what, more) => {
    expect((await add(...more)).status).toBe(1);
  });

  test('a right is withdrawn by its grant, a person disabled by address', async () => {
    const grant = (await people())[0]!.grants[0]!;
    expect(await iza(['user', 'withdraw', grant.id])).toMatchObject({ status: 0 });
    expect(await iza(['user', 'withdraw', grant.id])).toMatchObject({ status: 1 });
    expect(await iza(['user', 'disable', 'VOORZITTER@example.nl'])).toMatchObject({ status: 0 });
    expect((await people())[0]!.disabledAt).not.toBeNull();
  });
});

describe('iza party', () => {
  const party = (...more: string[]) =>
    iza(['party', 'add', '--name', 'Ziekenhuis Voorbeeld', '--kind', 'organisation', ...more]);
  const hospital = ['--id', 'ziekenhuis-voorbeeld', '--sector', 'hospital'];

  test('makes a party known, that one can act for and that plan files may name', async () => {
    const role = ['--role', 'regional-party', '--region', 'roaz-zwolle'];
    const who = ['--name', 'Bestuurder', '--email', 'bestuurder@example.nl'];
    const admit = () => iza(['user', 'add', ...who, '--party', 'ziekenhuis-voorbeeld', ...role]);
    const plan = zwolle();
    const participants = [{ party: { party: 'ziekenhuis-voorbeeld' }, role: '' }];
    const about = { ...(plan as unknown as { about: object }).about };
    const file = await aFile('own.json', {
      ...plan,
      about: { ...about, participants: { known: participants } },
    });
    expect((await admit()).said).toMatch(/^--party: there is no party ziekenhuis-voorbeeld/);
    const refused = await iza(['plan', 'import', file]);
    expect(refused.answer.refusals.map(({ path: at }) => at.join('.'))).toEqual([
      'about.participants.known.0.party.party',
    ]);
    expect(await party(...hospital)).toMatchObject({ status: 0, said: 'Added.' });
    expect(await admit()).toMatchObject({ status: 0 });
    expect(await iza(['plan', 'import', file])).toMatchObject({ status: 0 });
  });

  test('corrects one that is known', async () => {
    const said = 'Corrected; it was known as Ziekenhuis Voorbeeld.';
    expect(await party(...hospital, '--short', 'ZV')).toMatchObject({ status: 0, said });
    const { answer } = await iza(['party', 'list']);
    expect(answer).toContainEqual({
      id: 'ziekenhuis-voorbeeld',
      name: 'Ziekenhuis Voorbeeld',
      short: 'ZV',
      kind: 'organisation',
      sector: 'hospital',
      origin: 'operator',
    });
  });

  test.each([
    ['a code with capitals', ['--id', 'Isala', '--sector', 'hospital']],
    ['no code', ['--sector', 'hospital']],
    ['a sector that is not there', ['--id', 'x', '--sector', 'bakkers']],
    ['a kind that is not there', ['--id', 'x', '--sector', 'hospital', '--kind', 'mens']],
    ['an empty name', ['--id', 'x', '--sector', 'hospital', '--name', ' ']],
  ])('%s is refused', async (_what, more) => {
    expect((await party(...more)).status).toBe(1);
  });
});

describe('iza backup and restore', () => {
  test('what is restored elsewhere is equal by hash', async () => {
    const file = path.join(folder, 'all.backup');
    const made = await iza(['backup', file]);
    expect(made).toMatchObject({ status: 0 });
    const restored = await iza(['restore', file], other);
    expect(restored).toMatchObject({
      status: 0,
      answer: { hash: made.answer.hash, rows: made.answer.rows },
    });
    expect(await people(other)).toEqual(await people());
    expect((await iza(['restore', file], other)).status).toBe(1);
  });

  test('a damaged backup is refused', async () => {
    const file = path.join(folder, 'all.backup');
    const damaged = await aFile('damaged.backup', (await readFile(file, 'utf8')).slice(0, -500));
    const third = await testDatabase();
    expect((await iza(['restore', damaged], third)).status).toBe(1);
    await third.drop();
  });
});

test('a database for real use does not start as a demonstration, nor the other way round', async () => {
  const said: string[] = [];
  const out = { answer: () => undefined, say: (line: string) => said.push(line) };
  expect(
    await runCommand(
      ['migrate'],
      { DATABASE_URL: database.ownerUrl, IZA_MODE: 'demonstration' },
      out,
    ),
  ).toBe(1);
  expect(said.join()).toMatch(
    /^IZA_MODE=demonstration: this database holds an installation for real use/,
  );
});

test('a login that may not serve is told in one line, which names the setting that helps', async () => {
  const said: string[] = [];
  const out = { answer: () => undefined, say: (line: string) => said.push(line) };
  const env = { DATABASE_URL: database.ownerUrl, IZA_MODE: 'production', PORT: '0' };
  expect(await runCommand(['start'], env, out)).toBe(1);
  expect(said.at(-1)).toMatch(/^DATABASE_URL: .*iza_server.*set DATABASE_SERVER_URL/);
  expect(said.at(-1)).not.toContain('\n');
});

test('iza doctor looks at everything', async () => {
  const { answer } = await iza(['doctor']);
  expect(answer.checks.map(({ name }) => name)).toEqual([
    'runtime',
    'data folder',
    'database',
    'apps',
    'mail',
    'identity provider',
    'mails',
  ]);
  expect(answer.checks.filter(({ name, ok }) => name !== 'apps' && !ok)).toEqual([]);
});

test('iza user bind needs an identity provider, and unbind forgets accounts', async () => {
  const refused = await iza(['user', 'bind', 'niemand@example.nl', 'abc']);
  expect(refused.said + JSON.stringify(refused.answer)).toContain('IZA_OIDC_ISSUER');
  expect(refused.status).not.toBe(0);
  expect((await iza(['user', 'unbind', 'niemand@example.nl'])).status).not.toBe(0);
});
