import type { Publication, PublishedPlan } from '@iza/api/publication';
import type { PublishedProgressRow } from '@iza/db/progress';
import type { FingerprintRow } from '@iza/db/publication';
import { formatDay } from '@iza/domain/values';
import { heading, html, type Html } from '../html.ts';
import { inLanguage, type Language } from '../language.ts';
import { page } from '../page.ts';
import { commitmentsHtml, roundsHtml } from './commitments.ts';
import { agreementHtml, titleOf, type AgreementPlace } from './agreement.ts';
import { PUBLIC_AT, publicAddress } from './address.ts';
import { progressHtml } from './progress.ts';
import { targetName } from './target.ts';
import type { Words } from './words.ts';
import { wordsIn } from './words-in.ts';

/** Clauses by which the agreements of a plan are public. */
const PUBLIC_BY: Readonly<Record<PublishedPlan['kind'], string>> = {
  roaz: 'C.6.c.3.B',
  regional: 'B.2.b.7.B',
};

type Contents = { readonly body: readonly Html[]; readonly tops: readonly Html[] };

/** The agreements below their headings; a heading is told once for all that stand below it. */
function contents({ published }: Publication, place: AgreementPlace): Contents {
  const body: Html[] = [];
  const tops: Html[] = [];
  let path: readonly string[] = [];
  for (const each of published) {
    const { under, agreement } = each;
    const parted = under.findIndex((title, at) => title !== path[at]);
    const from = parted === -1 ? under.length : parted;
    for (const [at, title] of under.entries()) {
      if (at < from) continue;
      const shown = title === '' ? place.words.untitled : title;
      const id = `h-${body.length}`;
      body.push(heading(at + 2, html`${shown}`, id));
      if (at === 0) tops.push(html`<li><a href="#${id}">${shown}</a></li>`);
    }
    body.push(agreementHtml(each, under.length + 2, place));
    if (under.length === 0) {
      tops.push(html`<li><a href="#a-${each.item}">${titleOf(agreement, place.words)}</a></li>`);
    }
    path = [...under, agreement.title];
  }
  return { body, tops };
}

function facts(plan: PublishedPlan, words: Words, language: Language): Html {
  const names = plan.regions.map(({ name }) => name).join(', ');
  return html`<dl class="about">
<div><dt>${words.regions}</dt><dd>${names}</dd></div>
<div><dt>${words.adoptedBy}</dt><dd>${plan.body}</dd></div>
<div><dt>${words.adoptedOn}</dt><dd>${formatDay(plan.adoptedOn, language)}</dd></div>
${plan.endedOn === null ? undefined : html`<div><dt>${words.endedOn}</dt><dd>${formatDay(plan.endedOn, language)}</dd></div>`}
<div><dt>${words.agreements}</dt><dd>${plan.agreements}</dd></div>
</dl>`;
}

export type PublicationPage = {
  readonly publication: Publication;
  readonly language: Language;
  readonly demonstration: boolean;
  /** Where people reach this site, for who reads the page on paper. */
  readonly origin: string;
  /** By what a copy can be checked; a plan adopted before these were made has none. */
  readonly fingerprint: FingerprintRow | undefined;
  /** Closed rounds of progress, the newest first; none unless the region chose to show them. */
  readonly progress: readonly PublishedProgressRow[];
};

/** The hash of what is published, and the file it was made over. */
function fingerprintHtml(plan: string, hash: string, words: Words): Html {
  return html`<section class="aside" aria-labelledby="fingerprint"><h2 id="fingerprint">${words.fingerprint.title}</h2>
<p>${words.fingerprint.means}</p>
<p><code>${hash}</code></p>
<p><a href="${PUBLIC_AT}/${plan}.json" download>${words.fingerprint.file}</a></p></section>`;
}

/** An adopted plan as anyone reads it: its agreements under their headings, what is open told as open. */
export function publicationPage(options: PublicationPage): Response {
  const { publication, language, demonstration, origin, fingerprint, progress } = options;
  const words = wordsIn(language);
  const { name, kind, edition } = publication;
  const targets = publication.published.flatMap(({ targets: own }) =>
    own.map((target) => [target.id, targetName(target, words)] as const),
  );
  const { body, tops } = contents(publication, { words, language, targets: new Map(targets) });
  const clause = `${words.clause(PUBLIC_BY[kind])}, ${words.editions[edition]}`;
  const at = publicAddress(publication.plan);
  const nav = html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ul>${tops}</ul></nav>`;
  const example = html`<p class="example"><strong>${words.example}</strong> ${words.exampleMeans}</p>`;
  const main = html`<p class="back"><a href="${inLanguage(PUBLIC_AT, language)}">${words.toList}</a></p>
<h1>${name}</h1>
<p class="lead">${words.kinds[kind].one}</p>
${publication.origin === 'example' ? example : undefined}
${facts(publication, words, language)}
<p>${words.standsAndIsPublic(clause)}</p>
${body.length === 0 ? html`<p>${words.none}</p>` : html`<p class="aside">${words.openMeans}</p>`}
${tops.length > 1 ? nav : undefined}
<div class="published">
${body}
</div>
<p class="take-along">${words.takeAlong} <a href="${inLanguage(`${PUBLIC_AT}/${publication.plan}.docx`, language)}" download>Word</a>, <a href="${inLanguage(`${PUBLIC_AT}/${publication.plan}.pdf`, language)}" download>PDF</a></p>
${fingerprint && fingerprintHtml(publication.plan, fingerprint.publication, words)}
${commitmentsHtml(publication, { words, language })}
${roundsHtml(publication, { words, language })}
${progressHtml(progress, { words, language })}
<p class="on-paper">${words.address} ${origin}${inLanguage(at, language)}</p>`;
  return page({ language, title: name, main, demonstration, at });
}
