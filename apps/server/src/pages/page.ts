import { html, type Html } from './html.ts';

export type PageOptions = {
  readonly title: string;
  readonly main: Html;
  readonly status?: number;
  readonly demonstration?: boolean;
};

const BANNER = html`<p class="banner"><strong>Demonstratie</strong> Voorbeeldplannen en voorbeeldpersonen. Niets hierin is echt
 vastgesteld.</p>`;

/** A whole page of the server's own: readable without script, in the same calm look as the apps. */
export function page({ title, main, status = 200, demonstration = false }: PageOptions): Response {
  const body = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - IZA Regie</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Naar de inhoud</a>
${demonstration ? BANNER : undefined}
<header><a class="product" href="/">IZA Regie</a></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
  return new Response(body.text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
