import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the repository with its text; the path is relative to the root, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What the rules look at. */
export type Tree = {
  /** Names directly under the root. */
  readonly entries: readonly string[];
  /** Every text file that belongs to the repository. */
  readonly files: readonly SourceFile[];
};

/** A broken rule: where, and in one line what to do about it. */
export type Fault = { readonly place: string; readonly message: string };

export type Rule = (tree: Tree) => Fault[];

// What git ignores (see .gitignore), without asking git: the check also runs on an unpacked archive.
const NOT_OURS = new Set([
  '.git',
  '.runtime',
  '.results',
  '.turbo',
  '.artifacts',
  '.DS_Store',
  'dist',
  'node_modules',
]);
const TEXT =
  /(^|[/.])(ts|tsx|mjs|js|json|jsonc|md|css|html|sql|yaml|yml|svg|txt|csv|run|npmrc|gitignore|gitattributes|editorconfig)$/;

const ours = (name: string) =>
  !NOT_OURS.has(name) && !/^\.env(\..*)?$|\.log$|\.tsbuildinfo$/.test(name);

/** Reads the repository from disk. */
export async function readTree(root: string): Promise<Tree> {
  const entries = (await readdir(root)).filter(ours).toSorted();
  const paths = await pathsBelow(root, '');
  const files = await Promise.all(
    paths
      .filter((file) => TEXT.test(file))
      .map(async (file) => ({ path: file, text: await readFile(path.join(root, file), 'utf8') })),
  );
  return { entries, files };
}

async function pathsBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => ours(entry.name))
      .map(async (entry) => {
        const place = path.posix.join(folder, entry.name);
        if (entry.isDirectory()) return pathsBelow(root, place);
        return entry.isFile() ? [place] : [];
      }),
  );
  return found.flat().toSorted();
}

/** Whether a file holds code. */
export const isCode = (file: SourceFile) => /\.(ts|tsx|mjs)$/.test(file.path);

/** Whether code only serves tests or tools, and so never runs in the product. */
export const isForTests = (file: SourceFile) =>
  /\.test\.tsx?$|\.config\.ts$|\/(testing|builders|test-support)\//.test(file.path);

/** Every line of a file that a test says something is wrong with. */
export function faultsByLine(
  file: SourceFile,
  check: (line: string) => string | undefined,
): Fault[] {
  return file.text.split('\n').flatMap((line, index) => {
    const message = check(line);
    return message === undefined ? [] : [{ place: `${file.path}:${index + 1}`, message }];
  });
}
