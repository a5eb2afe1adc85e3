import type { PersonId } from '@iza/domain/values';
import type { Database } from '../connection/index.ts';
import type { Capacity } from './capacity.ts';
import { SESSION_HOURS } from './session.ts';
import { newToken } from './token.ts';

export type DemonstrationPerson = {
  readonly person: PersonId;
  readonly name: string;
  readonly capacities: readonly Capacity[];
};

/** @returns whom one can log in as; nobody unless the installation is a demonstration */
export async function demonstrationPersons(
  database: Database,
): Promise<readonly DemonstrationPerson[]> {
  const [row] = await database.asNobody(
    (tx) => tx<{ persons: DemonstrationPerson[] }[]>`select iza.demonstration_persons() as persons`,
  );
  return row?.persons ?? [];
}

/** @returns the token of a session as that person, or `null` where there is no such person or this is no demonstration */
export async function openDemonstrationSession(
  database: Database,
  person: PersonId,
): Promise<string | null> {
  const { token, hash } = newToken();
  const [row] = await database.asNobody(
    (tx) => tx<{ opened: boolean }[]>`
      select iza.open_demonstration_session(${person}, ${hash}, ${SESSION_HOURS}) as opened`,
  );
  return row?.opened ? token : null;
}
