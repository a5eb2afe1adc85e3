import type { Actor } from '@iza/domain/access';
import type { GuestId, IsoDate, PlanVersionId } from '@iza/domain/values';
import type { ClientSettings, Statement, Tx } from './client.ts';
import { listenTo, type Heard, type Listening } from './listen.ts';
import { openPool } from './pool.ts';

export type DatabaseSettings = {
  /** Login of `iza_server`, or of the owner: the connection works as `iza_server` either way. */
  readonly url: string;
  /** Login of the owner, for `asOperator` only. */
  readonly ownerUrl?: string;
  readonly poolSize?: number;
  /** Within this an answer comes, if only that the database is away. */
  readonly deadlineMs?: number;
  readonly applicationName?: string;
  /** Told every statement of the server's role, for measuring; parameters may hold anything, so never for a log. */
  readonly onStatement?: (statement: Statement) => void;
};

/** SHA-256 of a session's token. */
export type TokenHash = Buffer & { readonly __hash: 'session' };

/** Whose rights a transaction has, and the day it counts with. */
export type ActorSession = {
  readonly actor: Actor;
  readonly personName: string;
  readonly partyName: string;
  readonly today: IsoDate;
  readonly demonstration: boolean;
};

/** Who holds a personal link, and what it is for. */
export type GuestSession = {
  readonly guest: GuestId;
  readonly version: PlanVersionId;
  readonly name: string;
  readonly language: 'nl' | 'en';
  /** Last day for the response. */
  readonly closes: IsoDate;
  /** Whether the round is still open; otherwise nothing of the plan can be read. */
  readonly open: boolean;
  /** Whether the plan was opened with the link before. */
  readonly opened: boolean;
};

export type Database = {
  /**
   * Works under the rights of a session's person; they are looked up each time, so that a right withdrawn counts from the next request.
   * `readOnly`: all reads see one moment, and nothing can be written. `ahead`: what is asked in any case, sent along before it is known who
   * asks; it stands under the same rights, and where there is no session it sees nothing and must write nothing.
   */
  readonly asActor: <T, Ahead = undefined>(
    token: TokenHash,
    work: (tx: Tx, session: ActorSession, ahead: Ahead) => Promise<T>,
    options?: { readonly readOnly?: boolean; readonly ahead?: (tx: Tx) => Ahead },
  ) => Promise<T | 'no session'>;
  /** The server by itself: login and health. Sees reference data and what was published, no plans. */
  readonly asNobody: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** The public: reads what was published. */
  readonly asAnonymous: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /**
   * The holder of a personal link: reads one version while its round is open, and writes one response. The role it works as sees nothing
   * else. @returns `null` when there is no such link, or no longer
   */
  readonly asGuest: <T>(
    link: TokenHash,
    work: (tx: Tx, session: GuestSession) => Promise<T>,
  ) => Promise<T | null>;
  /** The owner: for the `iza` command. @throws when no `ownerUrl` was given */
  readonly asOperator: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly listen: (heard: Heard) => Listening;
  /** @throws DatabaseUnavailable */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const READ_WRITE = 'isolation level read committed';
const READ_ONLY = 'isolation level repeatable read, read only';

function serverSettings({
  url,
  poolSize,
  applicationName,
  deadlineMs = 4500,
  onStatement,
}: DatabaseSettings): ClientSettings {
  const statementTimeoutMs = Math.min(3000, deadlineMs);
  const role = 'iza_server';
  return { url, role, max: poolSize ?? 10, applicationName, statementTimeoutMs, onStatement };
}

/** Opens a pool of connections; the first is made when it is needed. */
export function openDatabase(settings: DatabaseSettings): Database {
  const { ownerUrl, deadlineMs = 4500 } = settings;
  const asServer = serverSettings(settings);
  const server = openPool(asServer, deadlineMs);
  const owner =
    ownerUrl === undefined
      ? undefined
      : openPool(
          {
            url: ownerUrl,
            role: 'iza_owner',
            max: 2,
            applicationName: 'iza operator',
            statementTimeoutMs: 0,
          },
          600_000,
        );
  return {
    asActor: (token, work, { readOnly = false, ahead } = {}) =>
      server.run(
        readOnly ? READ_ONLY : READ_WRITE,
        async (tx) => {
          const entering = tx<
            { session: ActorSession | null }[]
          >`select iza.enter_session(${token}) as session`.execute();
          const sentAhead = ahead?.(tx) as never;
          const [row] = await entering;
          return row?.session ? work(tx, row.session, sentAhead) : 'no session';
        },
        { along: true, early: readOnly },
      ),
    asNobody: (work) => server.run(READ_WRITE, work),
    asAnonymous: (work) =>
      server.run(READ_ONLY, async (tx) => {
        await tx`set local role iza_anonymous`;
        return work(tx);
      }),
    asGuest: (link, work) =>
      server.run(READ_WRITE, async (tx) => {
        const [row] = await tx<
          { session: GuestSession | null }[]
        >`select iza.enter_guest(${link}) as session`;
        if (!row?.session) return null;
        await tx`set local role iza_respondent`;
        return work(tx, row.session);
      }),
    asOperator: (work) => {
      if (!owner) throw new Error("asOperator needs the owner's login");
      return owner.run(READ_WRITE, work);
    },
    listen: (heard) => listenTo(asServer, heard),
    ping: () => server.run(READ_ONLY, async (tx) => void (await tx`select 1`)),
    close: async () => {
      await Promise.all([server.close(), owner?.close()]);
    },
  };
}
