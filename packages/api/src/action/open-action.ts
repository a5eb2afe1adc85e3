import { agendaItems, answersFor } from '@iza/accord/agenda';
import { conflicts } from '@iza/accord/commitments';
import { agendaLinks, wholeItems } from '@iza/db/agenda';
import { allowedOnActionPoint } from '@iza/domain/access';
import {
  agendaItemIdSchema,
  agendaRow,
  itemAsItStoodOn,
  knownOn,
  standingOf,
  summaryOf,
  type StoredEntry,
} from '@iza/domain/action';
import { isoDateSchema, type PartyId } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import type { ActionView, EntryView } from './action-view.ts';
import { agendaFrame, dayOf, namedIn } from './agenda-frame.ts';
import { linkViews } from './link-views.ts';

export const openActionInput = z.strictObject({
  item: agendaItemIdSchema,
  asOf: isoDateSchema.optional(),
});
export type OpenActionInput = z.infer<typeof openActionInput>;

function entryView(entry: StoredEntry, nameOf: (party: PartyId) => string): EntryView {
  const { item: _item, person: _person, ...told } = entry;
  return { ...told, partyName: told.party === null ? null : nameOf(told.party) };
}

/** One item with its history, as it stands or stood. @throws NotFoundError when there is none, or the actor may not see it */
export async function openAction(
  scope: Scope,
  { item: id, asOf }: OpenActionInput,
): Promise<ActionView> {
  const { tx, actor } = scope;
  const on = dayOf(scope, asOf);
  const [whole] = await wholeItems(tx, [id]);
  const { item: now, entries: all } = found(whole);
  const entries = knownOn(all, on);
  const item = found(itemAsItStoodOn(now, all, on));
  const standing = standingOf(item, entries);
  const row = agendaRow(item, summaryOf(standing), on);
  const links = await agendaLinks(tx, { item: id, ...(on < scope.today && { asOf: on }) });
  const named = namedIn([row]);
  for (const { party } of entries) if (party !== null) named.add(party);
  const frame = await agendaFrame(scope, on, named);
  const nameOf = (party: PartyId) =>
    frame.parties.find((known) => known.id === party)?.name ?? party;
  const resource = { responsible: item.responsible, trekker: standing.trekker };
  return {
    ...frame,
    item,
    row,
    standing,
    entries: entries.map((entry) => entryView(entry, nameOf)),
    links: await linkViews(scope, links),
    sameThing: agendaItems.filter(({ sameAs }) => sameAs === id),
    conflicts: conflicts.filter((each) =>
      [each.action, each.commitment, each.other].some((key) => `${key}` === `${id}`),
    ),
    allowed: allowedOnActionPoint(actor, resource, answersFor),
  };
}
