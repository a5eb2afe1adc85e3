import type { PublishedProgressRow } from '@iza/db/progress';
import { formatDay, formatNumber } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';
import type { Language } from '../language.ts';
import type { Words } from './words.ts';

type Place = { readonly words: Words; readonly language: Language };

/** What the region chose to show of how its plan is carried out: the last round, with what was measured in all of them. */
export function progressHtml(
  rounds: readonly PublishedProgressRow[],
  { words, language }: Place,
): Html | undefined {
  const [latest] = rounds;
  if (!latest) return undefined;
  const { progress } = words;
  const statusOf = (status: (typeof latest.lines)[number]['status']) =>
    status === null ? progress.unknown : (latest.words[status] ?? progress.statuses[status]);
  const measured = (target: string) =>
    rounds
      .flatMap(({ lines }) => lines.flatMap(({ observations }) => observations))
      .filter((each) => each.target === target)
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map(
        ({ value, on, source }) =>
          html`<li>${formatNumber(value.number, language)} ${value.unit} (${formatDay(on, language)}${source === '' ? '' : `, ${source}`})</li>`,
      );
  const lines = latest.lines.map(({ title, status, targets }) => {
    const values = targets.flatMap(({ id, indicator }) => {
      const points = measured(id);
      if (points.length === 0) return [];
      return [html`<p>${indicator ?? words.unnamedTarget}</p><ul>${points}</ul>`];
    });
    return html`<div><dt>${title === '' ? words.untitled : title}</dt><dd>${statusOf(status)}${values}</dd></div>`;
  });
  return html`<section aria-labelledby="progress">
${heading(2, html`${progress.title}`, 'progress')}
<p>${progress.lead(formatDay(latest.closedOn, language))}</p>
<dl class="about">
${lines}
</dl>
</section>`;
}
