import { capacitiesOf } from '@iza/db/session';
import type { Scope } from '../scope/index.ts';
import type { SessionView } from './session-view.ts';

/** Who is logged in, how the person acts, and how else it could. */
export async function currentSession(scope: Scope): Promise<SessionView> {
  const { tx, actor, personName, partyName, today, demonstration } = scope;
  return {
    person: { id: actor.person, name: personName },
    acting: { ...actor, partyName },
    capacities: await capacitiesOf(tx),
    today,
    demonstration,
  };
}
