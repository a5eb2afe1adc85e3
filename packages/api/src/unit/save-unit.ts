import { appendEvent } from '@iza/db/event';
import type { Tx } from '@iza/db/connection';
import { loadPlanHead, readUnit, writeUnit } from '@iza/db/plan';
import type { PlanEvent } from '@iza/domain/event';
import { unitContentSchema, type PlanItem, type UnitContent, type UnitRef } from '@iza/domain/plan';
import { z } from 'zod';
import {
  refused,
  refusedBecause,
  saved,
  type Conflict,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import { baseSchema, lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { referenceFaults } from './unit-references.ts';

export const saveUnitInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema.min(1),
  unit: unitContentSchema,
});
export type SaveUnitInput = z.infer<typeof saveUnitInput>;

type UnitSaved = Saved<{ revision: number; savedAt: string; contentRevision: number }>;
type Content = UnitContent['content'];
type Stored = NonNullable<Awaited<ReturnType<typeof readUnit>>>;

function refOf(unit: UnitContent): UnitRef {
  return unit.unit === 'about'
    ? { unit: 'about' }
    : ({ unit: unit.unit, id: unit.content.id } as UnitRef);
}

/** What was in the plan is told to its readers too when it goes back to the working corner: that it left is their business. */
function eventOf(unit: UnitContent, revision: number, before: Stored): PlanEvent {
  switch (unit.unit) {
    case 'about':
      return { kind: 'about-saved', revision };
    case 'target':
      return { kind: 'target-saved', target: unit.content.id, revision };
    case 'item': {
      const inPlan = unit.content.inPlan || (before.content as PlanItem).inPlan;
      return { kind: 'item-saved', item: unit.content.id, revision, inPlan };
    }
  }
}

function conflict({ revision, content, savedBy, savedAt }: Stored): Conflict<Content> {
  return { kind: 'conflict', current: { revision, content: content as Content, savedBy, savedAt } };
}

type Sent = readonly [
  locking: Awaited<ReturnType<typeof loadPlanHead>>,
  current: Awaited<ReturnType<typeof readUnit>>,
];

/** Locks the version, reads its head, and then the unit as it stands. */
export function readBeforeSave(tx: Tx, { version, unit }: SaveUnitInput): Promise<Sent> {
  return Promise.all([
    loadPlanHead(tx, { version }, { lock: true }),
    readUnit(tx, version, refOf(unit)),
  ]);
}

/** Saves one unit on the revision it was made on; a newer one is never overwritten, but given back. */
export async function saveUnit(
  scope: Scope,
  { version, base, unit }: SaveUnitInput,
  sent: Promise<Sent>,
): Promise<UnitSaved | Conflict<Content> | Refused> {
  const [head, current] = await sent;
  const locked = await lockedHead(scope, version, 'edit', Promise.resolve(head));
  if ('refusal' in locked) return locked.refusal;
  if (!current) return refused(unit.unit === 'target' ? 'unknown-target' : 'unknown-item');
  if (current.removed) return refused('removed-already');
  if (current.revision !== base) return conflict(current);
  const faults = await referenceFaults(scope, version, unit);
  if (faults.length > 0) return refusedBecause(faults);
  const [written] = await Promise.all([
    writeUnit(scope.tx, version, unit, base),
    appendEvent(scope.tx, version, eventOf(unit, base + 1, current)),
  ]);
  if (written === 'conflict') throw new Error('a locked version changed meanwhile');
  return saved(written);
}
