import type {
  AnalysisGap,
  AnalysisState,
  CapacityNotice,
  ImpactAnalysis,
  NoticeMove,
  NoticeState,
} from '@iza/domain/capacity';
import type {
  CapacityNoticeId,
  ImpactAnalysisId,
  ItemId,
  PartyId,
  PlanId,
  RegionId,
} from '@iza/domain/values';

type NamedParty = { readonly id: PartyId; readonly name: string };

export type NoticeView = Omit<CapacityNotice, 'region' | 'insurers'> & {
  readonly id: CapacityNoticeId;
  readonly region: { readonly id: RegionId; readonly name: string };
  readonly state: NoticeState;
  readonly at: string;
  readonly personName: string;
  readonly providerName: string;
  /** Insurers concerned, each with whether it approved. */
  readonly insurers: readonly (NamedParty & { readonly approved: boolean })[];
  readonly moves: readonly {
    readonly move: NoticeMove;
    readonly text: string;
    readonly at: string;
    readonly personName: string;
    readonly partyName: string;
  }[];
  /** What the reader can do with it now. */
  readonly open: readonly NoticeMove[];
};

/** The acute capacity of a ROAZ region, as far as it is about to change. */
export type CapacityView = {
  readonly region: { readonly id: RegionId; readonly name: string };
  readonly notices: readonly NoticeView[];
  readonly mayGive: boolean;
  /** Insurers that act in the region, whose approval can be asked here. */
  readonly insurers: readonly NamedParty[];
};

export type AnalysisView = {
  readonly id: ImpactAnalysisId;
  readonly region: { readonly id: RegionId; readonly name: string };
  readonly state: AnalysisState;
  readonly revision: number;
  readonly content: ImpactAnalysis;
  /** The agreement it is made for, as it is called now; `null`: none that the reader may read. */
  readonly madeFor: {
    readonly plan: PlanId;
    readonly agreement: ItemId;
    readonly title: string;
  } | null;
  readonly savedAt: string;
  readonly savedBy: string;
  /** What the agreement asks for and is not there yet. */
  readonly gaps: readonly AnalysisGap[];
  readonly maySave: boolean;
  readonly mayConclude: boolean;
};

export type AnalysesView = {
  readonly analyses: readonly AnalysisView[];
  /** Plans of the region that an analysis can be made for. */
  readonly plans: readonly { readonly id: PlanId; readonly name: string }[];
  readonly mayBegin: boolean;
};
