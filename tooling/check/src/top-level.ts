import type { Fault, Tree } from './tree.ts';

const AGREED = new Set([
  'apps',
  'packages',
  'tooling',
  'README.md',
  'LICENSE.md',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
  '.biome.json',
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.knip.jsonc',
  '.oxlintrc.json',
]);

/** The top level is what the README shows: nothing more, nothing less. */
export function topLevel({ entries }: Tree): Fault[] {
  const extra = entries
    .filter((entry) => !AGREED.has(entry))
    .map((entry) => ({ place: entry, message: 'does not belong at the top level' }));
  const missing = [...AGREED]
    .filter((entry) => !entries.includes(entry))
    .map((entry) => ({ place: entry, message: 'is missing at the top level' }));
  return [...extra, ...missing];
}
