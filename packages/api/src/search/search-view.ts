import type { AgendaItemId, AgendaItemKind } from '@iza/domain/action';
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
  /** Action points, dated commitments and what was added later, each thing once; as far as the actor follows them. */
  readonly actions: readonly {
    readonly action: AgendaItemId;
    readonly kind: AgendaItemKind;
    readonly title: string;
    /** As printed; null: none was agreed. */
    readonly deadline: string | null;
    readonly clause: ClauseId | null;
  }[];
  /** In the running text, where that was loaded. */
  readonly passages: readonly {
    readonly clause: ClauseName;
    readonly line: number;
    readonly excerpt: readonly ExcerptPiece[];
  }[];
};
