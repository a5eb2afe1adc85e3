import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(
  new URL('../../../../../shared/agreement/002_f49a419464a26771.txt', import.meta.url),
);

/** Lines of the draft, the first at index 1, for tests only; `undefined` where the document is not at hand. */
export const draftLines: readonly string[] | undefined = existsSync(FILE)
  ? ['', ...readFileSync(FILE, 'utf8').split('\n')]
  : undefined;

/** Says in the title of a test why it was skipped. */
export const WITH_DRAFT = draftLines
  ? 'as the draft prints it'
  : 'skipped: ../shared/agreement is not at hand';

/** @returns the draft from line to line, with line and page breaks as one space */
export function draftText(from: number, to: number): string {
  return (draftLines ?? [])
    .slice(from, to + 1)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** @returns the source of a pattern for a literal of which a line break may have split spaces and hyphens */
export function literalSource(literal: string): string {
  return literal
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('-', String.raw`-\s*`);
}

/** @returns a pattern that finds a literal as a whole, not as part of a longer word or number */
export function literalPattern(literal: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${literalSource(literal)}(?![\p{L}\d])`, 'gu');
}
