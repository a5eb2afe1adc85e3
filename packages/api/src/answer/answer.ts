import type { ActionRefusal } from '@iza/domain/action';
import type { NoticeRefusal } from '@iza/domain/capacity';
import type { BodyDecisionRefusal, CommitmentRefusal } from '@iza/domain/decision';
import type { MoveRefusal } from '@iza/domain/matter';
import type { MeetingRefusal } from '@iza/domain/meeting';
import type { OutlineRefusal, SigningRefusal, StepRefusal, UndoRefusal } from '@iza/domain/plan';
import type { ProfileRefusal } from '@iza/domain/profile';
import type { ReportRefusal } from '@iza/domain/progress';
import type { ShareRefusal } from '@iza/domain/fair-share';
import type { LedgerRefusal, PlanMoneyRefusal } from '@iza/domain/ledger';
import type { SuggestionRefusal } from '@iza/domain/suggestion';
import type {
  AttachmentRefusal,
  InsuredRefusal,
  MilestoneRefusal,
  QuestionRefusal,
  StanceRefusal,
  TransformationRefusal,
} from '@iza/domain/transformation';
import type { Refusal } from '@iza/domain/values';

/** Refusals of this package's own; the others are the domain's. */
export const API_REFUSALS = [
  /** The actor may see it, but not do this to it. */
  'not-allowed',
  /** The content stands still in this stage: a step back comes first. */
  'content-stands-still',
  'unknown-region',
  'regions-of-another-kind',
  'unknown-party',
  'unknown-target',
  'id-in-use',
  'has-targets',
  'target-in-use',
  'not-removed',
  'removed-already',
  'step-pending-already',
  'no-such-pending-step',
  'not-invited',
  'round-closed',
  'empty-response',
  'no-such-response',
  'sent-already',
  'nothing-to-send',
  'unanswered-questions',
  'nothing-to-share',
  'verdict-signed',
  /** It is on record already that this insurer can't lead the plan. */
  'recused-already',
  /** The company's mandates say who signs its decisions. */
  'no-mandate-to-sign',
  'no-colleague',
  /** It was not told of an approval, or has read of it already. */
  'not-told',
  /** It was given with an answer or a report, or is not there. */
  'file-given',
  'mandate-for-oneself',
  'shared-already',
  'unknown-comment',
  'profile-begun-already',
  /** It is a concept already, or another version is. */
  'profile-is-concept',
  'unknown-profile-part',
  /** The profile's template has no place for it. */
  'does-not-fit-the-profile',
  /** One of several things that were to be changed together stands at another revision; someone saved since it was on screen. */
  'changed-meanwhile',
  'no-such-revision',
  'stands-so-already',
  'unknown-clause',
  'unknown-plan-item',
  'unknown-indicator',
  'linked-already',
  'trekker-is-no-organisation',
  /** Something was written on these items after the bulk update. */
  'changed-since',
  'wrong-cells',
  /** What is withdrawn is not on record, or was withdrawn already. */
  'not-on-record',
  /** A party records its own; who writes the plan also what others arranged. */
  'not-your-party',
  'no-evidence',
  'own-mandate',
  'no-such-round',
  'revised-already',
  'unknown-suggestion',
  'suggestion-closed',
  'not-your-suggestion',
  'invited-already',
  'unknown-guest',
  'day-in-future',
  /** It is still being written, or is behind: nothing is carried out yet, or no longer. */
  'plan-not-followed',
  'due-in-the-past',
  'round-still-open',
  'nothing-to-ask',
  'not-asked-of-you',
  /** One person reports on an agreement; another has taken it on. */
  'another-reports',
  'nothing-to-correct',
  'unknown-municipality',
  'applicant-twice',
  'own-party-missing',
  'no-open-question',
  /** Nobody chose by which key the insurers share. */
  'no-share-key',
  /** Outside the quarters in which the plan is carried out. */
  'quarter-not-followed',
  'unknown-result',
  /** A colleague reported on the same result since the page was read. */
  'reported-meanwhile',
  'unknown-plan',
  'words-needed',
  /** It does not act in the region here, so it cannot be asked to approve. */
  'insurer-not-here',
  'unknown-notice',
  /** The agenda does not have it, or not any more. */
  'no-such-point',
  /** Something was decided or agreed on a point that was taken off. */
  'noted-on-point',
  'not-of-the-region',
  /** The key was used for a request with other contents. */
  'key-used-otherwise',
] as const;
export type ApiRefusal = (typeof API_REFUSALS)[number];

/** Every code that an answer can carry; catalogues of texts must be complete over it. */
export type RefusalCode =
  | ApiRefusal
  | StepRefusal
  | SigningRefusal
  | UndoRefusal
  | OutlineRefusal
  | ActionRefusal
  | BodyDecisionRefusal
  | CommitmentRefusal
  | ProfileRefusal
  | ReportRefusal
  | SuggestionRefusal
  | TransformationRefusal
  | QuestionRefusal
  | StanceRefusal
  | MilestoneRefusal
  | AttachmentRefusal
  | InsuredRefusal
  | ShareRefusal
  | LedgerRefusal
  | PlanMoneyRefusal
  | MoveRefusal
  | MeetingRefusal
  | NoticeRefusal;

/** It was written, or had been written already by the same request. */
export type Saved<Details extends object = object> = { readonly kind: 'saved' } & Readonly<Details>;

/** Nothing was written: a rule says no. Every fault at once, never an empty list. */
export type Refused = {
  readonly kind: 'refused';
  readonly refusals: readonly Refusal<RefusalCode>[];
};

/** Nothing was written: someone else saved first. What stands there now, so that both texts can be shown. */
export type Conflict<Content> = {
  readonly kind: 'conflict';
  readonly current: {
    readonly revision: number;
    readonly content: Content;
    readonly savedBy: string;
    readonly savedAt: string;
  };
};

/** @returns the answer to a write that was done */
export function saved<const Details extends object>(details: Details): Saved<Details> {
  return { kind: 'saved', ...details };
}

/** @returns a refusal with one fault */
export function refused(code: RefusalCode, more: Omit<Refusal<RefusalCode>, 'code'> = {}): Refused {
  return { kind: 'refused', refusals: [{ code, ...more }] };
}

/** @returns the domain's refusals as an answer */
export function refusedBecause(refusals: readonly Refusal<RefusalCode>[]): Refused {
  return { kind: 'refused', refusals };
}
