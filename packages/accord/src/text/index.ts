export type { HeadingFault } from './headings.ts';
export { madeUpText } from './made-up-text.ts';
export type { TextPassage } from './passages.ts';
export { readAgreementText } from './read-text.ts';
export type { AgreementText, TextFault } from './read-text.ts';
