import type { GrantRole } from '@iza/domain/access';
import type {
  BodyDecision,
  Commitment,
  DecisionSubject,
  Mandate,
  ProcessProposal,
} from '@iza/domain/decision';
import type { PlanCommand, TextMoment, UndoRefusal } from '@iza/domain/plan';
import type {
  BodyDecisionId,
  CommitmentId,
  IsoDate,
  MandateId,
  PartyId,
  Refusal,
  StepId,
} from '@iza/domain/values';

/** Who put it on record, and that it was withdrawn; it stays on record. */
export type OnRecordView = {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly withdrawn: {
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  } | null;
  readonly mayWithdraw: boolean;
};

export type MandateView = Mandate & {
  readonly id: MandateId;
  readonly partyName: string;
  readonly holderName: string;
} & OnRecordView;

export type BodyDecisionView = BodyDecision & {
  readonly id: BodyDecisionId;
  readonly partyName: string | null;
  /** Parts of what it was taken on that changed since. */
  readonly changedSince: number;
} & OnRecordView;

/** `binds`: given on the adopted text; `for now`: on the text as it stands, which is not adopted; `earlier text`: what it was given on changed. */
export type CommitmentStanding = 'binds' | 'for now' | 'earlier text' | 'replaced';

export type CommitmentView = Commitment & {
  readonly id: CommitmentId;
  readonly partyName: string;
  /** Who signed for it by mandate; `null`: the party itself. */
  readonly byName: string | null;
  readonly standing: CommitmentStanding;
} & OnRecordView;

export type TakenStepView = {
  readonly id: StepId;
  readonly command: PlanCommand;
  readonly takenOn: IsoDate | null;
  readonly signatures: readonly {
    readonly party: PartyId;
    readonly partyName: string;
    readonly role: GrantRole;
    readonly personName: string;
  }[];
  readonly undone: {
    readonly reason: string;
    readonly personName: string;
    readonly partyName: string;
    readonly at: string;
  } | null;
};

/** What stands beside the text of a plan version: how it comes about, who decided, who is bound. Empty for who may not read it. */
export type DecisionsView = {
  readonly process: {
    readonly revision: number;
    readonly content: ProcessProposal;
    readonly savedBy: string;
    readonly savedAt: string;
  } | null;
  readonly mandates: readonly MandateView[];
  readonly decisions: readonly BodyDecisionView[];
  readonly commitments: readonly CommitmentView[];
  readonly steps: readonly TakenStepView[];
  /** The step that the actor can undo now, or why the last one stands; `null`: nothing was taken, or it is not the actor's to undo. */
  readonly undo:
    | { readonly step: StepId; readonly daysLeft: number }
    | { readonly refusal: Refusal<UndoRefusal> }
    | null;
  /** Texts that a body can have decided on, and what about. */
  readonly moments: readonly TextMoment[];
  readonly subjects: readonly DecisionSubject[];
  /** Parties that the actor can bind today: its own, and those that gave it a mandate. */
  readonly bindable: readonly { readonly id: PartyId; readonly name: string }[];
  readonly recordsForOthers: boolean;
  /** What others may do from a day on; information, no finding about this plan. */
  readonly mayFollow: { readonly from: string; readonly clause: string };
};
