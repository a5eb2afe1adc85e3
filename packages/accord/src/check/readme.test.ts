import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportAccord } from '../export/index.ts';
import { countsOf } from './counts.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the counts in the README', () => {
  it('are the counts of the check', () => {
    const counts = countsOf(exportAccord());
    const explained = [...readme.matchAll(/^\| (\w+) +\| (\d+) +\|/gm)].map(
      ([, name, count]) => [name, Number(count)] as const,
    );
    expect(explained.length).toBeGreaterThan(8);
    expect(explained).toEqual(explained.map(([name]) => [name, counts[name as string]]));
  });
});
