import type { PublishedPlan } from '@iza/api/publication';
import { formatDay } from '@iza/domain/values';
import { html, type Html } from '../html.ts';
import { inLanguage, type Language } from '../language.ts';
import { page } from '../page.ts';
import { PUBLIC_AT, publicAddress, REGISTER_AT } from './address.ts';
import { registerWords } from './register-words.ts';
import type { Words } from './words.ts';
import { wordsIn } from './words-in.ts';

const KINDS: readonly { readonly kind: PublishedPlan['kind']; readonly app: string }[] = [
  { kind: 'roaz', app: 'roaz' },
  { kind: 'regional', app: 'regio' },
];

function planRow(plan: PublishedPlan, words: Words, language: Language): Html {
  const names = plan.regions.map(({ name }) => name).join(', ');
  const mark = html` <span class="mark">${words.example}</span>`;
  return html`<li><a href="${inLanguage(publicAddress(plan.plan), language)}">${plan.name}</a>${plan.origin === 'example' ? mark : undefined}
<dl>
<div><dt>${words.regions}</dt><dd>${names}</dd></div>
<div><dt>${words.adoptedBy}</dt><dd>${plan.body}</dd></div>
<div><dt>${words.adoptedOn}</dt><dd>${formatDay(plan.adoptedOn, language)}</dd></div>
<div><dt>${words.agreements}</dt><dd>${plan.agreements}</dd></div>
</dl></li>`;
}

export type PublicationsPage = {
  readonly plans: readonly PublishedPlan[];
  readonly language: Language;
  readonly demonstration: boolean;
};

/** Every adopted plan: of which region, by whom adopted and when. */
export function publicationsPage({ plans, language, demonstration }: PublicationsPage): Response {
  const words = wordsIn(language);
  const { title, lead, public: isPublic, empty, emptyMeans } = words.list;
  const groups = KINDS.map(({ kind, app }) => {
    const own = plans.filter((plan) => plan.kind === kind);
    if (own.length === 0) return html``;
    return html`<section class="app-${app}" aria-labelledby="${kind}">
<h2 id="${kind}">${words.kinds[kind].many}</h2>
<ul class="plans">${own.map((plan) => planRow(plan, words, language))}</ul>
</section>`;
  });
  const nothing = html`<h2>${empty}</h2><p>${emptyMeans}</p>`;
  const main = html`<h1>${title}</h1>
<p class="lead">${lead}</p>
<p>${isPublic}</p>
${plans.length === 0 ? nothing : groups}
<p><a href="${inLanguage(REGISTER_AT, language)}">${registerWords[language].toRegister}</a></p>`;
  return page({ language, title, main, demonstration, at: PUBLIC_AT });
}
