import { appendEvent } from '@iza/db/event';
import { readPlanContent, readUnit, writeUnit } from '@iza/db/plan';
import type { Outline, OutlineFacts, Revised } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import { found } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { levelsInUse } from '../unit/unit-references.ts';

/** @returns the version's outline as it stands under the lock */
export async function readOutline(
  { tx }: Scope,
  version: PlanVersionId,
): Promise<Revised<Outline>> {
  const { revision, content } = found(await readUnit(tx, version, { unit: 'outline' }));
  return { revision, content: content as Outline };
}

/** @returns the items and levels that the outline must agree with */
export async function outlineFacts({ tx }: Scope, version: PlanVersionId): Promise<OutlineFacts> {
  const { items } = found(await readPlanContent(tx, version));
  const contents = items.map(({ content }) => content);
  return { items: new Set(contents.map(({ id }) => id)), levelsInUse: levelsInUse(contents) };
}

/** Stores the outline that follows on the one that was read under the lock, with its event. */
export async function writeOutline(
  { tx }: Scope,
  version: PlanVersionId,
  before: Revised<Outline>,
  content: Outline,
): Promise<{ revision: number; contentRevision: number }> {
  const written = await writeUnit(tx, version, { unit: 'outline', content }, before.revision);
  if (written === 'conflict') throw new Error('a locked version changed meanwhile');
  const { revision, contentRevision } = written;
  await appendEvent(tx, version, { kind: 'outline-changed', revision });
  return { revision, contentRevision };
}
