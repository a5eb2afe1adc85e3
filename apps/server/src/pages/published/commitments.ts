import type { Publication } from '@iza/api/publication';
import { formatDay, type ItemId } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';
import type { Language } from '../language.ts';
import { titleOf } from './agreement.ts';
import type { Words } from './words.ts';

type Place = { readonly words: Words; readonly language: Language };

/** Who bound itself to which agreements. That there is a reservation is always said, its words where the party published them. */
export function commitmentsHtml(
  { commitments, published }: Publication,
  { words }: Place,
): Html | undefined {
  if (commitments.length === 0) return undefined;
  const titles = new Map<ItemId, string>(
    published.map(({ item, agreement }) => [item, titleOf(agreement, words)]),
  );
  const bound = (items: Publication['commitments'][number]['items']) =>
    items === 'all'
      ? html`${words.commitments.all}`
      : html`<ul>${items.map((item) => html`<li><a href="#a-${item}">${titles.get(item) ?? words.untitled}</a></li>`)}</ul>`;
  const lines = commitments.map(
    ({ party, items, reserved, reservation }) =>
      html`<div><dt>${party}</dt><dd>${bound(items)}${reserved ? html`<p>${reservation === null ? words.commitments.reserved : `${words.commitments.reserved}: ${reservation}`}</p>` : undefined}</dd></div>`,
  );
  return html`<section aria-labelledby="commitments">
${heading(2, html`${words.commitments.title}`, 'commitments')}
<dl class="about">
${lines}
</dl>
</section>`;
}

/** What came in during the consultation and what was done with it. */
export function roundsHtml({ rounds }: Publication, { words, language }: Place): Html | undefined {
  const written = rounds.filter(({ received, done }) => received !== '' || done !== '');
  if (written.length === 0) return undefined;
  const parts = written.map(
    ({ closedOn, received, done }) =>
      html`<p>${words.rounds.until(formatDay(closedOn, language))}</p>
${received === '' ? undefined : html`${heading(3, html`${words.rounds.received}`)}<p>${received}</p>`}
${done === '' ? undefined : html`${heading(3, html`${words.rounds.done}`)}<p>${done}</p>`}`,
  );
  return html`<section aria-labelledby="consultation">
${heading(2, html`${words.rounds.title}`, 'consultation')}
${parts}
</section>`;
}
