import { workOnRevision, type RevisionWork } from '@iza/db/plan';
import { mayActor } from '@iza/domain/access';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';

/** Who did what on a revision since it began, to be said before it is dropped; nothing for who does not see the working corner. */
export async function revisionWork(
  scope: Scope,
  { version }: VersionInput,
): Promise<readonly RevisionWork[]> {
  const { resource } = await readableHead(scope, version);
  if (!mayActor(scope.actor, 'read-working-corner', resource)) return [];
  return workOnRevision(scope.tx, version);
}
