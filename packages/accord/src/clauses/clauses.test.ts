import { describe, expect, it } from 'vitest';
import { brokenReferences, clauseAtLine, clauses, findClause, numberingNotes } from './index.ts';
import { draftLines, draftText, literalSource, WITH_DRAFT } from './draft-source.ts';

describe('the table of clauses', () => {
  it('holds every chapter, paragraph, annex and point once', () => {
    expect(clauses).toHaveLength(671);
    expect(new Set(clauses.map(({ key }) => key)).size).toBe(671);
    for (const root of ['3', '4', '5', '6', ...'ABCDEFGHIJKL'])
      expect(findClause(root)).toBeDefined();
  });

  it('has each clause inside its parent', () => {
    for (const { key, parent, lines } of clauses) {
      if (parent === null) continue;
      const outer = findClause(parent);
      expect(outer, key).toBeDefined();
      expect(outer?.lines, key).toEqual(expect.arrayContaining([lines[0], lines.at(-1)]));
    }
  });

  it('finds the innermost clause of a line', () => {
    expect(clauseAtLine(3031)?.key).toBe('C.4.c');
    expect(clauseAtLine(2609)?.key).toBe('B.2.a-2.p2');
    expect(clauseAtLine(1074)?.key).toBe('4.1.2.d');
  });

  it('keeps numbers that the print uses twice apart', () => {
    expect(
      numberingNotes.filter(({ kind }) => kind === 'usedTwice').map(({ clause }) => clause),
    ).toEqual(['4.1.2.a-2', '4.1.2.b-2', 'B.2.a-2', 'H.3.1-2', 'H.3.2-2']);
    expect(
      numberingNotes.filter(({ kind }) => kind === 'startsLate').map(({ printed }) => printed),
    ).toEqual(['5.', 'e.', 'f.']);
  });

  it('points every broken reference from and to clauses that exist', () => {
    for (const { clause, likely } of brokenReferences) {
      expect(findClause(clause), clause).toBeDefined();
      if (likely !== null) expect(findClause(likely), likely).toBeDefined();
    }
  });
});

describe.skipIf(!draftLines)(`the table of clauses, ${WITH_DRAFT}`, () => {
  it('has every number and heading where the print has it', () => {
    for (const { key, printed, title, lines } of clauses) {
      const from = lines[0] as number;
      if (printed !== null) expect(draftText(from, from).startsWith(printed), key).toBe(true);
      // the captions of three tables of K.c stand together above them
      const start = key.startsWith('K.c.p') ? 6355 : from;
      if (title !== null)
        expect(draftText(start, from + 4), key).toMatch(new RegExp(literalSource(title), 'u'));
    }
  });

  it('ends every clause on a line with text', () => {
    for (const { key, lines } of clauses) {
      const last = lines.at(-1) as number;
      expect(draftText(last, last), key).not.toBe('');
    }
  });

  it('has every broken reference where it is said to stand', () => {
    for (const { printed, lines, clause } of brokenReferences) {
      expect(draftText(lines[0] as number, lines.at(-1) as number), clause).toContain(printed);
      expect(findClause(clause)?.lines).toContain(lines[0]);
    }
  });
});
