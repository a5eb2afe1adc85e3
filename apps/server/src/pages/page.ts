import { html, type Html } from './html.ts';
import { inLanguage, textsIn, type Language } from './language.ts';
import { PUBLIC_AT } from './published/address.ts';

export type PageOptions = {
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
  readonly status?: number;
  readonly demonstration?: boolean;
  /** Address of this page, for the link to the other language; without: the start page's. */
  readonly at?: string;
};

function banner(language: Language): Html {
  const { demonstration, demonstrationMeans } = textsIn(language);
  return html`<p class="banner"><strong>${demonstration}</strong> ${demonstrationMeans}</p>`;
}

/** A whole page of the server's own: readable without script, in the same calm look as the apps. */
export function page(options: PageOptions): Response {
  const { language, title, main, status = 200, demonstration = false, at = '/' } = options;
  const { skip, otherLanguage, adoptedPlans } = textsIn(language);
  const other = language === 'nl' ? 'en' : 'nl';
  const footer = html`<footer><a href="${inLanguage(PUBLIC_AT, language)}">${adoptedPlans}</a></footer>`;
  const body = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – IZA Regie</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header>
${demonstration ? banner(language) : undefined}
<div class="bar"><a class="product" href="${inLanguage('/', language)}">IZA Regie</a>
<a href="${inLanguage(at, other)}" lang="${other}" hreflang="${other}">${otherLanguage}</a></div>
</header>
<main id="main" tabindex="-1">
${main}
</main>
${at === PUBLIC_AT ? undefined : footer}
</body>
</html>
`;
  return new Response(body.text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
