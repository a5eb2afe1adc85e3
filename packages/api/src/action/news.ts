import { agendaChangedSince, rememberVisit, seenUntil } from '@iza/db/event';
import type { Scope } from '../scope/index.ts';
import type { AgendaNewsView } from './action-view.ts';
import { agendaIsFor } from './agenda.ts';

/** Remembers that the person is here. @returns what others wrote on the agenda since the last day it was here before today */
export async function news(scope: Scope): Promise<AgendaNewsView> {
  agendaIsFor(scope);
  const since = await seenUntil(scope.tx);
  await rememberVisit(scope.tx);
  if (since === 0) return { firstVisit: true, changed: [] };
  return { firstVisit: false, changed: await agendaChangedSince(scope.tx, since) };
}
