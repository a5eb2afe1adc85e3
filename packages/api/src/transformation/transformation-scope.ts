import { assessmentFrameworks } from '@iza/accord/frameworks';
import { readBalances, type BalanceRow } from '@iza/db/ledger';
import {
  loadTransformation,
  readChangeConsents,
  readChangingSections,
  readChangingText,
  readConsents,
  readMilestones,
  readQuestions,
  readSections,
  readVerdicts,
  resourceOf,
  type SavedSection,
  type TransformationHead,
  type VerdictRound,
} from '@iza/db/transformation';
import type { AssessmentFramework } from '@iza/domain/accord';
import { isSettled, type Account, type MilestoneMoney } from '@iza/domain/ledger';
import {
  changingNumber,
  mayTransformation,
  newTransformationContent,
  PLANNED,
  runningOf,
  type Applicant,
  type ChangingText,
  type TransformationAction,
  type TransformationContent,
  type TransformationFacts,
  type TransformationState,
} from '@iza/domain/transformation';
import {
  idempotencyKeySchema,
  knownOf,
  transformationIdSchema,
  type IsoDate,
  type TransformationId,
  type TransformationPartId,
} from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { apartFrom, leadersNow } from './derive-leaders.ts';

/** Names a transformation plan. */
export const transformationInput = z.strictObject({ plan: transformationIdSchema });
export type TransformationInput = z.infer<typeof transformationInput>;

/** A write on a transformation plan. */
export const transformationWriteInput = z.strictObject({
  plan: transformationIdSchema,
  key: idempotencyKeySchema,
});
export type TransformationWriteInput = z.infer<typeof transformationWriteInput>;

/** @returns the plan, as far as the actor may read it @throws NotFoundError for any other */
export async function readableTransformation(
  { tx }: Scope,
  plan: TransformationId,
): Promise<TransformationHead> {
  return found(await loadTransformation(tx, plan));
}

/** @returns why the actor may not do it, or `undefined` when the actor may */
export function transformationRefusal(
  { actor }: Scope,
  action: TransformationAction,
  head: TransformationHead,
): Refused | undefined {
  const allowed = mayTransformation(actor, action, resourceOf(head));
  return allowed ? undefined : refused('not-allowed', { detail: { action } });
}

/**
 * Loads a plan that the actor is going to change, and locks it until the transaction ends.
 * @returns the plan as it stands under the lock, or why the actor may not do it
 * @throws NotFoundError when the actor may not even read it
 */
export async function lockedTransformation(
  scope: Scope,
  plan: TransformationId,
  action?: TransformationAction,
): Promise<{ head: TransformationHead } | { refusal: Refused }> {
  const locked = await loadTransformation(scope.tx, plan, { lock: true });
  const head = locked ?? (await readableTransformation(scope, plan));
  const refusal = action && transformationRefusal(scope, action, head);
  if (refusal) return { refusal };
  return locked ? { head } : { refusal: refused('not-allowed') };
}

/** @returns the framework in force on a day: plans that are submitted then are judged by it */
function frameworkOn(today: IsoDate): AssessmentFramework {
  const inForce = assessmentFrameworks.filter(({ from }) => from !== null && from <= today);
  const chosen = inForce.at(-1) ?? assessmentFrameworks[0];
  if (!chosen) throw new Error('there is no assessment framework');
  return chosen;
}

/** @returns the framework that a plan is judged by: the one of its submission, else the one in force today */
export function frameworkOf(state: TransformationState, today: IsoDate): AssessmentFramework {
  const kept = state.stage === 'held' ? state.resumes : state;
  const id = 'framework' in kept ? kept.framework : undefined;
  return assessmentFrameworks.find((one) => one.id === id) ?? frameworkOn(today);
}

/** @returns what is before the market leaders: which step, on which revision; `null` when nothing is */
export function roundOf(state: TransformationState): VerdictRound | null {
  switch (state.stage) {
    case 'quick-check':
      return { step: 'quick-check', onRevision: state.offeredRevision };
    case 'submitted':
    case 'under-assessment':
    case 'intended-decision':
      return { step: 'assessment', onRevision: state.submittedRevision };
    default:
      return null;
  }
}

