/** Text that is HTML already; anything else is escaped when it is put in a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = string | number | Html | readonly Html[] | undefined;

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return String(part).replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A piece of a page: `` html`<p>${name}</p>` ``; what is put in is escaped unless it is `Html` itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, next, at) => text + rendered(parts[at - 1]) + next));
}

/** @returns a heading as deep as it stands on the page; the title of the page is the first */
export function heading(depth: number, text: Html, id?: string): Html {
  const tag = new Html(`h${Math.min(6, Math.max(2, depth))}`);
  const named = id === undefined ? undefined : html` id="${id}"`;
  return html`<${tag}${named}>${text}</${tag}>`;
}
