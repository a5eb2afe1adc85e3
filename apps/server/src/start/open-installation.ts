import { DatabaseRefusal, openDatabase, type Database } from '@iza/db/connection';
import { startEmbedded } from '@iza/db/embedded';
import { migrate, OtherInstallation, type Installation } from '@iza/db/migrate';
import { DEMONSTRATION_DATE } from '../demonstration/persons.ts';
import { WrongSetting, type Mode, type Settings } from '../env.ts';

/** Where the database is, and how to let go of it. */
export type Logins = {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly stop: () => Promise<void>;
};

/** @returns the logins of the database that is set, or of the one that comes with the product, started or joined */
export async function findDatabase(settings: Settings, onRestart?: () => void): Promise<Logins> {
  const { databaseUrl, databaseServerUrl, dataFolder: folder } = settings;
  if (databaseUrl) {
    const serverUrl = databaseServerUrl ?? databaseUrl;
    return { ownerUrl: databaseUrl, serverUrl, stop: () => Promise.resolve() };
  }
  return startEmbedded({ folder, ...(onRestart && { onRestart }) });
}

function installationFor(mode: Mode): Installation {
  return mode === 'demonstration'
    ? { mode: 'demonstration', date: DEMONSTRATION_DATE }
    : { mode: 'live' };
}

/** A database says once and for all what it is for; the other way of using it is refused. */
const OTHER_USE: Readonly<Record<Installation['mode'], string>> = {
  live: 'IZA_MODE=demonstration: this database holds an installation for real use; set IZA_MODE=production, or use another database',
  demonstration:
    'IZA_MODE=production: this database holds a demonstration; use another database (DATABASE_URL or IZA_DATA_DIR)',
};

/**
 * Brings the database up to this version. @returns the migrations that were applied
 * @throws WrongSetting when the database is for another mode than the one that was set; then nothing in it was changed
 */
export async function prepareDatabase(
  settings: Settings,
  { ownerUrl }: Logins,
): Promise<readonly string[]> {
  try {
    const { applied } = await migrate(ownerUrl, { installation: installationFor(settings.mode) });
    return applied;
  } catch (error) {
    if (error instanceof OtherInstallation) throw new WrongSetting(OTHER_USE[error.mode]);
    throw error;
  }
}

/** Looks whether the service can work with its login. @throws WrongSetting when that login may not be the role that serves */
export async function tryServerLogin(settings: Settings, { serverUrl }: Logins): Promise<void> {
  const database = openDatabase({ url: serverUrl, poolSize: 1 });
  try {
    await database.ping();
  } catch (error) {
    if (!(error instanceof DatabaseRefusal)) throw error;
    const wrong = settings.databaseServerUrl ? 'DATABASE_SERVER_URL' : 'DATABASE_URL';
    throw new WrongSetting(
      `${wrong}: this login may not take the role iza_server; set DATABASE_SERVER_URL to one that may (grant iza_server to its login)`,
    );
  } finally {
    await database.close();
  }
}

/** @returns a pool on a database that was prepared */
export function openPrepared({ ownerUrl, serverUrl: url }: Logins): Database {
  return openDatabase({ url, ownerUrl });
}
