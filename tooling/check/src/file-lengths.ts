import { isCode, isForTests, type SourceFile, type Tree } from './tree.ts';

const FITS_IN_THE_HEAD = 150;

// Data and texts are lists: their length says nothing.
const isList = (file: SourceFile) => /\.data\.ts$|\/texts?[./]|\/examples\//.test(file.path);

/** One line on how many files are longer than one likes to read, with the longest. A report, not a rule. */
export function fileLengths(tree: Tree): string {
  const code = tree.files.filter((file) => isCode(file) && !isForTests(file) && !isList(file));
  const long = code
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
    .filter(({ lines }) => lines > FITS_IN_THE_HEAD)
    .toSorted((a, b) => b.lines - a.lines);
  const worst = long.slice(0, 5).map(({ path, lines }) => `${path} (${lines})`);
  const named = worst.length === 0 ? '' : `: ${worst.join(', ')}`;
  return `${long.length} of ${code.length} files are longer than ${FITS_IN_THE_HEAD} lines${named}`;
}
