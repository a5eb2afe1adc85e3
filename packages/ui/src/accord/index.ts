export { ClauseLink, ClauseWords } from './clause-link.tsx';
export type { ClauseLinkProps } from './clause-link.tsx';
export { clauseNumber, headingOf } from './clause-name.ts';
export { ClauseText, Oddities, RestingRecords } from './clause-reading.tsx';
