import { readDatePrinted } from '@iza/domain/accord';
import { describe, expect, it } from 'vitest';
import { answerableGroups, findAction } from '../actions/index.ts';
import { draftLines, draftText, literalPattern, WITH_DRAFT } from '../clauses/draft-source.ts';
import { clauseAtLine, findClause } from '../clauses/index.ts';
import { parties } from '../parties/index.ts';
import { commitments, financeAnnexCommitments, findCommitment } from './index.ts';

const all = [...commitments, ...financeAnnexCommitments];

function perRoot(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { clause } of all) {
    const root = clause.split('.')[0] as string;
    counts[root] = (counts[root] ?? 0) + 1;
  }
  return counts;
}

describe('the dated commitments', () => {
  it('are counted per chapter and annex; those of the finance annex stand apart', () => {
    expect(commitments).toHaveLength(268);
    expect(financeAnnexCommitments).toHaveLength(30);
    expect(perRoot()).toEqual({
      3: 56,
      4: 12,
      5: 29,
      6: 1,
      A: 27,
      B: 8,
      C: 20,
      D: 9,
      E: 22,
      F: 11,
      G: 11,
      H: 14,
      I: 42,
      J: 6,
      K: 30,
    });
  });

  it('have keys of their own, clauses that exist, and lines within their clause', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { key, clause, lines } of all) {
      expect(findClause(clause)?.lines, key).toEqual(
        expect.arrayContaining([lines[0], lines.at(-1)]),
      );
    }
  });

  it('stand in the order of the print', () => {
    const starts = commitments.map(({ lines }) => lines[0] as number);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('point at action points and earlier commitments that exist', () => {
    for (const { key, action, repeats } of all) {
      if (action !== null) expect(findAction(action), key).toBeDefined();
      if (repeats !== null) expect(findCommitment(repeats), key).toBeDefined();
    }
  });

  it('rest on a clause that the action point they share rests on too', () => {
    for (const { key, action, clause } of commitments) {
      const basis = action === null ? undefined : findAction(action)?.basis;
      if (basis)
        expect(
          basis.some((place) => clause.startsWith(place) || place.startsWith(clause)),
          key,
        ).toBe(true);
    }
  });

  it('bind parties of the register or groups with a name', () => {
    const known = new Set([
      ...parties.map(({ id }) => id),
      ...answerableGroups.map(({ code }) => code),
    ]);
    for (const { key, binds } of all) {
      expect(
        binds.filter((code) => !known.has(code)),
        key,
      ).toEqual([]);
      expect(new Set(binds).size, key).toBe(binds.length);
    }
  });

  it('say of the criteria of 5.3 that they are a proposal that binds nobody', () => {
    const criteria = all.filter(({ marks }) => marks.includes('outcome-proposal'));
    expect(
      criteria.every(
        ({ strength, binds }) => strength === 'discussion point' && binds.length === 0,
      ),
    ).toBe(true);
    expect(criteria).toHaveLength(20);
  });

  it('come back every quarter or year where the text says so', () => {
    expect(
      commitments
        .filter(({ recurring }) => recurring)
        .map(({ key, recurring }) => `${key} ${recurring}`),
    ).toEqual([
      '3.7.p7-hybride year',
      '4.1.2.a-2-uitgavenmonitor quarter',
      '4.1.2.b-2-middelenmonitor quarter',
      '4.1.3-indexatie year',
      '4.2.1.p6-kwartaalmonitor quarter',
      '6.p2-bestuurdersdag quarter',
      'F.2-monitoring year',
      'I.B.3-hybride year',
      'J.2.h-monitoring quarter',
    ]);
  });

  it('are read by the reader of dates, every one of them', () => {
    for (const { key, datePrinted, reading } of all) {
      expect(reading, key).toEqual(readDatePrinted(datePrinted));
      expect(reading, key).not.toMatchObject({ absent: 'unreadable' });
    }
  });
});

