import { peopleOfVersion, type PersonOfPlan } from '@iza/db/comment';
import { mayActor } from '@iza/domain/access';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';

/** The plan's own people, who can be named in a comment; nobody for who is not one of them. */
export async function listPeople(
  scope: Scope,
  { version }: VersionInput,
): Promise<readonly PersonOfPlan[]> {
  const { resource } = await readableHead(scope, version);
  if (!mayActor(scope.actor, 'comment', resource)) return [];
  return peopleOfVersion(scope.tx, version);
}
