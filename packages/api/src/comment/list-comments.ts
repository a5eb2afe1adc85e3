import { listComments as readComments, type CommentRow } from '@iza/db/comment';
import { mayActor } from '@iza/domain/access';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import type { CommentView } from './comment-view.ts';

function viewOf({ actor }: Scope, row: CommentRow): CommentView {
  const { id, item, parent, passage, text, personName, party, partyName, at, resolved } = row;
  const mine = row.person === actor.person;
  const namesMe = row.mentions.includes(actor.person);
  const view = {
    id,
    item,
    parent,
    text,
    personName,
    party,
    partyName,
    at,
    resolved,
    mine,
    namesMe,
  };
  return passage === null ? view : { ...view, passage };
}

/** The comments on a version, oldest first; none for who does not see the working corner. */
export async function listComments(
  scope: Scope,
  { version }: VersionInput,
): Promise<CommentView[]> {
  const { resource } = await readableHead(scope, version);
  if (!mayActor(scope.actor, 'read-working-corner', resource)) return [];
  return (await readComments(scope.tx, version)).map((row) => viewOf(scope, row));
}
