import { tellPresence } from '@iza/db/presence';
import { doingSchema } from '@iza/domain/presence';
import { z } from 'zod';
import { saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, versionInput, type Scope } from '../scope/index.ts';

export const bePresentInput = z.strictObject({
  ...versionInput.shape,
  tab: z.uuid().describe('Made by the tab for as long as it is open'),
  does: doingSchema,
});
export type BePresentInput = z.infer<typeof bePresentInput>;

/**
 * Says that the actor has a plan open and where the actor types, to the others of its own people who have it open. What is typed is not
 * told, and nothing is kept.
 */
export async function bePresent(
  scope: Scope,
  { version, tab, does }: BePresentInput,
): Promise<Saved | Refused> {
  const head = await readableHead(scope, version);
  const refusal = refusalOf(scope, 'read-working-corner', head);
  if (refusal) return refusal;
  const { actor, personName: name, partyName } = scope;
  await tellPresence(scope.tx, { version, tab, person: actor.person, name, partyName, ...does });
  return saved({});
}