/** How every vague, open or doubtful date is read, and why: see the reader of dates in the domain. */
const AMBIGUOUS = {
  'binnen 1 jaar': { absent: 'relative', years: 1 },
  'in het najaar van 2022': { deadline: { between: ['2022-09-01', '2022-11-30'] }, doubt: 'vague' },
  'per 1 januari': { absent: 'yearLeftOut' },
  'in de komende vijf jaar': { absent: 'relative', years: 5 },
  'de komende vijf jaar': { absent: 'relative', years: 5 },
  'gedurende de IZA-periode': {
    deadline: { between: ['2023-01-01', '2026-12-31'] },
    doubt: 'termOfAccord',
  },
  'viermaal per jaar': { absent: 'recurring', every: 'quarter' },
  'elk kwartaal': { absent: 'recurring', every: 'quarter' },
  jaarlijks: { absent: 'recurring', every: 'year' },
  'steeds uiterlijk twee weken voor het IZA-kwartaaloverleg': {
    absent: 'recurring',
    every: 'quarter',
  },
  'In 2023, en als noodzakelijk ook in 2024': {
    deadline: { candidates: ['2023-12-31', '2024-12-31'] },
    doubt: 'twoYears',
  },
  'Vanaf 2024 of 2025': { deadline: { candidates: ['2024-01-01', '2025-01-01'] }, bound: 'from' },
  'Elk kwartaal': { absent: 'recurring', every: 'quarter' },
  'in de periode waarvoor de afspraken gelden': {
    deadline: { between: ['2023-01-01', '2026-12-31'] },
    doubt: 'termOfAccord',
  },
  'In het najaar van 2022': { deadline: { between: ['2022-09-01', '2022-11-30'] }, doubt: 'vague' },
  'in het voorjaar 2023': { deadline: { between: ['2023-03-01', '2023-05-31'] }, doubt: 'vague' },
  '[uiterlijke datum]': { absent: 'leftOpen' },
  'uiterlijk in Q PM': { absent: 'leftOpen' },
  'voor de zomer van 2023': {
    deadline: { uncertain: '2023-06-01' },
    bound: 'before',
    doubt: 'vague',
  },
  'rond de zomer van 2023': { deadline: { between: ['2023-06-01', '2023-08-31'] }, doubt: 'vague' },
  'in het voorjaar van 2023': {
    deadline: { between: ['2023-03-01', '2023-05-31'] },
    doubt: 'vague',
  },
  'Voor de zomer van 2023': {
    deadline: { uncertain: '2023-06-01' },
    bound: 'before',
    doubt: 'vague',
  },
  'uiterlijk in het voorjaar van 2023': {
    deadline: { uncertain: '2023-05-31' },
    bound: 'by',
    doubt: 'vague',
  },
  'in de komende 5 jaar': { absent: 'relative', years: 5 },
  'De komende 4 jaar': { absent: 'relative', years: 4 },
  'In de komende maanden': { absent: 'relative' },
  '1-1-2024/2025': { deadline: { candidates: ['2024-01-01', '2025-01-01'] }, doubt: 'twoYears' },
  '[uiterlijk datum]': { absent: 'leftOpen' },
  'tussen nu en 2025': { deadline: { between: ['2025-01-01', '2025-12-31'] }, doubt: 'vague' },
  'medio 2023': { deadline: { uncertain: '2023-07-01' }, doubt: 'vague' },
  'In [ 2023/2024]': { deadline: { candidates: ['2023-12-31', '2024-12-31'] }, doubt: 'twoYears' },
  'begin 2023': { deadline: { between: ['2023-01-01', '2023-03-31'] }, doubt: 'vague' },
  'ieder kwartaal': { absent: 'recurring', every: 'quarter' },
};

describe('a date that is vague, open or doubtful', () => {
  it('claims no day, and is read as pinned here', () => {
    const open = commitments.filter(({ dateIso }) => dateIso === null);
    expect([...new Set(open.map(({ datePrinted }) => datePrinted))]).toEqual(
      Object.keys(AMBIGUOUS),
    );
    for (const [printed, reading] of Object.entries(AMBIGUOUS))
      expect(readDatePrinted(printed), printed).toMatchObject(reading);
  });
});

describe.skipIf(!draftLines)(`the dated commitments, ${WITH_DRAFT}`, () => {
  it('have their date once in their lines', () => {
    for (const { key, datePrinted, lines } of all) {
      const text = draftText(lines[0] as number, lines.at(-1) as number);
      expect([...text.matchAll(literalPattern(datePrinted))], key).toHaveLength(1);
    }
  });

  it('name the innermost clause of the line the date stands on, or one that holds it', () => {
    for (const { key, clause, lines } of all) {
      const inner = clauseAtLine(lines[0] as number)?.key ?? '';
      expect(
        inner === clause || inner.startsWith(`${clause}.`) || clause.startsWith(inner),
        key,
      ).toBe(true);
    }
  });
});
