// @vitest-environment node
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueFaults, defineTexts } from './define-texts.ts';

const files = globSync('**/texts.ts', { cwd: new URL('..', import.meta.url) });

test.each(files)('%s is complete in Dutch and English', async (file) => {
  const exported: Record<string, { nl: object; en: object }> = await import(`../${file}`);
  for (const catalogue of Object.values(exported)) expect(catalogueFaults(catalogue)).toEqual([]);
});

test('a missing or empty translation is named by its place', () => {
  const whole = defineTexts({ a: { b: 'x', c: 'y' } }, { a: { b: 'x', c: '' } });
  expect(catalogueFaults(whole)).toEqual(['a.c: empty']);
  expect(catalogueFaults({ nl: { a: { b: 'x' } }, en: { a: {} } })).toEqual(['a.b: missing in en']);
});
