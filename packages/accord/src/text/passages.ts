import { clauses } from '../clauses/index.ts';

/** A run of lines that belong to one clause and to none of its parts. */
export type TextPassage = {
  /** `null`: before or between the clauses, such as the preface. */
  readonly clause: string | null;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines as they are, without blank ones at its ends. */
  readonly text: string;
};

/** @returns for each line, from 1, the innermost clause it stands in */
function clauseOfEachLine(count: number): (string | null)[] {
  const owners: (string | null)[] = Array.from({ length: count + 1 }, () => null);
  // A clause comes before its parts, so that the innermost is written last.
  for (const { key, lines } of clauses) {
    const last = Math.min(lines.at(-1) as number, count);
    for (let line = lines[0] as number; line <= last; line += 1) owners[line] = key;
  }
  return owners;
}

function passageOf(text: readonly string[], from: number, to: number, clause: string | null) {
  const isBlank = (line: number) => (text[line - 1] ?? '').trim() === '';
  let [firstLine, lastLine] = [from, to];
  while (firstLine <= lastLine && isBlank(firstLine)) firstLine += 1;
  while (lastLine >= firstLine && isBlank(lastLine)) lastLine -= 1;
  if (firstLine > lastLine) return [];
  const lines = text.slice(firstLine - 1, lastLine).map((line) => line.trimEnd());
  return [{ clause, firstLine, lastLine, text: lines.join('\n') }];
}

/** @returns every line with text, once, in runs that belong to one clause; in the order of the print */
export function passagesOf(text: readonly string[]): TextPassage[] {
  const owners = clauseOfEachLine(text.length);
  const passages: TextPassage[] = [];
  let from = 1;
  for (let line = 2; line <= text.length + 1; line += 1) {
    if (line <= text.length && owners[line] === owners[from]) continue;
    passages.push(...passageOf(text, from, line - 1, owners[from] ?? null));
    from = line;
  }
  return passages;
}
