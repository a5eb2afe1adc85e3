import type { GrantRole } from '@iza/domain/access';
import type { JUDGEMENT_QUESTIONS, Judgement } from '@iza/domain/consultation';
import type { PartyId } from '@iza/domain/values';

/** The parties' judgements on a plan version; another party's draft is never among them. */
export type JudgementView = {
  readonly questions: typeof JUDGEMENT_QUESTIONS;
  readonly mine: {
    readonly revision: number;
    readonly content: Judgement;
    readonly sharedAt: string | null;
  } | null;
  readonly shared: readonly {
    readonly party: PartyId;
    readonly partyName: string;
    readonly role: GrantRole;
    readonly content: Judgement;
    readonly sharedAt: string;
  }[];
  readonly mayJudge: boolean;
};
