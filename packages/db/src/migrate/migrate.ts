import type { IsoDate } from '@iza/domain/values';
import { connect, type Client } from '../connection/client.ts';
import { ensureRoles } from './roles.ts';
import { runMigrations } from './run-migrations.ts';
import { seedReference } from './seed-reference.ts';

/** What an installation is; said once, when its database is made. */
export type Installation =
  | { readonly mode: 'live' }
  | { readonly mode: 'demonstration'; readonly date: IsoDate };

export type MigrateOptions = {
  /** What it is to be, for a new database; one that is for something else is refused as it stands. Without: left to a later call. */
  readonly installation?: Installation;
  /** Last migration to apply: for tests of migrations on populated data. */
  readonly upTo?: string;
};

export type MigrationReport = {
  readonly applied: readonly string[];
  readonly installation: Installation | null;
};

const LOCK = 7_402_301;

/** The database holds an installation of the other mode; nothing in it was touched. */
export class OtherInstallation extends Error {
  override readonly name = 'OtherInstallation';
  readonly mode: Installation['mode'];
  constructor(mode: Installation['mode']) {
    super(`this database holds a ${mode} installation`);
    this.mode = mode;
  }
}

async function refuseOtherInstallation(
  sql: Client,
  wanted: Installation | undefined,
): Promise<void> {
  const [known] = await sql<{ there: boolean }[]>`
    select to_regclass('iza.installation') is not null as there`;
  if (!wanted || !known?.there) return;
  const [row] = await sql<{ mode: Installation['mode'] }[]>`select mode from iza.installation`;
  if (row && row.mode !== wanted.mode) throw new OtherInstallation(row.mode);
}

async function settleInstallation(
  sql: Client,
  wanted: Installation | undefined,
): Promise<Installation | null> {
  if (wanted) {
    const date = wanted.mode === 'demonstration' ? wanted.date : null;
    await sql`insert into iza.installation (mode, demonstration_date) values (${wanted.mode}, ${date}) on conflict do nothing`;
  }
  const [row] = await sql<{ mode: string; date: IsoDate | null }[]>`
    select mode, demonstration_date as date from iza.installation`;
  if (!row) return null;
  return row.date === null ? { mode: 'live' } : { mode: 'demonstration', date: row.date };
}

/**
 * Brings a database up to this version: roles, tables, policies, reference rows. Safe to run from several processes at once and again.
 * @param ownerUrl login that owns the database, or that may make roles in it
 * @throws OtherInstallation before anything is changed, when the database is for something else
 * @throws when the database is newer than this version, or an applied migration was changed
 */
export async function migrate(
  ownerUrl: string,
  options: MigrateOptions = {},
): Promise<MigrationReport> {
  const sql = connect({
    url: ownerUrl,
    role: 'none',
    max: 1,
    applicationName: 'iza migrate',
    statementTimeoutMs: 0,
  });
  try {
    await sql`set lock_timeout = '60s'`;
    await sql`select pg_advisory_lock(${LOCK})`;
    await ensureRoles(sql);
    await refuseOtherInstallation(sql, options.installation);
    const applied = await runMigrations(sql, options.upTo);
    if (options.upTo !== undefined) return { applied, installation: null };
    await sql.begin((tx) => seedReference(tx));
    return { applied, installation: await settleInstallation(sql, options.installation) };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
