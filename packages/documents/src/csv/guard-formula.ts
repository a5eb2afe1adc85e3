/** Text that a spreadsheet would run as a formula is made plain text with an apostrophe. */
export function guardFormula(text: string): string {
  return /^[\s\u00a0]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
}
