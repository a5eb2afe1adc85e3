import { type Fault, faultsByLine, isCode, type Tree } from './tree.ts';

const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/;
const LINT_OFF = /(oxlint|eslint)-disable/;
const TYPES_OFF = /@ts-(expect-error|ignore|nocheck)/;

/** Nothing is left for later, and no check is switched off without a reason on the same line. */
export function commentRules(tree: Tree): Fault[] {
  return tree.files
    .filter((file) => isCode(file) && file.path !== 'tooling/check/src/comment-rules.ts')
    .flatMap((file) =>
      faultsByLine(file, (line) => {
        if (UNFINISHED.test(line)) return 'finish it, or file an issue';
        if (LINT_OFF.test(line) && !/-disable[\w-]*\s+\S+.*\s--\s\S+/.test(line)) {
          return 'name the rule that is switched off, and after " -- " why';
        }
        if (TYPES_OFF.test(line) && !/@ts-expect-error:?\s+\S.{8,}/.test(line)) {
          return 'use @ts-expect-error with the reason on the same line';
        }
        return undefined;
      }),
    );
}
