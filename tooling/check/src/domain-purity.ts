import { importsOf } from './imports.ts';
import { type Fault, isCode, isForTests, type Tree } from './tree.ts';

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)/, 'a clock: take the moment as an argument'],
  [/\bMath\.random\b|\bcrypto\./, 'chance: take ids as arguments'],
  [/\bprocess\.|\bglobalThis\b/, 'the surroundings: take facts as arguments'],
  [/\bfetch\(|\bsetTimeout\(|\bsetInterval\(/, 'the world outside'],
  [/\bconsole\./, 'the terminal'],
];

const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '');

/** The domain imports zod and its own files, and decides from its arguments alone. */
export function domainPurity(tree: Tree): Fault[] {
  const files = tree.files.filter(
    (file) => file.path.startsWith('packages/domain/src/') && isCode(file) && !isForTests(file),
  );
  return files.flatMap((file) => {
    const imports = importsOf(file)
      .filter(({ from }) => !from.startsWith('.') && from !== 'zod')
      .map(({ from, line }) => ({
        place: `${file.path}:${line}`,
        message: `the domain imports zod only, not ${from}`,
      }));
    const lines = withoutComments(file.text).split('\n');
    const uses = lines.flatMap((line, index) =>
      IMPURE.filter(([pattern]) => pattern.test(line)).map(([, what]) => ({
        place: `${file.path}:${index + 1}`,
        message: `the domain may not use ${what}`,
      })),
    );
    return [...imports, ...uses];
  });
}
