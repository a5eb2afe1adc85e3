import { isDeepStrictEqual } from 'node:util';
import {
  assignPlan,
  closePrepared,
  listColleagues,
  listSigningMandates,
  readAssignments,
  readPrepared,
  recordSigningMandate,
  withdrawSigningMandate,
  type PreparedRow,
  type TransformationHead,
} from '@iza/db/transformation';
import {
  holdsOn,
  isDecision,
  maySignDecisions,
  signingMandateSchema,
  type TransformationCommand,
  type TransformationCommandName,
} from '@iza/domain/transformation';
import {
  idempotencyKeySchema,
  mandateIdSchema,
  noteSchema,
  personIdSchema,
  type MandateId,
  type TransformationId,
} from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { lockedTransformation, transformationWriteInput } from './transformation-scope.ts';
import type { MandatesView, OwnCompanyView } from './transformation-view.ts';

/** @returns why the actor may not sign this decision for its company; `undefined`: it may, or no mandate is asked for */
export async function mandateRefusal(
  { tx, actor, today }: Scope,
  { state }: TransformationHead,
  command: TransformationCommandName,
): Promise<Refused | undefined> {
  if (!isDecision(state.stage, command)) return undefined;
  const may = maySignDecisions(actor.person, await listSigningMandates(tx), today);
  return may ? undefined : refused('no-mandate-to-sign');
}

/** Closes what the acting company prepared of this kind: signed where it is what was signed now, else overtaken. */
export async function settlePrepared(
  { tx }: Scope,
  plan: TransformationId,
  command: TransformationCommand,
  same: 'signed' | 'overtaken' = 'signed',
): Promise<void> {
  const prepared = await readPrepared(tx, plan);
  for (const one of prepared)
    if (one.status === 'waiting' && one.command.command === command.command) {
      const status = isDeepStrictEqual(one.command, command) ? same : 'overtaken';
      await closePrepared(tx, plan, one.id, { status });
    }
}

/** Whether something that was prepared is still about the plan as it stands. */
const isAbout = ({ onRevision, from }: PreparedRow, head: TransformationHead) =>
  onRevision === head.contentRevision && from === head.state.stage;

/** @returns what a market leader's own company arranged around a plan */
export async function ownCompany(scope: Scope, head: TransformationHead): Promise<OwnCompanyView> {
  const { tx, actor, today } = scope;
  const [colleagues, mandates, prepared, assigned] = await Promise.all([
    listColleagues(tx),
    listSigningMandates(tx),
    readPrepared(tx, head.id),
    readAssignments(tx, [head.id]),
  ]);
  const [handler] = assigned;
  const about = prepared.filter((row) => isAbout(row, head));
  const waiting = about.filter(({ status }) => status === 'waiting');
  const [last] = about;
  const shown = waiting.length === 0 && last?.status === 'returned' ? [last] : waiting;
  return {
    assigned: handler ? { name: handler.name, person: handler.person, left: handler.left } : null,
    colleagues,
    maySign: maySignDecisions(actor.person, mandates, today),
    holders: colleagues
      .filter(({ person }) => mandates.some((one) => one.holder === person && holdsOn(one, today)))
      .map(({ name }) => name),
    prepared: shown.map(({ id, command, at, personName, reason, closedBy }) => ({
      prepared: id,
      command,
      at,
      personName,
      returned: reason === null ? null : { reason, by: closedBy ?? '' },
    })),
  };
}

export const assignInput = z.strictObject({
  ...transformationWriteInput.shape,
  to: personIdSchema.nullable().describe('null: nobody in particular'),
});
export type AssignInput = z.infer<typeof assignInput>;

/** Says who of the acting market leader handles a plan. Its own: nobody else is told. */
export async function assignTransformation(
  scope: Scope,
  { plan, to }: AssignInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan, 'own-company');
  if ('refusal' in locked) return locked.refusal;
  const colleagues = await listColleagues(scope.tx);
  if (to !== null && !colleagues.some(({ person }) => person === to))
    return refused('no-colleague', { path: ['to'] });
  await assignPlan(scope.tx, plan, to);
  return saved({});
}

/** The mandates of the actor's company to sign decisions, with who could hold one. */
export async function openMandates({ tx, actor, today }: Scope): Promise<MandatesView> {
  if (actor.role !== 'market-leader') throw new ForbiddenError();
  const mandates = await listSigningMandates(tx);
  const colleagues = await listColleagues(tx);
  return {
    mandates: mandates.map((mandate) => ({ ...mandate, holds: holdsOn(mandate, today) })),
    colleagues: colleagues.filter(({ person }) => person !== actor.person),
    today,
  };
}

export const recordSigningInput = z.strictObject({
  key: idempotencyKeySchema,
  mandate: signingMandateSchema,
});
export type RecordSigningInput = z.infer<typeof recordSigningInput>;

/** Records who may sign decisions for the acting company; somebody else than who will hold it. */
export async function recordSigning(
  { tx, actor, newId }: Scope,
  { mandate }: RecordSigningInput,
): Promise<Saved<{ mandate: MandateId }> | Refused> {
  if (actor.role !== 'market-leader') return refused('not-allowed');
  const path = ['mandate', 'holder'];
  if (mandate.holder === actor.person) return refused('mandate-for-oneself', { path });
  const colleagues = await listColleagues(tx);
  if (!colleagues.some(({ person }) => person === mandate.holder))
    return refused('no-colleague', { path });
  const id = mandateIdSchema.parse(newId());
  await recordSigningMandate(tx, id, mandate);
  return saved({ mandate: id });
}

export const withdrawSigningInput = z.strictObject({
  key: idempotencyKeySchema,
  mandate: mandateIdSchema,
  reason: noteSchema.min(1),
});
export type WithdrawSigningInput = z.infer<typeof withdrawSigningInput>;

/** Withdraws a mandate; what was signed with it stays signed. */
export async function withdrawSigning(
  { tx, actor }: Scope,
  { mandate, reason }: WithdrawSigningInput,
): Promise<Saved | Refused> {
  if (actor.role !== 'market-leader') return refused('not-allowed');
  return (await withdrawSigningMandate(tx, mandate, reason)) ? saved({}) : refused('not-on-record');
}
