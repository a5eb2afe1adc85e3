import { describe, expect, it } from 'vitest';
import { commentRules } from './comment-rules.ts';
import { domainPurity } from './domain-purity.ts';
import { importFences } from './import-fences.ts';
import { manifests } from './manifests.ts';
import { outsideNames } from './outside-names.ts';
import { topLevel } from './top-level.ts';
import type { Rule } from './tree.ts';

const faults = (rule: Rule, path: string, text: string) =>
  rule({ entries: [], files: [{ path, text }] });

describe('import fences', () => {
  it.each([
    ['packages/accord/src/a.ts', "import { x } from '@iza/db/plan';"],
    ['packages/domain/src/a.ts', "import { x } from '@iza/accord/regions';"],
    ['packages/db/src/a.ts', "export { x } from '@iza/api/plan';"],
    ['packages/ui/src/a.tsx', "import { x } from '@iza/api/router';"],
    ['packages/ui/src/a.tsx', "import {\n  type X,\n} from '@iza/api/router';"],
    ['packages/ui/src/a.tsx', "const x = await import('@iza/db/plan');"],
    ['packages/ui/src/a.tsx', "import { readFile } from 'node:fs/promises';"],
    ['packages/ui/src/a.tsx', "import { x } from '@iza/documents/docx';"],
    ['packages/ui/src/a.tsx', "import { x } from '@iza/documents/xlsx';"],
    ['packages/domain/src/a.ts', "const x = await import('@iza/documents/xlsx');"],
    ['apps/roaz-editor/src/a.tsx', "import { x } from '@iza/national-monitor/a';"],
    ['apps/roaz-editor/src/a.tsx', "import { x } from '../../national-monitor/src/a.ts';"],
    ['packages/api/src/a.ts', "import { x } from '@iza/db/src/plan/index.ts';"],
    ['packages/api/src/a.ts', "import { x } from '@iza/test-kit/launch-browser';"],
    ['packages/brand-new/src/a.ts', 'export const a = 1;'],
  ])('refuse in %s: %s', (path, text) => {
    expect(faults(importFences, path, text)).toHaveLength(1);
  });

  it.each([
    ['packages/accord/src/a.ts', "import { x } from '@iza/domain/plan';"],
    ['packages/ui/src/a.tsx', "import type { Router } from '@iza/api/router';"],
    ['packages/ui/src/a.tsx', "import { x } from '@iza/documents/words';"],
    ['packages/ui/src/a.test.tsx', "import { readFile } from 'node:fs/promises';"],
    ['packages/api/src/a.test.ts', "import { x } from '@iza/test-kit/launch-browser';"],
    ['packages/ui/src/a.tsx', "import type { Table } from '@iza/documents/table';"],
    ['packages/ui/src/a.tsx', "const x = await import('@iza/documents/xlsx');"],
    ['apps/national-monitor/src/a.tsx', "const x = await import('@iza/documents/csv');"],
    ['apps/server/src/a.ts', "import { x } from '@iza/api/router';"],
    ['packages/db/src/plan/a.ts', "import { x } from '../schema/plan.ts';"],
  ])('let pass in %s: %s', (path, text) => {
    expect(faults(importFences, path, text)).toEqual([]);
  });

  it('name the line', () => {
    const found = faults(
      importFences,
      'packages/accord/src/a.ts',
      "// first\nimport { x } from '@iza/db/plan';",
    );
    expect(found[0]?.place).toBe('packages/accord/src/a.ts:2');
  });
});

describe('the domain', () => {
  const path = 'packages/domain/src/plan/a.ts';

  it.each([
    "import { v7 } from 'uuid';",
    'const now = Date.now();',
    'const d = new Date();',
    'Math.random();',
  ])('may not contain %s', (text) => {
    expect(faults(domainPurity, path, text)).toHaveLength(1);
  });

  it('may speak of the clock in a comment, and read a date that it is given', () => {
    expect(
      faults(domainPurity, path, '/** not Date.now() */\nnew Date(given); // new Date()'),
    ).toEqual([]);
  });
});

describe('the other rules', () => {
  it('keep the top level as agreed', () => {
    expect(topLevel({ entries: ['docs'], files: [] })).toContainEqual({
      place: 'docs',
      message: 'does not belong at the top level',
    });
  });

  it('want the same scripts in every package and versions in the catalog', () => {
    const text = JSON.stringify({
      name: '@iza/x',
      scripts: { test: 'x' },
      dependencies: { zod: '^4' },
    });
    expect(faults(manifests, 'packages/x/package.json', text)).toHaveLength(4);
  });

  it.each([`${'registry'}=somewhere`, `see ${'registry'}.example.org/x`])(
    'refuse a registry host: %s',
    (text) => {
      expect(faults(outsideNames, '.npmrc', text)).toHaveLength(1);
    },
  );

  it('let only tests look beside the repository', () => {
    const text = `read('../${'shared'}/facts')`;
    expect(faults(outsideNames, 'packages/accord/src/a.ts', text)).toHaveLength(1);
    expect(faults(outsideNames, 'packages/accord/src/a.test.ts', text)).toEqual([]);
  });

  it('want a reason beside every check that is switched off', () => {
    const off = `// oxlint-${'disable'}-next-line no-console`;
    expect(faults(commentRules, 'packages/x/a.ts', off)).toHaveLength(1);
    expect(faults(commentRules, 'packages/x/a.ts', `${off} -- the command speaks here`)).toEqual(
      [],
    );
  });
});
