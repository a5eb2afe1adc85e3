import { clauses } from '../clauses/index.ts';

/** Made up for tests: not one sentence of it stands in the agreement. */
const SENTENCES = [
  'TESTTEKST. De fietsenmaker van het dorp spreekt met het ziekenhuis af dat er een plan komt.',
  'TESTTEKST. Twee ziekenhuizen delen hun ziekenhuiszorg; in de regioplannen staat welke fiets er komt.',
  'TESTTEKST. Niemand leest het kabinet voor. De jeugdzorg koopt een bel, de huisarts een pomp.',
] as const;

/**
 * @returns a made-up text that has every number and heading of the document at its line, and made-up sentences between them: for tests
 * where the document itself is not at hand
 */
export function madeUpText(): string {
  const last = Math.max(...clauses.map(({ lines }) => lines.at(-1) as number));
  const lines = Array.from({ length: last }, () => '');
  for (const { printed, title, lines: place } of clauses) {
    const at = (place[0] as number) - 1;
    const heading = [printed, title].filter((part) => part !== null).join(' ');
    lines[at] = [lines[at], heading].filter((part) => part !== '').join(' ');
  }
  for (const [at, { lines: place }] of clauses.entries()) {
    const end = (place.at(-1) as number) - 1;
    if (lines[end] === '') lines[end] = SENTENCES[at % SENTENCES.length] ?? SENTENCES[0];
  }
  return `${lines.join('\n')}\n`;
}
