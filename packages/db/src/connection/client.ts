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
    },
    types: {
      day: { to: 1082, from: [1082], serialize: asIs, parse: asIs },
      moment: {
        to: 1184,
        from: [1184],
        serialize: asIs,
        parse: (text: string) => new Date(text).toISOString(),
      },
      count: { to: 20, from: [20], serialize: String, parse: Number },
    },
  }) as unknown as Client;
}
