import { answerableGroups } from '@iza/accord/actions';
import { answersFor } from '@iza/accord/agenda';
import { listParties } from '@iza/db/reference';
import { mayLeadAgenda } from '@iza/domain/access';
import type { AgendaRow } from '@iza/domain/action';
import type { IsoDate, PartyId } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';
import type { AgendaFrame, NamedParty } from './action-view.ts';

/** @returns the day to tell for: the one that was asked for, or today where that lies ahead or none was */
export function dayOf({ today }: Pick<Scope, 'today'>, asOf: IsoDate | undefined): IsoDate {
  return asOf !== undefined && asOf < today ? asOf : today;
}

const groups = new Map<PartyId, NamedParty>(
  answerableGroups.map(({ code, name }) => [code, { id: code, name }]),
);

/** @returns the frame of an answer that names these parties */
export async function agendaFrame(
  { tx, actor, today }: Scope,
  on: IsoDate,
  named: ReadonlySet<PartyId>,
): Promise<AgendaFrame> {
  const known = new Map(
    (await listParties(tx)).map(({ id, name, short }) => [
      id,
      { id, name, ...(short !== null && { short }) },
    ]),
  );
  const parties = [...named].map((id) => known.get(id) ?? groups.get(id) ?? { id, name: id });
  const leads = mayLeadAgenda(actor);
  return { on, past: on < today, parties, leads, answersFor: answersFor(actor.party) };
}

/** @returns everyone whom these rows name */
export function namedIn(rows: readonly AgendaRow[]): Set<PartyId> {
  const named = new Set<PartyId>();
  for (const { responsible, trekker } of rows) {
    for (const code of responsible) named.add(code);
    if (trekker !== null) named.add(trekker);
  }
  return named;
}
