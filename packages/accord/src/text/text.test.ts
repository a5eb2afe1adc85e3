import { describe, expect, it, test } from 'vitest';
import { clauseAtLine, clauses } from '../clauses/index.ts';
import { draftLines, WITH_DRAFT } from '../clauses/draft-source.ts';
import { madeUpText, readAgreementText } from './index.ts';

function read(content: string) {
  const answer = readAgreementText(content);
  if (!('text' in answer)) throw new Error(JSON.stringify(answer.faults).slice(0, 500));
  return answer.text;
}
const faultsOf = (content: string) => {
  const answer = readAgreementText(content);
  return 'faults' in answer ? answer.faults.map(({ code }) => code) : [];
};

function everyLineOnce(content: string) {
  const { passages, lines } = read(content);
  const source = content.split('\n');
  let next = 1;
  for (const { clause, firstLine, lastLine, text } of passages) {
    for (let line = next; line < firstLine; line += 1)
      expect(source[line - 1]?.trim(), `line ${line}`).toBe('');
    expect(text.split('\n')).toHaveLength(lastLine - firstLine + 1);
    for (let line = firstLine; line <= lastLine; line += 1)
      expect(clauseAtLine(line)?.key ?? null).toBe(clause);
    next = lastLine + 1;
  }
  expect(lines).toBeGreaterThanOrEqual(next - 1);
  expect(
    source
      .slice(next - 1)
      .join('')
      .trim(),
  ).toBe('');
}

describe('the running text, made up', () => {
  it('is taken whole: every line with text in one passage, of its innermost clause', () => {
    expect(read(madeUpText()).missed).toEqual([]);
    everyLineOnce(madeUpText());
  });

  it('is the same from a file of another system', () => {
    const other = `\uFEFF${madeUpText().replaceAll('\n', '\r\n')}`;
    expect(read(other)).toEqual(read(madeUpText()));
  });

  it('is taken with a few headings missed, which are named', () => {
    const lines = madeUpText().split('\n');
    const from = (clauses.find(({ key }) => key === 'C.6')?.lines[0] ?? 0) - 1;
    lines[from] = 'iets anders';
    expect(read(lines.join('\n')).missed).toEqual([
      { clause: 'C.6', line: from + 1, expected: '6. ROAZ en ROAZ-plan', found: 'iets anders' },
    ]);
  });

  test.each([
    ['an empty file', ' \n', ['empty']],
    ['another text', 'Een recept voor soep.\n', ['too-few-lines', 'another-document']],
    ['the text with a line more on top', `x\n${madeUpText()}`, ['another-document']],
    ['its first half', madeUpText().slice(0, 60_000), ['too-few-lines', 'another-document']],
    ['one that is no UTF-8', `${madeUpText()}\uFFFD`, ['not-utf8']],
    ['a file of a program', `${madeUpText()}\u0000`, ['control-characters']],
    [
      'one with everything wrong',
      '\uFFFD\u0001',
      ['not-utf8', 'control-characters', 'too-few-lines', 'another-document'],
    ],
  ])('%s is refused, and every reason is named', (_what, content, codes) => {
    expect(faultsOf(content)).toEqual(codes);
  });
});

describe.skipIf(!draftLines)(`the running text, ${WITH_DRAFT}`, () => {
  const content = (draftLines ?? []).slice(1).join('\n');

  it('has every known number and heading at its line', () => {
    expect(read(content).missed).toEqual([]);
    everyLineOnce(content);
  });

  it('is no other document of the same folder', () => {
    expect(faultsOf(content.slice(5000))).toContain('another-document');
  });
});
