export { catalogueFaults, defineTexts, languages, plural } from './define-texts.ts';
export type { Catalogue, Language, TextTree, Translated } from './define-texts.ts';
export { formatFor } from './format.ts';
export type { Format } from './format.ts';
export { LanguageProvider, useFormat, useLanguage, useTexts, useToday } from './language.tsx';
export type { LanguageProviderProps } from './language.tsx';