/** @returns the content of a plan of which these sections were saved; the others are empty */
export function contentFrom(name: string, saved: readonly SavedSection[]): TransformationContent {
  const said = Object.fromEntries(saved.map(({ section, content }) => [section, content]));
  return { ...newTransformationContent(name), ...said } as TransformationContent;
}

/** @returns the content of a plan, with empty sections where nothing was saved */
export async function contentOf(
  { tx }: Scope,
  { id, name }: TransformationHead,
): Promise<TransformationContent> {
  return contentFrom(name, await readSections(tx, id));
}

async function applicantsOf(
  { tx }: Scope,
  { id, applicants, lead }: TransformationHead,
): Promise<Applicant[]> {
  const consents = await readConsents(tx, id);
  return applicants.map((party) => {
    const consent = consents.find((given) => given.party === party);
    return {
      party,
      lead: party === lead,
      consent: consent ? { on: consent.on, revision: consent.revision } : null,
    };
  });
}

/** What stands on accounts of these kinds together. */
function balanceOf(rows: readonly BalanceRow[], ...kinds: readonly Account['of'][]): number {
  return rows.reduce(
    (sum, { account, balance }) => (kinds.includes(account.of) ? sum + balance : sum),
    0,
  );
}

/** What stands of a milestone's money, over all routes. */
function moneyOf(rows: readonly BalanceRow[], milestone: TransformationPartId): MilestoneMoney {
  const own = rows.filter(
    ({ account }) => 'milestone' in account && account.milestone === milestone,
  );
  return {
    committed: balanceOf(own, 'committed'),
    paidOnce: own.some(({ account }) => account.of === 'paid'),
    untied: balanceOf(rows, 'granted', 'reserved'),
  };
}

/** What is written beside a running plan; to who decides on it, what was put before the leaders. */
async function changingOf(
  { tx }: Scope,
  { id, name, state }: TransformationHead,
  settled: ChangingText['settled'],
): Promise<ChangingText | null> {
  const text = runningOf(state) && (await readChangingText(tx, id, changingNumber(state)));
  if (!text) return null;
  const written = await readChangingSections(tx, id, text);
  const holds = await readSections(tx, id);
  const agreed = await readChangeConsents(tx, id, text);
  return {
    text,
    content: contentFrom(name, [...holds, ...written]),
    agreed: agreed.map(({ party }) => party),
    settled,
  };
}

/** @returns all that a step of this plan has to know */
export async function transformationFacts(
  scope: Scope,
  head: TransformationHead,
): Promise<TransformationFacts> {
  const { tx, today } = scope;
  const { id, state, leaders, contentRevision } = head;
  const round = roundOf(state);
  const [content, applicants, verdicts, questions, progress, accounts] = await Promise.all([
    contentOf(scope, head),
    applicantsOf(scope, head),
    round ? readVerdicts(tx, id, round) : [],
    readQuestions(tx, id),
    readMilestones(tx, id),
    readBalances(tx, id),
  ]);
  const { milestones } = content.application;
  const open = milestones.filter(({ id: one, amount }) => {
    const at = progress.find(({ milestone }) => milestone === one)?.progress ?? PLANNED;
    return !isSettled(at.standing, moneyOf(accounts, one), knownOf(amount) !== undefined);
  });
  const settled = progress.filter(({ progress: at }) =>
    ['reported', 'confirmed', 'paid'].includes(at.standing),
  );
  const changing = await changingOf(
    scope,
    head,
    settled.map(({ milestone }) => milestone),
  );
  return {
    changing,
    content,
    contentRevision,
    applicants,
    framework: frameworkOf(state, today),
    today,
    leaders,
    leadersNow: await leadersNow(scope, head),
    apart: apartFrom(head),
    verdicts,
    openQuestions: questions.filter(({ answer }) => answer === null).length,
    openMilestones: open.length,
    granted: balanceOf(accounts, 'granted', 'committed', 'paid'),
    paid: balanceOf(accounts, 'paid'),
  };
}
