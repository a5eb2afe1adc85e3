import type { SignalMove, SignalState } from '@iza/domain/signal';
import type { ItemId, PlanId, SignalId } from '@iza/domain/values';

export type SignalView = {
  readonly id: SignalId;
  readonly state: SignalState;
  readonly from: { readonly plan: PlanId; readonly name: string };
  readonly to: { readonly plan: PlanId; readonly name: string };
  readonly about: readonly {
    readonly plan: PlanId;
    readonly item: ItemId | null;
    readonly title: string;
  }[];
  readonly text: string;
  readonly at: string;
  readonly personName: string;
  readonly partyName: string;
  readonly moves: readonly {
    readonly move: SignalMove;
    readonly text: string;
    readonly at: string;
    readonly personName: string;
    readonly partyName: string;
  }[];
  /** What the reader can do with it now. */
  readonly open: readonly SignalMove[];
};

export type SignalsView = {
  readonly signals: readonly SignalView[];
  readonly maySignal: boolean;
};
