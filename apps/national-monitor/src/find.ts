/** @returns text without capitals, accents and signs, so that "'t gooi" and "Gooi" find each other */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** @returns whether every word that was typed occurs in one of the texts */
export function findsIn(typed: string, texts: readonly string[]): boolean {
  const within = texts.map(plain).join(' | ');
  return plain(typed)
    .split(' ')
    .every((word) => within.includes(word));
}
