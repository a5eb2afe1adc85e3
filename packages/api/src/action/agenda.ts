import { packAgenda } from '@iza/domain/action';
import { isoDateSchema } from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError } from '../answer/index.ts';
import { maySeeNationalOverview, speaksNationally } from '@iza/domain/access';
import type { Scope } from '../scope/index.ts';
import { agendaFrame, dayOf, namedIn } from './agenda-frame.ts';
import { rowsOn, rowsToday } from './agenda-rows.ts';
import type { AgendaView } from './action-view.ts';

export const agendaInput = z.strictObject({ asOf: isoDateSchema.optional() });
export type AgendaInput = z.infer<typeof agendaInput>;

/** @throws ForbiddenError for who neither follows the whole country nor speaks for a party in it */
export function agendaIsFor({ actor }: Scope): void {
  if (!maySeeNationalOverview(actor) && !speaksNationally(actor.role)) {
    throw new ForbiddenError('not for this role');
  }
}

/** The agenda as far as the actor may see it: all of it nationally, its own for a party. `asOf`: as it stood at the end of that day. */
export async function agenda(scope: Scope, { asOf }: AgendaInput): Promise<AgendaView> {
  agendaIsFor(scope);
  const on = dayOf(scope, asOf);
  const rows = on < scope.today ? await rowsOn(scope, on) : await rowsToday(scope);
  const frame = await agendaFrame(scope, on, namedIn(rows));
  return { ...frame, agenda: packAgenda(rows) };
}
