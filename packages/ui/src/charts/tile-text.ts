const NARROW = /[iljtfrI'.,:;|()[\]\-/ ]/;
const WIDE = /[mwMW]/;
const CAPITAL = /[A-Z0-9]/;

/** @returns about how wide a text is, in ems; good enough to break lines by, for who can't measure yet */
export function roughWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (NARROW.test(sign)) width += 0.31;
    else if (WIDE.test(sign)) width += 0.84;
    else width += CAPITAL.test(sign) ? 0.6 : 0.52;
  }
  return width;
}

/** Pieces between which a line may end: after a space, a hyphen or a slash. */
function pieces(text: string): string[] {
  return text.split(/(?<=[\s\-/])/u).filter((piece) => piece !== '');
}

/**
 * A name in lines that fit a width in ems. A word that is too long keeps its line: who draws it may squeeze it.
 * @param most lines; what does not fit any more ends with an ellipsis
 */
export function linesOf(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && roughWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

const SMALL_WORDS = new Set(['en', 'de', 'het', 'van', "'t"]);

/** @returns a name of at most six signs for a tile too small for more: initials, or the beginning of a single word */
export function shortName(name: string): string {
  const words = name.split(/[\s\-/]+/u).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const [first = name] = words;
  if (words.length < 2) return first.length > 6 ? `${first.slice(0, 5)}.` : first;
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
