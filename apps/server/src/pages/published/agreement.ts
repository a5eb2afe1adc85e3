import type { PublishedAgreement } from '@iza/api/publication';
import type { Agreement, Phase } from '@iza/domain/plan';
import { formatDeadline, LEFT_OPEN, type TargetId } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';
import type { Language } from '../language.ts';
import {
  fieldLine,
  ifKnown,
  knownLine,
  linesHtml,
  listHtml,
  sourceHtml,
  type Line,
} from './lines.ts';
import { richTextHtml } from './rich-text.ts';
import { targetHtml } from './target.ts';
import { involvedWords, lowerFirst } from './value-words.ts';
import type { Words } from './words.ts';

/** What agreements need to know of the page they stand on. */
export type AgreementPlace = {
  readonly words: Words;
  readonly language: Language;
  /** Names of the result targets that the public reads. */
  readonly targets: ReadonlyMap<TargetId, string>;
};

/** @returns the title of an agreement with its code in front, where the title does not begin with it */
export function titleOf({ code, title }: Agreement, { untitled }: Words): string {
  const shown = title === '' ? untitled : title;
  return code === undefined || shown.startsWith(code) ? shown : `${code} ${shown}`;
}

function phaseLines(
  { when, scale, area, entry, targets: counted }: Phase,
  named: (label: string) => string,
  { words, language, targets }: AgreementPlace,
): Line[] {
  const { fields, scales, elsewhere } = words;
  const names = (ids: readonly TargetId[]) => [
    ...new Set(ids.map((id) => targets.get(id) ?? elsewhere)),
  ];
  return [
    fieldLine(named(fields.when), when, (known) => formatDeadline(known, language), words),
    fieldLine(named(fields.scale), scale, (known) => scales[known], words),
    ...ifKnown(named(fields.area), area, ({ label }) => label, words),
    ...ifKnown(named(fields.entry), entry, (known) => known, words),
    fieldLine(named(fields.countedBy), counted, (ids) => listHtml(names(ids)), words),
  ];
}

function phases({ phases: all }: Agreement, place: AgreementPlace): Line[] {
  const { fields, phase } = place.words;
  if (all.length === 0) return [fieldLine(fields.when, LEFT_OPEN, () => '', place.words)];
  return all.flatMap((each, at) => {
    const named = (label: string) =>
      all.length === 1 ? label : `${phase(at + 1)}: ${lowerFirst(label)}`;
    return phaseLines(each, named, place);
  });
}

function origins(agreement: Agreement, words: Words): Line[] {
  const { fields, clause } = words;
  const { origin, deviations, aliases, source, certainty } = agreement;
  const reasons = deviations.map(({ norm, reason }) => `${clause(norm)}: ${reason}`);
  const doubt = certainty === 'unverified' ? ` (${words.unverified})` : undefined;
  return [
    ...ifKnown(fields.origin, origin, (known) => words.origins[known], words),
    ...(reasons.length === 0 ? [] : [knownLine(fields.deviations, listHtml(reasons))]),
    ...(aliases === undefined ? [] : [knownLine(fields.aliases, aliases.join(', '))]),
    ...(source === undefined
      ? []
      : [knownLine(fields.source, html`${sourceHtml(source)}${doubt}`)]),
  ];
}

/** An agreement as it was published: what, who, when, on which scale, what shows progress, and its result targets. */
export function agreementHtml(
  { item, agreement, targets }: PublishedAgreement,
  depth: number,
  place: AgreementPlace,
): Html {
  const { words, language } = place;
  const { text, firmness, parties, progressShownBy } = agreement;
  const { fields } = words;
  const lines = [
    ...('known' in text ? [] : [fieldLine(fields.text, text, () => '', words)]),
    fieldLine(fields.firmness, firmness, (known) => words.firmness[known], words),
    fieldLine(
      fields.parties,
      parties,
      (known) => listHtml(known.map((party) => involvedWords(party, words))),
      words,
    ),
    ...phases(agreement, place),
    fieldLine(fields.progressShownBy, progressShownBy, (known) => known, words),
    ...origins(agreement, words),
  ];
  const own = targets.map((target) => targetHtml(target, words, language));
  const title = titleOf(agreement, words);
  const said = 'known' in text ? text.known : undefined;
  return html`<article aria-labelledby="a-${item}">
${heading(depth, html`${title}`, `a-${item}`)}
${said && richTextHtml(said, { ...words, depth: depth + 1 })}
${linesHtml(lines, words)}
${own.length === 0 ? undefined : html`<p class="name">${fields.targets}</p><ul class="targets">${own}</ul>`}
</article>
`;
}
