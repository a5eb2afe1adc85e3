import type {
  AskedPart,
  LineStanding,
  ObservedInRound,
  ProgressAnswer,
  ProgressSettings,
  ProgressSubject,
  StatusCounts,
} from '@iza/domain/progress';
import type { PlanStage, Target } from '@iza/domain/plan';
import type { IsoDate, PartyId, PlanId, PlanVersionId, ProgressRoundId } from '@iza/domain/values';

/** A round without what was asked in it. */
export type ProgressRoundHead = {
  readonly id: ProgressRoundId;
  readonly number: number;
  readonly version: PlanVersionId;
  readonly asks: readonly AskedPart[];
  readonly words: ProgressSettings['words'];
  readonly due: IsoDate;
  readonly note: string;
  readonly asked: number;
  readonly begunOn: IsoDate;
  readonly begunBy: string;
  readonly closedOn: IsoDate | null;
  readonly closedBy: string | null;
};

/** What was sent in. */
export type ProgressReportView = {
  readonly answer: ProgressAnswer;
  readonly unchanged: boolean;
  readonly party: PartyId;
  readonly partyName: string;
  readonly personName: string;
  readonly day: IsoDate;
  /** Why it was corrected after the round had closed; `null`: it was not. */
  readonly correction: string | null;
};

/** One thing that is asked in a round, as far as the actor may see it. */
export type ProgressLineView = {
  readonly subject: ProgressSubject;
  readonly title: string;
  readonly code: string | null;
  readonly under: readonly string[];
  readonly targets: readonly (Target & { readonly observed: readonly ObservedInRound[] })[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly asked: boolean;
  readonly standing: LineStanding;
  readonly reporter: {
    readonly party: PartyId;
    readonly partyName: string;
    readonly personName: string | null;
    readonly isMe: boolean;
  } | null;
  /** What counts, and what stood there before it was corrected, newest first. */
  readonly report: ProgressReportView | null;
  readonly earlier: readonly ProgressReportView[];
  /** What was said in the round before, where anyone said something. */
  readonly last:
    | (Omit<ProgressReportView, 'correction' | 'unchanged'> & { readonly round: number })
    | null;
  /** Nobody said anything of it in any round. */
  readonly neverHeard: boolean;
  /** It is asked of the actor's party, or of one that it answers for. */
  readonly mine: boolean;
  readonly mayReport: boolean;
  readonly mayTakeOver: boolean;
  readonly mayCorrect: boolean;
  /** What the answer begins with, and what the actor's party typed since. */
  readonly draft: { readonly revision: number; readonly content: ProgressAnswer } | null;
};

export type ProgressRoundView = ProgressRoundHead & {
  readonly lines: readonly ProgressLineView[];
  /** Over all that was asked; where the actor sees a part only, over that part. */
  readonly counts: StatusCounts;
  /** Lines that the actor can answer with *unchanged* now. */
  readonly unchangedCount: number;
};

/** How a plan is carried out, as far as the actor may see it. */
export type ProgressView = {
  readonly plan: PlanId;
  /** Version that is followed: the adopted one, also while a revision is made. */
  readonly version: PlanVersionId;
  readonly stage: PlanStage;
  readonly followed: 'adopted' | 'elsewhere' | null;
  readonly settings: ProgressSettings;
  /** 0: nobody chose yet. */
  readonly settingsRevision: number;
  readonly rounds: readonly ProgressRoundHead[];
  readonly shown: ProgressRoundView | null;
  readonly mayLead: boolean;
  readonly mayReport: boolean;
  /** Day that the region's rhythm gives for a next round. */
  readonly nextDue: IsoDate | null;
  /** Whom the leaders can ask; empty for others. */
  readonly askable: readonly { readonly id: PartyId; readonly name: string }[];
};
