/** @returns the words as they stand inside a sentence: `Marktleider` becomes `marktleider`, `ROAZ-voorzitter` stays */
export function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
