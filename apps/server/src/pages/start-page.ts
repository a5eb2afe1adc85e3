import type { Capacity, DemonstrationPerson } from '@iza/db/session';
import { APPS, appsFor, type AppId } from '../http/apps.ts';
import { ASK_LINK_AT } from '../login/ask-link-route.ts';
import { ACCOUNT_AT } from '../login/login-attempt.ts';
import { WAY_BACK, withWayBack } from '../login/way-back.ts';
import { html, type Html } from './html.ts';
import { inLanguage, textsIn, type Language } from './language.ts';
import { MAILS_AT } from './mail/mails-page.ts';
import { page } from './page.ts';
import type { Texts } from './texts.ts';

/** Who is logged in, as far as the start page needs it. */
export type LoggedIn = { readonly name: string; readonly capacities: readonly Capacity[] };

export type StartPage = {
  readonly language: Language;
  readonly loggedIn: LoggedIn | undefined;
  readonly demonstration: boolean;
  /** Whom one can log in as; nobody outside a demonstration. */
  readonly persons: readonly DemonstrationPerson[];
  /** Name of the identity provider, where there is one. */
  readonly provider: string | undefined;
  /** Whether a sign-in link can be mailed. */
  readonly byMail: boolean;
  /** Page of this site to go on to; without: the first page of the app that is chosen. */
  readonly back: string | undefined;
};

function capacityLine({ roles, regionKinds }: Texts, { role, partyName, regions }: Capacity): Html {
  const places = regions.map(({ name, kind }) => `${regionKinds[kind]} ${name}`).join(', ');
  const parts = [roles[role].name, partyName, places].filter((part) => part !== '');
  return html`<span class="capacity">${parts.join(' · ')}</span>`;
}

function appLinks(texts: Texts, capacities: readonly Capacity[]): Html {
  const apps = appsFor(capacities);
  if (apps.length === 0) return html`<p>${texts.start.noApp}</p>`;
  const rows = apps.map(({ id, at }) => {
    const { name, about } = texts.apps[id];
    return html`<li class="app-${id}"><a class="app" href="${at}">${name}</a><p>${about}</p></li>`;
  });
  return html`<ul class="apps">${rows}</ul>`;
}

function ownPart(texts: Texts, { name, capacities }: LoggedIn, back: string | undefined): Html {
  const { loggedInAs, logOut, goOn } = texts.start;
  return html`<section class="you" aria-labelledby="you">
<h2 id="you">${loggedInAs} ${name}</h2>
<p>${capacities.map((capacity) => capacityLine(texts, capacity))}</p>
${back === undefined ? undefined : html`<p><a href="${back}">${goOn}</a></p>`}
${appLinks(texts, capacities)}
<form method="post" action="/logout"><button class="quiet" type="submit">${logOut}</button></form>
</section>`;
}

function canHere({ roles }: Texts, capacities: readonly Capacity[], app: AppId | ''): string {
  const told = capacities.map(({ role }) => {
    const { can, canInRegio } = roles[role];
    return app === 'regio' ? (canInRegio ?? can) : can;
  });
  return [...new Set(told)].join(' ');
}

type Choice = { readonly app: AppId | ''; readonly back: string | undefined };

function personRow(texts: Texts, person: DemonstrationPerson, { app, back }: Choice): Html {
  const keep = html`<input type="hidden" name="${WAY_BACK}" value="${back}">`;
  const id = `${app || 'administration'}-${person.person}`;
  return html`<li>
<div><strong id="${id}">${person.name}</strong>
${person.capacities.map((capacity) => capacityLine(texts, capacity))}
<span class="can">${canHere(texts, person.capacities, app)}</span></div>
<form method="post" action="/login/demonstration">
<input type="hidden" name="person" value="${person.person}"><input type="hidden" name="app" value="${app}">${back === undefined ? undefined : keep}
<button type="submit" aria-describedby="${id}">${texts.start.logIn}</button>
</form>
</li>`;
}

type Group = Choice & { readonly name: string; readonly about: string };

function group(
  texts: Texts,
  { name, about, app, back }: Group,
  persons: readonly DemonstrationPerson[],
): Html {
  if (persons.length === 0) return html``;
  const id = `persons-${app || 'administration'}`;
  return html`<section class="app-${app}" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<p>${about}</p>
<ul class="persons">${persons.map((person) => personRow(texts, person, { app, back }))}</ul>
</section>`;
}

function choice(
  texts: Texts,
  persons: readonly DemonstrationPerson[],
  back: string | undefined,
): Html {
  const { choose, tip, administration, aboutAdministration } = texts.start;
  const worksIn = ({ capacities }: DemonstrationPerson) => appsFor(capacities).map(({ id }) => id);
  const groups = APPS.map(({ id }) =>
    group(
      texts,
      { ...texts.apps[id], app: id, back },
      persons.filter((person) => worksIn(person).includes(id)),
    ),
  );
  const others = persons.filter((person) => worksIn(person).length === 0);
  const rest = { name: administration, about: aboutAdministration, app: '', back } as const;
  return html`<p class="lead">${choose}</p>
<p>${tip}</p>
${groups}
${group(texts, rest, others)}`;
}

type WayIn = Pick<StartPage, 'back' | 'language' | 'provider'>;

function withAccount({ start }: Texts, { back, language, provider }: WayIn): Html | undefined {
  if (provider === undefined) return undefined;
  const at = inLanguage(withWayBack(ACCOUNT_AT, back), language);
  return html`<p class="account"><a class="button" href="${at}">${start.withAccount(provider)}</a>
${start.withAccountAbout}</p>`;
}

function askLink(texts: Texts, { back, language, provider }: WayIn): Html {
  const { byMail, orByMail, address, mailMe } = texts.start;
  const keep = html`<input type="hidden" name="${WAY_BACK}" value="${back}">`;
  return html`<p class="lead">${provider === undefined ? byMail : orByMail}</p>
<form class="ask" method="post" action="${inLanguage(ASK_LINK_AT, language)}">
<label for="email">${address}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254">${back === undefined ? undefined : keep}
<button type="submit">${mailMe}</button>
</form>`;
}

/** The way in: for who is logged in the apps of this person's roles; in a demonstration, a choice of persons. */
export function startPage(options: StartPage): Response {
  const { language, loggedIn, demonstration, persons, back } = options;
  const texts = textsIn(language);
  const { title, lead, invitedOnly } = texts.start;
  const noMail = html`<p class="lead">${invitedOnly}</p>`;
  const noLink = options.provider === undefined ? noMail : undefined;
  const byLink = options.byMail ? askLink(texts, options) : noLink;
  const wayIn = html`${withAccount(texts, options)}
${byLink}`;
  const invite = loggedIn ? undefined : wayIn;
  const mails = html`<p><a href="${inLanguage(MAILS_AT, language)}">${texts.start.mails}</a></p>`;
  const main = html`<h1>${title}</h1>
<p class="lead">${lead}</p>
${loggedIn ? ownPart(texts, loggedIn, back) : undefined}
${demonstration ? choice(texts, persons, back) : invite}
${demonstration ? mails : undefined}`;
  return page({ language, title, main, demonstration, at: withWayBack('/', back) });
}
