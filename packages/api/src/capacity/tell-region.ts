import { appendEvent } from '@iza/db/event';
import { listPlans } from '@iza/db/plan';
import type { Matter } from '@iza/domain/matter';
import type { RegionId } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';

/** Tells the people of a ROAZ region's plans that something of the region moved: it stands in their history, and their screens hear of it. */
export async function tellRegion(
  { tx }: Scope,
  region: RegionId,
  matter: Matter,
  id: string,
): Promise<void> {
  for (const { version } of await listPlans(tx, { regions: [region], kind: 'roaz' }))
    await appendEvent(tx, version, { kind: 'matter-moved', matter, id });
}
