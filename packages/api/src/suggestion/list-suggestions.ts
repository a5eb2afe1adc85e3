import { listSuggestions as readSuggestions, type SuggestionRow } from '@iza/db/suggestion';
import { mayActor } from '@iza/domain/access';
import { suggestedFields } from '@iza/domain/suggestion';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import type { SuggestionView } from './suggestion-view.ts';

function viewOf({ actor }: Scope, row: SuggestionRow): SuggestionView {
  const { id, item, baseContent: base, parent, proposed, note, personName, partyName, at } = row;
  const { outcome, reason, closedAt, closedByName } = row;
  return {
    id,
    item,
    base,
    parent,
    proposed,
    fields: base === null ? [] : suggestedFields(base, proposed),
    note,
    personName,
    partyName,
    at,
    mine: row.person === actor.person,
    closed:
      outcome === null
        ? null
        : { outcome, reason, personName: closedByName ?? '', at: closedAt ?? '' },
  };
}

/** The suggestions for a version, oldest first; none for who does not see the working corner. */
export async function listSuggestions(
  scope: Scope,
  { version }: VersionInput,
): Promise<SuggestionView[]> {
  const { resource } = await readableHead(scope, version);
  if (!mayActor(scope.actor, 'read-working-corner', resource)) return [];
  return (await readSuggestions(scope.tx, version)).map((row) => viewOf(scope, row));
}
