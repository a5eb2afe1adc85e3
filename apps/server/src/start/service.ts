import path from 'node:path';
import type { Database } from '@iza/db/connection';
import type { Logger } from 'pino';
import { isLoopback, type Settings } from '../env.ts';
import { APPS } from '../http/apps.ts';
import { listen } from '../http/listen.ts';
import { loadStaticFiles } from '../http/static-files.ts';
import { Live } from '../live/live.ts';
import { identityProvider } from '../login/identity-provider.ts';
import { paperMaker } from '../paper/paper-maker.ts';

const OWN_FILES = path.join(import.meta.dirname, '../../static');

/** Addresses under which a service on this host and port is reached; the one to tell people comes first. */
export function originsOf({ publicUrl, host }: Settings, port: number): readonly string[] {
  const here = isLoopback(host)
    ? ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${port}`)
    : [];
  return publicUrl ? [publicUrl] : here;
}

export type Service = {
  readonly port: number;
  /** Address to tell people, without a slash at the end. */
  readonly address: string;
  /** Apps that were not built. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
};

export type ServiceOptions = {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: Logger;
  readonly heartbeatMs?: number;
};

/** Serves on a database that was prepared; the caller closes that afterwards. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { settings, database, log, heartbeatMs } = options;
  const files = loadStaticFiles(APPS, OWN_FILES);
  const live = new Live({ database, log, ...(heartbeatMs !== undefined && { heartbeatMs }) });
  const demonstration = settings.mode === 'demonstration';
  const { port, close } = await listen(settings.host, settings.port, (given) => ({
    settings,
    origins: originsOf(settings, given),
    database,
    live,
    files,
    identityProvider: settings.identityProvider && identityProvider(settings.identityProvider),
    log,
    demonstration,
  })).catch(async (error: unknown) => {
    await Promise.all([live.close(), paperMaker.close()]);
    throw error;
  });
  return {
    port,
    address: originsOf(settings, port)[0] ?? '',
    missing: files.missing,
    close: async () => {
      await Promise.all([live.close(), paperMaker.close()]);
      await close();
    },
  };
}
