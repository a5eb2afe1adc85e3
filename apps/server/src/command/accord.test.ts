import { accordSchema } from '@iza/accord/export';
import { describe, expect, it } from 'vitest';
import type { Output } from './command.ts';
import { runCommand } from './run.ts';

async function run(...words: string[]) {
  const [answers, said]: [unknown[], string[]] = [[], []];
  const out: Output = {
    answer: (json) => void answers.push(json),
    say: (line) => void said.push(line),
  };
  const status = await runCommand(words, {}, out);
  return { status, answers, said: said.join('\n') };
}

describe('the agreement on the command line', () => {
  it('is printed whole, as its schema describes it, without a word besides', async () => {
    const { status, answers, said } = await run('accord', 'export');
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(answers).toHaveLength(1);
    expect(accordSchema.safeParse(answers[0]).success).toBe(true);
  });

  it('has a JSON Schema', async () => {
    const { status, answers } = await run('schema', 'accord');
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { type: 'object', required: expect.arrayContaining(['actions']) },
    ]);
  });

  it('is checked: counts, sums, conflicts and open points in words and as data', async () => {
    const { status, answers, said } = await run('accord', 'check');
    expect(status).toBe(0);
    expect(answers).toMatchObject([{ ok: true, references: { dangling: [] } }]);
    expect(said).toContain('actions: ');
    expect(said).toContain('printed 2,800 million euro, computed 2,432 million euro');
    expect(said).toContain('The agreement holds together');
  });
});
