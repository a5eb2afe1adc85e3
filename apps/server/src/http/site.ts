import type { Database } from '@iza/db/connection';
import type { Logger } from 'pino';
import type { Settings } from '../env.ts';
import type { IdentityProvider } from '../login/identity-provider.ts';
import type { Live } from '../live/live.ts';
import type { StaticFiles } from './static-files.ts';

/** What every route works with. */
export type Site = {
  readonly settings: Settings;
  /** Addresses under which people reach the service: the public one, or those of this machine. */
  readonly origins: readonly string[];
  readonly database: Database;
  readonly live: Live;
  readonly files: StaticFiles;
  /** Where people log in with the account they have already; without: with links only. */
  readonly identityProvider: IdentityProvider | undefined;
  readonly log: Logger;
  /** Whether anyone may log in as one of the persons of the demonstration. */
  readonly demonstration: boolean;
};

/** A request with what was read off it once. */
export type Visit = {
  readonly request: Request;
  readonly url: URL;
  /** Address of who asks; behind a trusted proxy, the one the proxy names. */
  readonly address: string;
};

/** Answers a request, or passes: `undefined`. */
export type Route = (
  site: Site,
  visit: Visit,
) => Promise<Response | undefined> | Response | undefined;

/** @returns whether the browser speaks to this service over https, straight or through a proxy */
export function isHttps({ origins }: Site, { url }: Visit): boolean {
  return url.protocol === 'https:' || origins[0]?.startsWith('https:') === true;
}
