/** A text and the code that was printed before it: "6a", "3.1", "C.6.c". */
export type Coded = { code?: string; text: string };

const composite = String.raw`\d{1,2}(?:\.\d{1,2})+(?:\.?[a-z])?|\d{1,2}\.?[a-z]|[A-Z](?:\.\d{1,2})+(?:\.[a-z])?`;
const withoutMark = new RegExp(`^(${composite})[.):]?[\\s\\u00a0]+(?=\\S)`);
const withMark = /^(\d{1,2}|[A-Z]|[a-z])[.)][\s\u00a0]+(?=\S)/;
const unit =
  /^(%|€|euro|miljoen|miljard|mln|mld|procent|fte|uur|min|km|dagen|weken|maanden|jaar)\b/i;

/** Takes a printed code off the beginning of a text. A figure with its unit ("12.5 miljoen") is no code. */
export function splitCode(raw: string): Coded {
  const text = raw.trim();
  const match = withoutMark.exec(text) ?? withMark.exec(text);
  const [whole = '', code = ''] = match ?? [];
  const rest = text.slice(whole.length);
  return match && !unit.test(rest) ? { code, text: rest } : { text };
}

/** The marker that Word printed before a list item, when it is a number or letter and no bullet. */
export function codeOfMarker(marker: string): string | undefined {
  const bare = marker.replace(/[\s\u00a0]+/g, '').replace(/[.):]+$/, '');
  if (bare === 'o' || !/^[\dA-Za-z][\dA-Za-z.]{0,11}$/.test(bare)) return undefined;
  return bare;
}

/** Whether a code belongs under another: "6a" under "6", "3.1.2" under "3.1". */
export function isCodeUnder(code: string, above: string): boolean {
  if (!code.startsWith(above) || code === above) return false;
  return /^(\.|[a-z]$)/.test(code.slice(above.length));
}
