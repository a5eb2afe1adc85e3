import path from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { type Fault, isCode, isForTests, type SourceFile, type Tree } from './tree.ts';

type Allowed = {
  readonly code: readonly string[] | 'all';
  readonly types?: readonly string[];
  /** Only when it is needed, with `import()`: what most people on a page never use. */
  readonly lazily?: readonly string[];
};

/** Of `documents`, browsers take the words that screens and papers share; what makes papers stays on the server. */
const SHARED_WORDS = ['documents/texts', 'documents/words'];

/** A table is taken along as it is seen, where it is seen: browsers make its files, and load what makes them when it is asked for. */
const SPREADSHEETS = ['documents/csv', 'documents/xlsx', 'documents/read-xlsx'];

/** Packages whose code runs in a browser: they know the API's types, nothing of its code, and nothing of Node. */
const BROWSER_MAY_IMPORT = {
  code: ['domain', 'ui', ...SHARED_WORDS],
  types: ['api', 'documents'],
  lazily: SPREADSHEETS,
};

/** Who may import whom, by folder. A new package must be given its place here. */
const MAY_IMPORT: Record<string, Allowed> = {
  'packages/domain': { code: [] },
  'packages/accord': { code: ['domain'] },
  'packages/db': { code: ['domain', 'accord'] },
  'packages/documents': { code: ['domain'] },
  'packages/api': { code: ['domain', 'accord', 'db', 'documents'] },
  'packages/ui': { ...BROWSER_MAY_IMPORT, code: ['domain', ...SHARED_WORDS] },
};

const isBrowserPackage = (home: string) =>
  home === 'packages/ui' || (home.startsWith('apps/') && home !== 'apps/server');

const EVERYTHING = { code: 'all', types: [] } as const;

function allowedFor(home: string): Allowed | undefined {
  if (home === 'apps/server' || home.startsWith('tooling/')) return EVERYTHING;
  return home.startsWith('apps/') ? BROWSER_MAY_IMPORT : MAY_IMPORT[home];
}

const namesIn = (tree: Tree, group: string) => [
  ...new Set(
    tree.files.flatMap((file) => {
      const [first, second] = file.path.split('/');
      return first === group && second !== undefined ? [second] : [];
    }),
  ),
];

const homeOf = (file: SourceFile) => file.path.split('/').slice(0, 2).join('/');

/** Imports follow the direction of the architecture, and only through what a package exports. */
export function importFences(tree: Tree): Fault[] {
  const unplaced = namesIn(tree, 'packages')
    .map((name) => `packages/${name}`)
    .filter((home) => MAY_IMPORT[home] === undefined)
    .map((home) => ({
      place: home,
      message: 'say in tooling/check/src/import-fences.ts what it may import',
    }));
  const crossed = tree.files
    .filter((file) => isCode(file) && /^(apps|packages|tooling)\/[^/]+\/src\//.test(file.path))
    .flatMap((file) =>
      importsOf(file).flatMap((one) => {
        const message = faultOf(file, one);
        return message === undefined ? [] : [{ place: `${file.path}:${one.line}`, message }];
      }),
    );
  return [...unplaced, ...crossed];
}

function faultOf(file: SourceFile, { from, typeOnly, lazy }: Import): string | undefined {
  const home = homeOf(file);
  if (from.startsWith('.')) return faultOfRelative(file, from, home);
  if (from.startsWith('node:') && isBrowserPackage(home) && !isForTests(file)) {
    return `imports ${from}, which no browser has`;
  }
  const [, name, ...rest] = /^@iza\/([^/]+)(?:\/(.*))?$/.exec(from) ?? [];
  if (name === undefined || `packages/${name}` === home || `apps/${name}` === home)
    return undefined;
  if (rest[0]?.startsWith('src/')) return `reaches into @iza/${name}: use what it exports`;
  if (name === 'test-kit' && isForTests(file)) return undefined;
  const allowed = allowedFor(home);
  if (allowed === undefined || allowed.code === 'all' || allowed.code.includes(name)) {
    return undefined;
  }
  const part = `${name}/${rest[0]}`;
  if (allowed.code.includes(part)) return undefined;
  if (lazy && allowed.lazily?.includes(part)) return undefined;
  if (allowed.types?.includes(name)) {
    if (allowed.lazily?.includes(part) && !typeOnly)
      return `loads @iza/${name} with the page: write "await import(...)" where it is used`;
    return typeOnly ? undefined : `may import types of @iza/${name} only: write "import type"`;
  }
  return `${home} may not import @iza/${name}`;
}

function faultOfRelative(file: SourceFile, from: string, home: string): string | undefined {
  const target = path.posix.join(path.posix.dirname(file.path), from);
  if (target.startsWith(`${home}/`)) return undefined;
  // The scripts that run before anything is installed have no packages to import from.
  if (home === 'tooling/test' && /^tooling\/(start|test-kit)\/src\//.test(target)) return undefined;
  return `reaches out of its package to ${target}`;
}
