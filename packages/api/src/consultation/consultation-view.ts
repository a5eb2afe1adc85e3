import type { RoundSummary } from '@iza/domain/decision';
import type { Handling, ResponseContent } from '@iza/domain/consultation';
import type { IsoDate, PartyId } from '@iza/domain/values';

export type RoundView = {
  readonly number: number;
  readonly openedOnRevision: number;
  readonly closes: IsoDate;
  readonly invited: readonly { readonly party: PartyId; readonly name: string }[];
};

/** A response that was sent, with what was done with it. */
export type ResponseView = {
  readonly round: number;
  readonly party: PartyId;
  readonly partyName: string;
  readonly content: ResponseContent;
  readonly sentAt: string;
  readonly handling: (Handling & { readonly personName: string; readonly at: string }) | null;
};

/** The rounds of a plan version, the actor's own response, and the responses the actor may read. */
export type ConsultationView = {
  readonly rounds: readonly RoundView[];
  /** The actor's party's response in the round that is open; a draft until it is sent. */
  readonly mine: {
    readonly revision: number;
    readonly content: ResponseContent;
    readonly sentAt: string | null;
  } | null;
  readonly responses: readonly ResponseView[];
  /** Public summaries by round, as far as they were written and the actor may read them. */
  readonly summaries: readonly {
    readonly round: number;
    readonly revision: number;
    readonly content: RoundSummary;
  }[];
  readonly maySummarise: boolean;
  /** Whether the responses of others are there to read; what was done with them is in the working corner. */
  readonly readsResponses: boolean;
  readonly readsHandling: boolean;
  readonly mayRespond: boolean;
  readonly mayHandle: boolean;
};
