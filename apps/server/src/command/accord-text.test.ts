import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpText } from '@iza/accord/text';
import { testDatabase, type TestDatabase } from '@iza/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run.ts';

const DOCUMENT = fileURLToPath(
  new URL('../../../../../shared/agreement/002_f49a419464a26771.txt', import.meta.url),
);

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'iza-text-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function iza(...words: string[]) {
  const [answers, said]: [unknown[], string[]] = [[], []];
  const env = {
    DATABASE_URL: database.ownerUrl,
    DATABASE_SERVER_URL: database.serverUrl,
    IZA_MODE: 'production',
  };
  const status = await runCommand(['accord', 'load-text', ...words], env, {
    answer: (json) => void answers.push(json),
    say: (line) => void said.push(line),
  });
  return { status, answer: answers[0], said: said.join('\n') };
}

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

describe('iza accord load-text', () => {
  test('loads the text, replaces it by the next one, and takes it out', async () => {
    const file = await aFile('testtekst.txt', madeUpText());
    const loaded = { edition: 'concept-2022', missed: [] };
    expect(await iza(file)).toMatchObject({ status: 0, answer: loaded });
    expect(await iza(file)).toMatchObject({ status: 0, answer: loaded });
    expect(await iza('--remove')).toMatchObject({ status: 0, answer: { removed: true } });
    expect(await iza('--remove')).toMatchObject({ status: 0, answer: { removed: false } });
  });

  test('refuses another document, says what it missed, and leaves what was there', async () => {
    await iza(await aFile('testtekst.txt', madeUpText()));
    const moved = await iza(await aFile('moved.txt', `een regel erbij\n${madeUpText()}`));
    expect(moved).toMatchObject({
      status: 1,
      answer: { faults: [{ code: 'another-document' }] },
      said: expect.stringMatching(/known headings stand at their lines.*\n.*should have/u),
    });
    expect(moved.said).toContain('nothing was changed');
    expect(await iza('--remove')).toMatchObject({ answer: { removed: true } });
  });

  test('names every reason at once', async () => {
    const { said, answer } = await iza(await aFile('odd.txt', Buffer.from([0x41, 0xff, 0x01])));
    expect(answer).toMatchObject({
      faults: [
        { code: 'not-utf8' },
        { code: 'control-characters' },
        { code: 'too-few-lines' },
        { code: 'another-document' },
      ],
    });
    expect(said).toMatch(/no UTF-8[^]*line 1 has[^]*it has 1 lines[^]*0 of/u);
  });

  test.each([
    ['nothing', []],
    ['a file and the wish to remove', ['x.txt', '--remove']],
    ['a file that is not there', ['/nergens/x.txt']],
    ['a file that is far too large', ['large']],
  ])('%s is refused in one line', async (_what, words) => {
    const large = words[0] === 'large';
    const given = large ? [await aFile('large.txt', Buffer.alloc(6 * 1024 * 1024, 65))] : words;
    const { status, said } = await iza(...given);
    expect(status).toBe(1);
    expect(said).not.toContain('\n');
  });

  test.skipIf(!existsSync(DOCUMENT))(
    `takes the document itself${existsSync(DOCUMENT) ? '' : ' (skipped: ../shared/agreement is not at hand)'}`,
    async () => {
      const { status, answer } = await iza(DOCUMENT);
      expect(status).toBe(0);
      expect(answer).toMatchObject({ missed: [] });
    },
  );
});
