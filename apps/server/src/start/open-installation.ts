import { openDatabase, type Database } from '@iza/db/connection';
import { startEmbedded } from '@iza/db/embedded';
import { migrate, type Installation } from '@iza/db/migrate';
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
function refuseOtherUse(settings: Settings, installation: Installation | null): void {
  if (settings.mode === 'demonstration' && installation?.mode === 'live') {
    throw new WrongSetting(
      'IZA_MODE=demonstration: this database holds an installation for real use; set IZA_MODE=production, or use another database',
    );
  }
  if (settings.mode === 'production' && installation?.mode === 'demonstration') {
    throw new WrongSetting(
      'IZA_MODE=production: this database holds a demonstration; use another database (DATABASE_URL or IZA_DATA_DIR)',
    );
  }
}

/** Brings the database up to this version. @returns what it is for @throws WrongSetting when that isn't the mode that was set */
export async function prepareDatabase(
  settings: Settings,
  { ownerUrl }: Logins,
): Promise<readonly string[]> {
  const installation = installationFor(settings.mode);
  const report = await migrate(ownerUrl, { installation });
  refuseOtherUse(settings, report.installation);
  return report.applied;
}

/** @returns a pool on a database that was prepared */
export function openPrepared({ ownerUrl, serverUrl: url }: Logins): Database {
  return openDatabase({ url, ownerUrl });
}
