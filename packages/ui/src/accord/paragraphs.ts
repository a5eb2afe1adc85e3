/** A paragraph of a text that was printed in lines; `at`: line within the text. */
export type Paragraph = { readonly at: number; readonly words: string };

/** A line that begins a point of its own, whatever stood before it. */
const POINT = /^\s*(?:[•●▪o\-–]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;

/** @returns the lines put together where the print only broke them; a blank line or a point begins a new paragraph */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: { at: number; lines: string[] }[] = [];
  let open = false;
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (words === '') {
      open = false;
    } else if (!open || POINT.test(line)) {
      paragraphs.push({ at, lines: [words] });
      open = true;
    } else {
      paragraphs.at(-1)?.lines.push(words);
    }
  }
  return paragraphs.map(({ at, lines }) => ({
    at,
    // A hyphen at the end of a line is the word's own: the print does not break words.
    words: lines.reduce((all, line) => (all.endsWith('-') ? all + line : `${all} ${line}`)),
  }));
}
