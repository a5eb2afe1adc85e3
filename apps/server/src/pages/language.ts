import type { Texts } from './texts.ts';
import { english } from './texts-en.ts';
import { dutch } from './texts-nl.ts';

/** Languages of the server's own pages; Dutch unless the address asks otherwise. */
export type Language = 'nl' | 'en';

const CATALOGUES: Readonly<Record<Language, Texts>> = { nl: dutch, en: english };

/** @returns the language that an address asks for (`?lang=en`) */
export function languageOf(url: URL): Language {
  return url.searchParams.get('lang') === 'en' ? 'en' : 'nl';
}

/** @returns the texts in a language */
export function textsIn(language: Language): Texts {
  return CATALOGUES[language];
}

/** @returns an address of the server's own pages that keeps the language */
export function inLanguage(address: string, language: Language): string {
  if (language === 'nl') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
