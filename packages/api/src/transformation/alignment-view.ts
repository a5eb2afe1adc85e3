import type { AlignmentSide, Stance } from '@iza/domain/transformation';
import type { IsoDate, PartyId, SampleId } from '@iza/domain/values';
import type { PartyName } from './transformation-view.ts';

export type StanceView = PartyName &
  Stance & { readonly side: AlignmentSide; readonly on: IsoDate; readonly personName: string };

/** How parties act along with an approved plan, as far as the actor may know. */
export type AlignmentView = {
  /** On which side the actor acts along; `null`: it does not. */
  readonly side: AlignmentSide | null;
  /** What the acting party said; `null`: nothing, so that an insurer follows. */
  readonly own: StanceView | null;
  /** When the acting insurer was told of the approval, and who of it has read that. */
  readonly told: { readonly on: IsoDate; readonly readBy: string | null } | null;
  /** Who was told of the approval; `null`: not for the actor to know. */
  readonly informed:
    | readonly (PartyName & {
        readonly on: IsoDate;
        readonly seenAt: string | null;
        readonly seenBy: string | null;
        readonly reached: boolean;
      })[]
    | null;
  /** What others said, as far as the actor may read it. */
  readonly stances: readonly StanceView[];
  /** Applicants besides the acting party. */
  readonly applicants: readonly PartyName[];
  /** Questions of the NZa: all for the NZa, its own for who was asked. */
  readonly samples: readonly (PartyName & {
    readonly id: SampleId;
    readonly text: string;
    readonly at: string;
    readonly personName: string;
    readonly answer: string | null;
    readonly answeredBy: string | null;
    readonly mayAnswer: boolean;
  })[];
  /** Whom the actor can ask, for the NZa; `null`: it asks nobody. */
  readonly sampled: readonly { readonly party: PartyId; readonly name: string }[] | null;
};
