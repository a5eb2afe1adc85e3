export type * from './accord-view.ts';
export { loadText, prepareText, removeText } from './load-text.ts';
