import { capacitiesOf, hashToken } from '@iza/db/session';
import { appsFor } from '../http/apps.ts';
import type { Site } from '../http/site.ts';

/** @returns the app of someone who has work in one alone; else the start page, to choose */
export async function onlyApp({ database }: Site, session: string): Promise<string> {
  const capacities = await database.asActor(hashToken(session), capacitiesOf, { readOnly: true });
  const apps = capacities === 'no session' ? [] : appsFor(capacities);
  return apps.length === 1 ? (apps[0]?.at ?? '/') : '/';
}
