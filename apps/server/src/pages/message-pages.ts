import { html } from './html.ts';
import { page } from './page.ts';

const BACK = html`<p><a href="/">Naar de startpagina</a></p>`;

/** There is nothing at this address. */
export function notFoundPage(): Response {
  const main = html`<h1>Deze pagina is er niet</h1>
<p>Het adres klopt niet, of de pagina is verplaatst.</p>
${BACK}`;
  return page({ title: 'Niet gevonden', main, status: 404 });
}

/** The database does not answer. */
export function unavailablePage(): Response {
  const main = html`<h1>De gegevens zijn nu niet bereikbaar</h1>
<p>De database geeft geen antwoord. Wat was opgeslagen, is bewaard. Probeer het over een halve minuut opnieuw.</p>
${BACK}`;
  return page({ title: 'Even niet bereikbaar', main, status: 503 });
}

/** An app that was not built. */
export function notBuiltPage(): Response {
  const main = html`<h1>Dit onderdeel is nog niet gebouwd</h1>
<p>Start de service met <code>npm start</code>: dat bouwt alle onderdelen.</p>
${BACK}`;
  return page({ title: 'Nog niet gebouwd', main, status: 503 });
}

/** A sign-in link that was used, or that is too old. */
export function linkEndedPage(): Response {
  const main = html`<h1>Deze inloglink werkt niet meer</h1>
<p>Een link werkt één keer en een beperkte tijd. Vraag de beheerder van uw organisatie om een nieuwe.</p>
${BACK}`;
  return page({ title: 'Inloglink werkt niet meer', main, status: 410 });
}
