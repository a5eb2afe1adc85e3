import type { LeadersDecision, PartChange, Verdict } from '@iza/domain/transformation';
import type { IsoDate } from '@iza/domain/values';
import type { Language } from '../texts/index.ts';

/** A substantial change of a running plan, as it was put before the leaders. */
type LetterChange = {
  readonly what: string;
  readonly person: string;
  readonly party: string | null;
  readonly on: IsoDate;
  /** What would differ from the text that held; empty: the text stays as it is. */
  readonly parts: readonly PartChange[];
  /** Applicants that leave with it. */
  readonly leaving: readonly string[];
};

/** Everything a decision letter is made of: one decision of two market leaders, with both signatures. */
export type LetterRequest = {
  readonly language: Language;
  readonly plan: { readonly name: string; readonly example: boolean };
  /** Parties that the letter is for, the lead applicant first. */
  readonly applicants: readonly string[];
  readonly decision: LeadersDecision;
  /** `null`: it is no decision on a change. */
  readonly change: LetterChange | null;
  /** Revision of the plan that was decided on. */
  readonly revision: number;
  readonly framework: string;
  readonly conditions: readonly { readonly key: string; readonly words: string }[];
  readonly signatures: readonly {
    readonly party: string;
    readonly person: string;
    readonly on: IsoDate;
    /** What the market leader found when it signed; `null`: not told here. */
    readonly verdict: Verdict | null;
  }[];
};
