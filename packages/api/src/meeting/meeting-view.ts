import type { BodyDecisionView } from '../decision/decisions-view.ts';
import type { DecisionSubject } from '@iza/domain/decision';
import type {
  ActionEnd,
  Meeting,
  MeetingAction,
  MeetingMove,
  MeetingState,
  PointSource,
} from '@iza/domain/meeting';
import type { RegionKind } from '@iza/domain/region';
import type {
  IsoDate,
  MeetingActionId,
  MeetingId,
  MeetingPointId,
  PartyId,
  PersonId,
  PlanId,
  PlanVersionId,
  RegionId,
} from '@iza/domain/values';

type NamedRegion = { readonly id: RegionId; readonly name: string };

/** A meeting in a list. */
export type MeetingCard = {
  readonly id: MeetingId;
  readonly state: MeetingState;
  readonly title: string;
  readonly on: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly points: number;
};

/** The meetings of a region, the latest day first. */
export type MeetingsView = {
  readonly region: NamedRegion;
  readonly meetings: readonly MeetingCard[];
  readonly mayPlan: boolean;
};

export type MeetingActionView = MeetingAction & {
  readonly id: MeetingActionId;
  readonly point: MeetingPointId;
  readonly ownerName: string;
  readonly end: {
    readonly ends: ActionEnd;
    readonly note: string;
    readonly at: string;
    readonly by: string;
  } | null;
  readonly mayEnd: boolean;
};

/** A decision that was noted in a meeting; it is recorded with its plan. */
export type MeetingDecisionView = Pick<
  BodyDecisionView,
  'id' | 'body' | 'subject' | 'outcome' | 'text'
> & {
  readonly point: MeetingPointId;
  readonly plan: PlanId;
  readonly planName: string;
  readonly withdrawn: boolean;
};

/** Something that is open in the region and can be put on an agenda. */
export type OpenMatter = {
  readonly source: Exclude<PointSource, 'own'>;
  /** The plan it is open in; `null`: it stands beside the plans. */
  readonly plan: { readonly id: PlanId; readonly name: string } | null;
  readonly count: number;
};

export type MeetingView = {
  readonly id: MeetingId;
  readonly region: NamedRegion;
  readonly state: MeetingState;
  readonly revision: number;
  readonly content: Meeting;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly decisions: readonly MeetingDecisionView[];
  readonly actions: readonly MeetingActionView[];
  /** Parties that act in the region, to be invited; and those that were. */
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  /** The region's own people, who can do something. */
  readonly people: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly partyName: string;
  }[];
  /** Plans of the region: points lead to them, decisions are recorded with them. */
  readonly plans: readonly {
    readonly id: PlanId;
    readonly version: PlanVersionId;
    readonly name: string;
    /** What can be decided about it now. */
    readonly subjects: readonly DecisionSubject[];
  }[];
  readonly mayWrite: boolean;
  readonly mayNote: boolean;
  /** What the actor can do with it now. */
  readonly moves: readonly MeetingMove[];
};

/** What somebody took upon himself in a meeting and has to do still. */
export type OwnMeetingAction = {
  readonly id: MeetingActionId;
  readonly meeting: MeetingId;
  readonly region: NamedRegion & { readonly kind: RegionKind };
  readonly what: string;
  readonly due: IsoDate;
};
