import path from 'node:path';
import { isCode, isForTests, type SourceFile, type Tree } from './tree.ts';

/** One import or re-export of a file. */
export type Import = {
  readonly from: string;
  /** Whole statement is `import type` or `export type`: nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** Loaded when it is needed: `import(...)`. */
  readonly lazy: boolean;
  readonly line: number;
};

const STATEMENT =
  /^[ \t]*(?:import|export)(?<type>\s+type)?\s+(?:[\w*{}\s,$]+?\s+from\s+)?['"](?<from>[^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;

/** All imports of a file, dynamic ones too. */
export function importsOf(file: SourceFile): Import[] {
  const found = [
    ...[...file.text.matchAll(STATEMENT)].map((match) => ({ match, lazy: false })),
    ...[...file.text.matchAll(CALL)].map((match) => ({ match, lazy: true })),
  ];
  return found.map(({ match, lazy }) => ({
    from: match.groups?.['from'] ?? '',
    typeOnly: match.groups?.['type'] !== undefined,
    lazy,
    line: file.text.slice(0, match.index).split('\n').length + (/^\s*\n/.test(match[0]) ? 1 : 0),
  }));
}

/** The paths of files that only tests import, and of the tests themselves. */
export function testSupport(tree: Tree): Set<string> {
  const importers = new Map<string, SourceFile[]>();
  for (const file of tree.files.filter(isCode)) {
    for (const { from } of importsOf(file).filter((one) => one.from.startsWith('.'))) {
      const target = path.posix.join(path.posix.dirname(file.path), from);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  const tests = tree.files.filter(isForTests).map((file) => file.path);
  const support = [...importers]
    .filter(([, files]) => files.every(isForTests))
    .map(([file]) => file);
  return new Set([...tests, ...support]);
}
