import { answersFor } from '@iza/accord/agenda';
import { speaksNationally, type Actor } from '@iza/domain/access';
import { actionNotices, type ActionNotices } from '@iza/domain/action';
import type { Scope } from '../scope/index.ts';
import { rowsToday } from './agenda-rows.ts';

const NOTHING: ActionNotices = { todos: [], deadlines: [] };

/**
 * What a mail or a calendar tells a person of the items that its party answers for. Works in a session's transaction, and in the operator's
 * for jobs: it tells of the given party's own items only, whoever asks.
 */
export async function actionNoticesFor(
  scope: Pick<Scope, 'tx' | 'today'>,
  { party, role }: Pick<Actor, 'party' | 'role'>,
): Promise<ActionNotices> {
  if (!speaksNationally(role)) return NOTHING;
  const rows = await rowsToday(scope, { codes: answersFor(party) });
  return actionNotices(rows, scope.today);
}
