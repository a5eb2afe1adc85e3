import { regionById } from '@iza/accord/regions';
import type { RegisterRow } from '@iza/db/transformation';
import { formatDay } from '@iza/domain/values';
import { html, type Html } from '../html.ts';
import { inLanguage, type Language } from '../language.ts';
import { page } from '../page.ts';
import { PUBLIC_AT, REGISTER_AT } from './address.ts';
import { registerWords } from './register-words.ts';

type RegisterQuery = { readonly text: string; readonly region: string };

export type RegisterPage = {
  readonly rows: readonly RegisterRow[];
  readonly query: RegisterQuery;
  readonly language: Language;
  readonly demonstration: boolean;
};

const regionWords = (id: RegisterRow['regions'][number]) => regionById(id)?.name ?? id;

/** @returns the plans in which every word that is looked for stands, of one region where one was chosen */
function searchRegister(
  rows: readonly RegisterRow[],
  { text, region }: RegisterQuery,
): readonly RegisterRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ name, goals, contact, parties, regions }) => {
    const said = [name, goals, contact, ...parties, ...regions.map(regionWords)].join('\n');
    const inRegion = region === '' || regions.some((id) => id === region);
    return inRegion && words.every((word) => said.toLowerCase().includes(word));
  });
}

function planRow(row: RegisterRow, language: Language): Html {
  const words = registerWords[language];
  const fact = (label: string, said: string | Html) =>
    html`<div><dt>${label}</dt><dd>${said}</dd></div>`;
  const open = html`<span class="open">${words.open}</span>`;
  return html`<li id="p-${row.plan}"><h2>${row.name}</h2>${row.origin === 'example' ? html`<span class="mark">${words.example}</span>` : undefined}
<p>${row.goals ?? html`${words.goals}: ${open}`}</p>
<dl>
${fact(words.parties, row.parties.join(', '))}
${fact(words.contact, row.contact ?? open)}
${row.regions.length === 0 ? undefined : fact(words.regions, row.regions.map(regionWords).join(', '))}
${fact(words.approvedOn, formatDay(row.approvedOn, language))}
${row.changedOn === null ? undefined : fact(words.changedOn, formatDay(row.changedOn, language))}
${row.endedOn === null ? undefined : fact(words.endedAs[row.endedAs ?? 'either'], formatDay(row.endedOn, language))}
</dl></li>`;
}

/** Works without script: a form that asks the same page again. */
function searchForm({ rows, query, language }: RegisterPage): Html {
  const words = registerWords[language];
  const regions = [...new Set(rows.flatMap((row) => row.regions))]
    .map((id) => ({ id, name: regionWords(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const options = regions.map(({ id, name }) =>
    id === query.region
      ? html`<option value="${id}" selected>${name}</option>`
      : html`<option value="${id}">${name}</option>`,
  );
  return html`<form class="ask" method="get" action="${REGISTER_AT}" role="search">
<label for="zoek">${words.search}</label>
<input id="zoek" name="zoek" type="search" maxlength="200" value="${query.text}">
<label for="regio">${words.region}</label>
<select id="regio" name="regio"><option value="">${words.everywhere}</option>${options}</select>
${language === 'nl' ? undefined : html`<input type="hidden" name="lang" value="${language}">`}
<button type="submit">${words.find}</button>
</form>`;
}

/** Every approved transformation plan: goals, parties and contact. @see J.2.h */
export function registerPage(options: RegisterPage): Response {
  const { rows, query, language, demonstration } = options;
  const words = registerWords[language];
  const found = searchRegister(rows, query);
  const plans = html`${searchForm(options)}
<p role="status">${found.length === 0 ? words.nothingFound : words.found(found.length)}</p>
<ul class="plans">${found.map((row) => planRow(row, language))}</ul>`;
  const nothing = html`<h2>${words.empty}</h2><p>${words.emptyMeans}</p>`;
  const main = html`<p class="back"><a href="${inLanguage(PUBLIC_AT, language)}">${words.toPlans}</a></p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p>${words.public}</p>
${rows.length === 0 ? nothing : plans}`;
  return page({ language, title: words.title, main, demonstration, at: REGISTER_AT });
}
