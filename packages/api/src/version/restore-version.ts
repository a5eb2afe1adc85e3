import { appendEvent } from '@iza/db/event';
import { readPlanContent } from '@iza/db/plan';
import { bringBack, readContentAsOf, type BringBack } from '@iza/db/version';
import {
  comparedContent,
  isDone,
  restoreItem,
  restorePlan,
  type ComparedContent,
  type Restoration,
} from '@iza/domain/comparison';
import { itemIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import { baseSchema, lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { itemReferenceFaults } from '../unit/unit-references.ts';

export const restoreVersionInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema.min(1).describe('Revision of the content that was on screen'),
  to: z.int().min(1).max(2_147_483_647).describe('Revision to bring back'),
  item: itemIdSchema.optional().describe('Only this item, with its targets'),
});
export type RestoreVersionInput = z.infer<typeof restoreVersionInput>;

function asWrites({ about, outline, items, targets, remove }: Restoration): BringBack {
  return {
    writes: [
      ...(about ? [{ unit: 'about' as const, content: about }] : []),
      ...items.map((content) => ({ unit: 'item' as const, content })),
      ...targets.map((content) => ({ unit: 'target' as const, content })),
      ...(outline ? [{ unit: 'outline' as const, content: outline }] : []),
    ],
    remove: [
      ...remove.items.map((id) => ({ unit: 'item' as const, id })),
      ...remove.targets.map((id) => ({ unit: 'target' as const, id })),
    ],
  };
}

/** Whether anything that changes is, or was, in the plan: then it is told to all its readers. */
function touchesThePlan(now: ComparedContent, { about, items, targets, remove }: Restoration) {
  const gone = new Set<string>(remove.items);
  const standing = now.items.filter(({ id }) => gone.has(id) || items.some((i) => i.id === id));
  return (
    about !== undefined ||
    targets.length + remove.targets.length > 0 ||
    [...items, ...standing].some(({ inPlan }) => inPlan)
  );
}

/**
 * Makes the plan, or one item of it, as it stood on an earlier revision: as new saves, so that nothing is lost and this can be undone the
 * same way. Refused when someone saved since it was on screen, and where the content stands still.
 */
export async function restorePlanVersion(
  scope: Scope,
  { version, base, to, item }: RestoreVersionInput,
): Promise<Saved<{ contentRevision: number }> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const { contentRevision } = locked.head.version;
  if (contentRevision !== base) return refused('changed-meanwhile');
  if (to > contentRevision) return refused('no-such-revision');
  const now = comparedContent(found(await readPlanContent(scope.tx, version)));
  const past = comparedContent(found(await readContentAsOf(scope.tx, version, to)));
  const restoration = item ? restoreItem(now, past, item) : restorePlan(now, past);
  if (!restoration) return refused('unknown-item');
  if (isDone(restoration)) return refused('stands-so-already');
  const revision = await bringBack(scope.tx, version, asWrites(restoration));
  const wanted = past.items.find(({ id }) => id === item);
  const faults = wanted ? await itemReferenceFaults(scope, version, wanted) : [];
  const grave = faults.filter(({ code }) => code !== 'unknown-level');
  if (grave.length > 0) return refusedBecause(grave);
  const inPlan = touchesThePlan(now, restoration);
  await appendEvent(scope.tx, version, { kind: 'content-restored', to, revision, inPlan });
  return saved({ contentRevision: revision });
}
