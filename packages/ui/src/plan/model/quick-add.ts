/** A code as plans print them before a title: `6a`, `3.1`, `Z4`, `D-12`, `2.1.b`. */
const CODE = /^((?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*(?:\.?[a-z])?)[.):]?\s+(\S.*)$/;

export type TypedTitle = { readonly code?: string; readonly title: string };

/** Splits what was typed on one line into printed code and title; `24 uur bereikbaar` and years stay a title. */
export function readTitle(typed: string): TypedTitle {
  const line = typed.replaceAll(/\s+/g, ' ').trim();
  const match = CODE.exec(line);
  if (!match) return { title: line };
  const [, code = '', title = ''] = match;
  const wholeNumber = /^\d+$/.test(code);
  const marked = /^\S+[.):]\s/.test(line);
  if (wholeNumber && !marked) return { title: line };
  return { code, title };
}

/** Splits `Isala; Ambulance IJsselland, GGD` into names; a semicolon wins, so that names with a comma survive. */
export function readNames(typed: string): string[] {
  const separator = typed.includes(';') ? ';' : ',';
  return typed
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
