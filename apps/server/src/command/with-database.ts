import type { Database } from '@iza/db/connection';
import type { Settings } from '../env.ts';
import {
  findDatabase,
  openPrepared,
  prepareDatabase,
  type Logins,
} from '../start/open-installation.ts';

/** Joins the running database, or starts the one that comes with the product for as long as the work takes. */
export async function withLogins<Answer>(
  settings: Settings,
  work: (logins: Logins) => Promise<Answer>,
): Promise<Answer> {
  const logins = await findDatabase(settings);
  try {
    return await work(logins);
  } finally {
    await logins.stop();
  }
}

/** The same, with the database brought up to this version and opened. */
export function withDatabase<Answer>(
  settings: Settings,
  work: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  return withLogins(settings, async (logins) => {
    await prepareDatabase(settings, logins);
    const database = openPrepared(logins);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}
