import type { Target } from '@iza/domain/plan';
import { formatDeadline } from '@iza/domain/values';
import { html, type Html } from '../html.ts';
import type { Language } from '../language.ts';
import { fieldLine, ifKnown, knownLine, linesHtml, listHtml, valueHtml } from './lines.ts';
import { aimWords, figureWords } from './value-words.ts';
import type { Words } from './words.ts';

/** @returns what is measured, in one line */
export function targetName({ indicator }: Target, words: Words): string {
  return 'known' in indicator ? indicator.known : words.unnamedTarget;
}

function series({ series: steps }: Target, words: Words, language: Language): Html {
  return listHtml(
    steps.map(({ aim, when, holdsFor }) => {
      const what = valueHtml(aim, (known) => aimWords(known, words, language), words);
      const by = valueHtml(when, (known) => formatDeadline(known, language), words);
      return html`${what} – ${by}${holdsFor === undefined ? undefined : ` (${holdsFor})`}`;
    }),
  );
}

/** A result target: what is measured, where it starts, and what is aimed at by when. */
export function targetHtml(target: Target, words: Words, language: Language): Html {
  const { fields, chains, measures } = words;
  const { baseline, chain, measure, per, remark } = target;
  const lines = [
    ...(target.series.length > 0
      ? [knownLine(fields.series, series(target, words, language))]
      : []),
    fieldLine(
      fields.baseline,
      baseline,
      (figure) => listHtml(figureWords(figure, words, language)),
      words,
    ),
    ...ifKnown(fields.chain, chain, (known) => chains[known], words),
    ...ifKnown(fields.measure, measure, (known) => measures[known], words),
    ...(per === undefined ? [] : [knownLine(fields.per, per)]),
    ...(remark === undefined ? [] : [knownLine(fields.remark, remark)]),
  ];
  return html`<li><strong>${targetName(target, words)}</strong>
${linesHtml(lines, words)}</li>`;
}
