import type { LeadersDecision, Verdict } from '@iza/domain/transformation';
import type { IsoDate } from '@iza/domain/values';
import type { Language } from '../texts/index.ts';

/** Everything a decision letter is made of: one decision of two market leaders, with both signatures. */
export type LetterRequest = {
  readonly language: Language;
  readonly plan: { readonly name: string; readonly example: boolean };
  /** Parties that the letter is for, the lead applicant first. */
  readonly applicants: readonly string[];
  readonly decision: LeadersDecision;
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
