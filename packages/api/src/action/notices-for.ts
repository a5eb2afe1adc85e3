import { answersFor } from '@iza/accord/agenda';
import { mayLeadAgenda, speaksNationally, type Actor } from '@iza/domain/access';
import { actionNotices, type ActionNotices } from '@iza/domain/action';
import type { Scope } from '../scope/index.ts';
import { ownOf, rowsToday } from './agenda-rows.ts';

const NOTHING: ActionNotices = { todos: [], deadlines: [] };

/**
 * What a mail or a calendar tells a person of the items that its party answers for; the programme team also of what waits to be confirmed.
 * Works in a session's transaction, and in the operator's for jobs: it tells of no more than that, whoever asks.
 */
export async function actionNoticesFor(
  scope: Pick<Scope, 'tx' | 'today'>,
  actor: Actor,
): Promise<ActionNotices> {
  if (!speaksNationally(actor.role)) return NOTHING;
  const codes = answersFor(actor.party);
  const leads = mayLeadAgenda(actor);
  const rows = await rowsToday(scope, leads ? {} : { codes });
  return actionNotices(rows, { own: ownOf(rows, codes), leads, today: scope.today });
}
