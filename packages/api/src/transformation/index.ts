export type * from './alignment-view.ts';
export type { ChecksView } from './check.ts';
export type { ChangedTextView } from './changed-text.ts';
export type { LinkedAgreementsView } from './links.ts';
export type { FollowedReport, FollowedView } from './following.ts';
export type { StatementView } from './statements.ts';
export type { OfferedBeforeView } from './offered-before.ts';
export type * from './transformation-view.ts';
export type { InsuredView } from './insured.ts';
