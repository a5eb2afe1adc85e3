import type { Capacity, DemonstrationPerson } from '@iza/db/session';
import type { RegionKind } from '@iza/domain/region';
import { APPS, appsFor, type App } from '../http/apps.ts';
import { html, type Html } from './html.ts';
import { page } from './page.ts';
import { ROLE_TEXTS } from './role-texts.ts';

const ABOUT: Readonly<Record<App['id'], string>> = {
  roaz: 'Voor de acute zorg: het ROAZ-plan schrijven, bespreken en vaststellen.',
  regio: 'Voor zorgverzekeraars, gemeenten en aanbieders: het regioplan schrijven en vaststellen.',
  monitor: 'Voor het programmateam van VWS en toezichthouders: alle regio’s en hun plannen.',
};

/** Who is logged in, as far as the start page needs it. */
export type LoggedIn = { readonly name: string; readonly capacities: readonly Capacity[] };

const KINDS: Readonly<Record<RegionKind, string>> = {
  roaz: 'ROAZ',
  zorgkantoor: 'zorgkantoorregio',
  iza: 'IZA-regio',
  'acute-ggz': 'regio acute ggz',
  safety: 'veiligheidsregio',
  province: 'provincie',
  'sub-region': 'deelregio',
};

function capacityLine({ role, partyName, regions }: Capacity): Html {
  const names = regions.map(({ name, kind }) => `${KINDS[kind]} ${name}`);
  const where = names.length > 0 ? ` · ${names.join(', ')}` : '';
  return html`<span class="capacity">${ROLE_TEXTS[role].name} · ${partyName}${where}</span>`;
}

function appLinks(capacities: readonly Capacity[]): Html {
  const apps = appsFor(capacities);
  if (apps.length === 0) {
    return html`<p>Voor uw rol is er nog geen scherm. Wat u beheert, gaat met de opdracht <code>iza user</code>.</p>`;
  }
  return html`<ul class="apps">${apps.map(
    ({ id, at, name }) =>
      html`<li><a class="app app-${id}" href="${at}">${name}</a><p>${ABOUT[id]}</p></li>`,
  )}</ul>`;
}

function ownPart({ name, capacities }: LoggedIn): Html {
  return html`<section class="you" aria-labelledby="you">
<h2 id="you">U bent ingelogd als ${name}</h2>
<p>${capacities.map((capacity) => html`${capacityLine(capacity)}<br>`)}</p>
${appLinks(capacities)}
<form method="post" action="/logout"><button class="quiet" type="submit">Uitloggen</button></form>
</section>`;
}

function personRow(person: DemonstrationPerson, app: string): Html {
  const can = [...new Set(person.capacities.map(({ role }) => ROLE_TEXTS[role].can))];
  const id = `${app || 'beheer'}-${person.person}`;
  return html`<li>
<div><strong id="${id}">${person.name}</strong>
${person.capacities.map((capacity) => capacityLine(capacity))}
<span class="can">${can.join(' ')}</span></div>
<form method="post" action="/login/demonstration">
<input type="hidden" name="person" value="${person.person}"><input type="hidden" name="app" value="${app}">
<button type="submit" aria-describedby="${id}">Inloggen</button>
</form>
</li>`;
}

function personsOf(
  title: string,
  about: string,
  app: string,
  persons: readonly DemonstrationPerson[],
): Html {
  if (persons.length === 0) return html``;
  const id = `app-${app || 'beheer'}`;
  return html`<section class="app-${app}" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p>${about}</p>
<ul class="persons">${persons.map((person) => personRow(person, app))}</ul>
</section>`;
}

function choice(persons: readonly DemonstrationPerson[]): Html {
  const perApp = APPS.map(({ id, name }) => {
    const here = persons.filter(({ capacities }) =>
      appsFor(capacities).some((app) => app.id === id),
    );
    return personsOf(name, ABOUT[id], id, here);
  });
  const rest = persons.filter(({ capacities }) => appsFor(capacities).length === 0);
  return html`<p class="lead">Kies als wie u wilt rondkijken. U kunt op elk moment terug naar deze pagina om iemand anders te worden.</p>
${perApp}
${personsOf('Beheer', 'Geen scherm in deze versie; toelaten en intrekken gaat met de opdracht iza user.', '', rest)}`;
}

const INVITED_ONLY = html`<p class="lead">Log in met de link die u van uw beheerder kreeg. Nog geen link, of werkt hij niet meer? Vraag
 uw beheerder om een nieuwe.</p>`;

/** The way in: for who is logged in the apps of this person's roles; in a demonstration, a choice of persons. */
export function startPage(
  loggedIn: LoggedIn | undefined,
  persons: readonly DemonstrationPerson[],
  demonstration: boolean,
): Response {
  const main = html`<h1>IZA Regie</h1>
<p class="lead">Waar regio’s hun plannen voor het Integraal Zorgakkoord schrijven, en het land ziet hoe het ermee staat.</p>
${loggedIn ? ownPart(loggedIn) : undefined}
${demonstration ? choice(persons) : loggedIn ? undefined : INVITED_ONLY}`;
  return page({ title: 'Start', main, demonstration });
}
