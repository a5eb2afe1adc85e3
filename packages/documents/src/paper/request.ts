import type { ComparedContent } from '@iza/domain/comparison';
import type { PlanKind, PlanStage } from '@iza/domain/plan';
import type { IsoDate, ItemId } from '@iza/domain/values';
import type { Language } from '../texts/index.ts';
import type { KnownParty } from '../words/index.ts';
import type { PaperProgress } from './progress-blocks.ts';

/** What is laid on top of a paper; every part may be left out. */
export type Cover = {
  readonly meeting?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly body?: string | undefined;
  readonly asked?: string | undefined;
  readonly note?: string | undefined;
};

/** A comment as it is printed; answers follow the one they answer. */
export type PaperComment = {
  /** `null`: on the plan as a whole. */
  readonly item: ItemId | null;
  readonly answers: boolean;
  readonly passage: string | null;
  readonly text: string;
  readonly by: string;
  readonly party: string;
  readonly at: string;
};

/** Everything a paper of a plan is made of: plain data, so that it can be made elsewhere than where it is asked. */
export type PaperRequest = {
  readonly language: Language;
  readonly plan: {
    readonly name: string;
    readonly kind: PlanKind;
    readonly regions: readonly string[];
    readonly example: boolean;
    readonly stage: PlanStage;
    /** Present on a version that was adopted. */
    readonly adopted?: { readonly body: string; readonly on: IsoDate };
  };
  /** What the printed moment is called, and the revision of the content; the public knows no revisions. */
  readonly moment: { readonly label: string; readonly revision?: number };
  readonly content: ComparedContent;
  /** What the plan says of itself is left out of what the public takes along: that was not published. */
  readonly withoutAbout?: boolean;
  /** Only these items and what stands below them; absent: all. */
  readonly selection?: readonly ItemId[];
  readonly parties: readonly KnownParty[];
  readonly cover?: Cover;
  readonly comments?: readonly PaperComment[];
  readonly changes?: { readonly since: string; readonly from: ComparedContent };
  /** A round of progress, printed before the plan; `onlyProgress`: instead of it. */
  readonly progress?: PaperProgress;
  readonly onlyProgress?: boolean;
  /** SHA-256 by which a copy of the adopted plan can be checked. */
  readonly hash?: string;
};
