import type { CommitmentMark, Recurrence, Strength } from '@iza/domain/accord';

/** A dated commitment as found in the text; what the date is read as is computed. */
export type CommitmentRow = {
  readonly clause: string;
  /** Tells it from others in the same clause. */
  readonly slug: string;
  /** First and last line of the passage; the date stands in it once. */
  readonly lines: readonly [from: number, to: number];
  readonly printed: string;
  readonly subject: string;
  /** Codes of those the passage names as doing it; empty where it names nobody. */
  readonly binds: readonly string[];
  /** How strongly the text puts it; `must` where not said. */
  readonly strength?: Strength;
  readonly marks?: readonly CommitmentMark[];
  readonly every?: Recurrence;
  /** Action point of annex L on the same thing. */
  readonly action?: string;
  /** Key of the same commitment, printed earlier. */
  readonly repeats?: string;
};
