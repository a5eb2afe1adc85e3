import postgres from 'postgres';

/** A transaction. Everything of this package that reads or writes takes one. */
export type Tx = postgres.TransactionSql;
export type Client = postgres.Sql;

export type ClientSettings = {
  readonly url: string;
  /** Role that the connection works as, whoever logged in. */
  readonly role: string;
  readonly max: number;
  readonly applicationName?: string | undefined;
  /** Longest a statement may take; 0: as long as it needs. */
  readonly statementTimeoutMs: number;
  readonly onStatement?: ((statement: Statement) => void) | undefined;
};

/** A statement as it is sent, with what was filled in. */
export type Statement = { readonly text: string; readonly parameters: readonly unknown[] };

const asIs = (text: string) => text;

/** A moment as the database writes it in UTC, to the millisecond or finer; the zone stands at the end. */
const MOMENT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00$/;

/** @returns the moment as ISO text, as `toISOString` writes it; put together from its parts, as a plan has hundreds */
export function isoMoment(text: string): string {
  const parts = MOMENT.exec(text);
  return parts
    ? `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(3, '0')}Z`
    : new Date(text).toISOString();
}

/**
 * Days are text, moments are ISO text in UTC, whole numbers are numbers. A statement, a lock and an idle transaction all end by themselves;
 * a lost connection is tried again at once and then every quarter of a second.
 */
export function connect({
  url,
  role,
  max,
  applicationName,
  statementTimeoutMs,
  onStatement,
}: ClientSettings): Client {
  return postgres(url, {
    max,
    connect_timeout: 3,
    idle_timeout: 60,
    backoff: () => 0.25,
    onnotice: () => undefined,
    ...(onStatement && {
      debug: (_connection: number, text: string, parameters: unknown[]) =>
        onStatement({ text, parameters: [...parameters] }),
    }),
    connection: {
      role,
      application_name: applicationName ?? 'iza',
      statement_timeout: statementTimeoutMs,
      lock_timeout: Math.min(2000, statementTimeoutMs || 2000),
      idle_in_transaction_session_timeout: statementTimeoutMs === 0 ? 0 : 5000,
      timezone: 'UTC',
      // Statements ask by id: one plan fits every value, and planning under row-level security costs more than running.
      plan_cache_mode: 'force_generic_plan',
      // One that reads small tables whole judges every row under row-level security; a page that is somewhere else costs little nowadays.
      random_page_cost: 1.1,
    },
    types: {
      day: { to: 1082, from: [1082], serialize: asIs, parse: asIs },
      moment: {
        to: 1184,
        from: [1184],
        serialize: asIs,
        parse: isoMoment,
      },
      count: { to: 20, from: [20], serialize: String, parse: Number },
    },
  }) as unknown as Client;
}
