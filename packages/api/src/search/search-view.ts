import type { PlanKind, PlanStage } from '@iza/domain/plan';
import type { ExcerptPiece } from '@iza/domain/search';
import type { ClauseId, PartyId, PlanId } from '@iza/domain/values';
import type { ClauseName } from '../accord/accord-view.ts';
import type { RegionName } from '../session/session-view.ts';

/** What was found under the actor's own rights, best first within its kind. */
export type SearchAnswer = {
  readonly plans: readonly {
    readonly plan: PlanId;
    readonly name: string;
    readonly kind: PlanKind;
    readonly stage: PlanStage;
    readonly regions: readonly string[];
  }[];
  readonly regions: readonly RegionName[];
  readonly parties: readonly {
    readonly party: PartyId;
    readonly name: string;
    readonly short: string | null;
    /** Regions in which the sources give it a part. */
    readonly regions: readonly RegionName[];
    readonly signatory: boolean;
  }[];
  readonly clauses: readonly ClauseName[];
  /** For those who follow the whole country. */
  readonly actions: readonly {
    readonly action: string;
    readonly title: string;
    readonly deadline: string;
    readonly clause: ClauseId;
  }[];
  /** In the running text, where that was loaded. */
  readonly passages: readonly {
    readonly clause: ClauseName;
    readonly line: number;
    readonly excerpt: readonly ExcerptPiece[];
  }[];
};
