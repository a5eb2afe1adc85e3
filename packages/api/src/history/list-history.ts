import { listEvents, type ListedEvent } from '@iza/db/event';
import { unitRefSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { readableHead, versionInput, type Scope } from '../scope/index.ts';
import type { EventView, HistoryView } from './history-view.ts';

export const listHistoryInput = z.strictObject({
  ...versionInput.shape,
  before: z.int().min(1).optional().describe('Only what happened before this `seq`'),
  unit: unitRefSchema.optional().describe('Only what happened to this unit'),
});
export type ListHistoryInput = z.infer<typeof listHistoryInput>;

const PAGE = 50;

function viewOf(listed: ListedEvent): EventView {
  const { seq, at, day, personName, party, partyName, role, event } = listed;
  return { seq, at, day, personName, party, partyName, role, event };
}

/** What happened to a version, newest first, as far as the actor may know it. */
export async function listHistory(
  scope: Scope,
  { version, before, unit }: ListHistoryInput,
): Promise<HistoryView> {
  await readableHead(scope, version);
  const listed = await listEvents(scope.tx, version, {
    limit: PAGE + 1,
    ...(before !== undefined && { before }),
    ...(unit && { unit }),
  });
  return { events: listed.slice(0, PAGE).map(viewOf), more: listed.length > PAGE };
}
