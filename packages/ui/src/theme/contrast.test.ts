// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appNames } from './accents.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const root = tokensOf(':root');
const token = (name: string) => root.get(`--basis-color-${name}`) ?? 'missing';
const grounds = ['default-bg-document', 'default-bg-subtle', 'default-bg-hover'].map(token);

describe('colours keep WCAG 2.2 AA contrast', () => {
  test('text and quiet text are readable on every ground', () => {
    for (const ground of grounds) {
      expect(contrast(token('default-color-document'), ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(token('default-color-subtle'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('borders of fields stand out from the ground', () => {
    for (const ground of grounds) {
      expect(contrast(token('default-border-default'), ground)).toBeGreaterThanOrEqual(3);
    }
  });
  test.each(['positive', 'warning', 'negative', 'info'])(
    '%s is readable on its own ground',
    (tone) => {
      expect(contrast(token(`${tone}-color`), token(`${tone}-bg`))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(`${tone}-color`), '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(`${tone}-border`), '#ffffff')).toBeGreaterThanOrEqual(3);
    },
  );
  test.each(appNames)('the accent of %s carries white text and is readable as text', (app) => {
    const accent = tokensOf(`[data-iza-app="${app}"]`);
    const plain = accent.get('--basis-color-accent-color') ?? 'missing';
    const strong = accent.get('--basis-color-accent-color-strong') ?? 'missing';
    const tint = accent.get('--basis-color-accent-bg') ?? 'missing';
    for (const colour of [plain, strong]) {
      for (const ground of [...grounds, tint]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
