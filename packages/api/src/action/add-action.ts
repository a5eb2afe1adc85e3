import { answerableGroups } from '@iza/accord/actions';
import { findClause } from '@iza/accord/clauses';
import { addAgendaItem, writeEntries } from '@iza/db/agenda';
import { partyNames } from '@iza/db/reference';
import { mayLeadAgenda } from '@iza/domain/access';
import {
  addedActionSchema,
  addedItem,
  agendaItemIdSchema,
  readingOf,
  reasonSchema,
  type AddedAction,
  type AgendaItemId,
} from '@iza/domain/action';
import { deadlineSchema, idempotencyKeySchema, type Refusal } from '@iza/domain/values';
import { z } from 'zod';
import {
  refused,
  refusedBecause,
  saved,
  type RefusalCode,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { actionWriteInput, itemWrite, writeOn, type EntrySaved } from './write-on.ts';

const { deadline: _reading, ...described } = addedActionSchema.shape;
const describedInput = z.strictObject({ ...described, deadline: deadlineSchema.nullable() });

export const addActionInput = z.strictObject({
  key: idempotencyKeySchema,
  action: describedInput,
});
export type AddActionInput = z.infer<typeof addActionInput>;

const groups = new Set<string>(answerableGroups.map(({ code }) => code));

/** Every fault in what is described, at its place. */
async function faultsIn(
  { tx, today }: Scope,
  { responsible, basis, decided }: AddedAction,
): Promise<Refusal<RefusalCode>[]> {
  const known = await partyNames(tx, responsible);
  const strangers = responsible.flatMap((party, at): Refusal<RefusalCode>[] =>
    known.has(party) || groups.has(party)
      ? []
      : [{ code: 'unknown-party', path: ['action', 'responsible', at], detail: { party } }],
  );
  const nowhere = basis.flatMap((clause, at): Refusal<RefusalCode>[] =>
    findClause(clause) ? [] : [{ code: 'unknown-clause', path: ['action', 'basis', at] }],
  );
  const ahead: Refusal<RefusalCode>[] =
    decided.on > today ? [{ code: 'in-the-future', path: ['action', 'decided', 'on'] }] : [];
  return [...strangers, ...nowhere, ...ahead];
}

/** Puts an action on the agenda that was decided later: same shape, own origin. */
export async function addAction(
  scope: Scope,
  { action }: AddActionInput,
): Promise<Saved<{ item: AgendaItemId }> | Refused> {
  if (!mayLeadAgenda(scope.actor)) return refused('not-allowed', { detail: { action: 'lead' } });
  const added = { ...action, deadline: readingOf(action.deadline) };
  const faults = await faultsIn(scope, added);
  if (faults.length > 0) return refusedBecause(faults);
  const item = addedItem(agendaItemIdSchema.parse(scope.newId()), added);
  await addAgendaItem(scope.tx, item);
  const write = itemWrite(scope, { item, entries: [] }, [{ kind: 'added', added }]);
  await writeEntries(scope.tx, [write]);
  return saved({ item: item.id });
}

export const correctActionInput = z.strictObject({
  ...actionWriteInput.shape,
  action: describedInput,
  reason: reasonSchema.min(1),
});
export type CorrectActionInput = z.infer<typeof correctActionInput>;

/** Corrects how an added action is described; how it was described before stays in its history. */
export async function correctAction(
  scope: Scope,
  { item, action, reason }: CorrectActionInput,
): Promise<EntrySaved | Refused> {
  const added = { ...action, deadline: readingOf(action.deadline) };
  const faults = await faultsIn(scope, added);
  return writeOn(scope, item, 'lead', () =>
    faults.length > 0 ? refusedBecause(faults) : { kind: 'corrected', added, reason },
  );
}
