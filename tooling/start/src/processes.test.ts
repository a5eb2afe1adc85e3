import { describe, expect, it } from 'vitest';
import { exitCodeOf, runTool } from './processes.mjs';

const options = { cwd: process.cwd(), env: process.env };
const node = (script: string) => ['-e', script];

describe('tools that are run', () => {
  it('hand over their exit code', async () => {
    expect(await exitCodeOf(process.execPath, node('process.exit(3)'), options)).toBe(3);
  });

  it('tell the process number, so that a killed start leaves a trace of them', async () => {
    const claimed: number[] = [];
    await exitCodeOf(process.execPath, node(''), { ...options, claim: (pid) => claimed.push(pid) });
    expect(claimed).toHaveLength(1);
  });

  it('end in one plain line when they fail or are missing', async () => {
    const fault = { ...options, quiet: true, fault: 'It failed.' };
    await expect(runTool(process.execPath, node('process.exit(1)'), fault)).rejects.toThrow(
      'It failed.',
    );
    await expect(runTool('no-such-program', [], fault)).rejects.toThrow('It failed. (');
  });
});
