export { loadAccordText, removeAccordText } from './load.ts';
export type { PassageToLoad, TextToLoad } from './load.ts';
export { loadedText, passagesBetween, searchPassages } from './read.ts';
export type { LoadedText, PassageRow } from './read.ts';
