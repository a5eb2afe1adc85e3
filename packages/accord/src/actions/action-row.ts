import type { PrintMark } from '@iza/domain/accord';

/** A row of annex L as printed; what it is read as is computed. */
export type ActionRow = {
  readonly key: string;
  /** First and last line of the row, put together over lines and pages. */
  readonly lines: readonly [from: number, to: number];
  readonly title: string;
  readonly deadline: string;
  readonly responsible: string;
  /** Clauses of the text that agree on it. */
  readonly basis: readonly string[];
  /** What is odd in title or names; oddities of the date are read from the date. */
  readonly marks?: readonly PrintMark[];
};
