/** Numbers in 4.1 and annex K that are no amount, rate or norm, each kind with the reason why it has no record of its own. */
export const NUMBERS_WITHOUT_A_RECORD: readonly {
  readonly pattern: RegExp;
  readonly reason: string;
}[] = [
  {
    pattern: /\b\d{1,2} (?:januari|juni|december) \d{4}/g,
    reason: 'a date; dates are commitments',
  },
  { pattern: /\b(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?\b/g, reason: 'a year' },
  { pattern: /\bQ1\/Q2\b/g, reason: 'two quarters' },
  { pattern: /x € 1 miljoen/g, reason: 'the unit of a table' },
  { pattern: /^\s*\d(?:\.\d){0,2}\.? (?=\p{Lu})/gu, reason: 'the number of a heading' },
  { pattern: /65-plussers/g, reason: 'an age group' },
  {
    pattern: /geïndexeerd57|^\s*57Voor|deelkaders58|^\s*58 Naar/g,
    reason: 'the mark of a footnote',
  },
  { pattern: /paragraaf 2, lid c/g, reason: 'a reference to another place' },
];
