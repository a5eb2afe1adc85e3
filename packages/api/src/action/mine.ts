import { answersFor } from '@iza/accord/agenda';
import { mayLeadAgenda, speaksNationally } from '@iza/domain/access';
import { todosOf } from '@iza/domain/action';
import type { Scope } from '../scope/index.ts';
import type { MyActionsView } from './action-view.ts';
import { agendaFrame, namedIn } from './agenda-frame.ts';
import { agendaIsFor } from './agenda.ts';
import { ownOf, rowsToday } from './agenda-rows.ts';

/** What waits for the acting party, most pressing first; for the programme team also what parties reported and nobody confirmed. */
export async function myActions(scope: Scope): Promise<MyActionsView> {
  agendaIsFor(scope);
  const { actor, today } = scope;
  const codes = speaksNationally(actor.role) ? answersFor(actor.party) : [];
  const leads = mayLeadAgenda(actor);
  const rows = await rowsToday(scope, leads ? {} : { codes });
  const own = ownOf(rows, codes);
  const todos = todosOf(rows, { own, leads, today });
  const frame = await agendaFrame(scope, today, namedIn(todos.map(({ row }) => row)));
  return {
    ...frame,
    todos,
    own: rows.filter(({ id, sameAs }) => own.has(id) && sameAs === null).length,
  };
}
