import { isForEveryReader, type PlanEvent } from '@iza/domain/event';
import { unitKey, type UnitRef } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

function unitOf(event: PlanEvent): UnitRef | undefined {
  if (event.kind === 'about-saved') return { unit: 'about' };
  if (event.kind === 'outline-changed') return { unit: 'outline' };
  if ('item' in event && event.item !== null) return { unit: 'item', id: event.item };
  if ('target' in event) return { unit: 'target', id: event.target };
  return undefined;
}

/**
 * Tells what happened, in the transaction in which it happened, after the rows it speaks of. Number, moment, day and actor are filled in by
 * the database; listeners get a notice at commit. From here until commit other writers' events wait: append it last.
 */
export async function appendEvent(tx: Tx, version: PlanVersionId, event: PlanEvent): Promise<void> {
  const unit = unitOf(event);
  await tx`
    insert into iza.event (version, event, unit, for_every_reader)
    values (${version}, ${tx.json(event as never)}, ${unit ? unitKey(unit) : null}, ${isForEveryReader(event)})`;
}
