import type { Language } from '../language.ts';
import type { Words } from './words.ts';
import { english } from './words-en.ts';
import { dutch } from './words-nl.ts';

const WORDS: Readonly<Record<Language, Words>> = { nl: dutch, en: english };

/** @returns the words of the pages of adopted plans */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
