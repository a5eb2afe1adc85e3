import {
  DatabaseUnavailable,
  type BesideNotice,
  type Database,
  type TokenHash,
} from '@iza/db/connection';
import type { Presence } from '@iza/domain/presence';
import type { Logger } from 'pino';
import { LiveStream } from './live-stream.ts';
import { WhoIsWhere } from './who-is-where.ts';

/** Changes come in bursts (a paste of fifty items): they are told together. */
const TOGETHER_MS = 60;
const STREAMS_PER_SESSION = 12;
const STREAMS = 5000;

export type LiveOptions = {
  readonly database: Database;
  readonly log: Logger;
  /** How often a quiet stream gives a sign of life, and its session is looked at again. */
  readonly heartbeatMs?: number;
};

/** Every open event stream of this process, fed by one listening connection. */
export class Live {
  private readonly streams = new Set<LiveStream>();
  private readonly whoIsWhere = new WhoIsWhere();
  private readonly options: LiveOptions;
  private readonly heartbeat: NodeJS.Timeout;
  private readonly listening: { readonly stop: () => Promise<void> };
  private waking: NodeJS.Timeout | undefined;

  constructor(options: LiveOptions) {
    this.options = options;
    const wake = () => this.wakeSoon();
    this.listening = options.database.listen({
      onNotice: wake,
      onResumed: wake,
      onPresence: (presence) => this.tellPresence(presence),
      onBeside: (notice) => this.tellBeside(notice),
    });
    this.heartbeat = setInterval(() => this.beat(), options.heartbeatMs ?? 15_000);
  }

  /**
   * @param after what was told up to here is known already; `undefined`: everything that happened until now
   * @returns the stream's answer, or `undefined` when this session, or this process, has too many open
   */
  open(session: TokenHash, after: number | undefined): Response | undefined {
    const own = [...this.streams].filter((stream) => stream.isOf(session)).length;
    if (own >= STREAMS_PER_SESSION || this.streams.size >= STREAMS) return undefined;
    const stream = new LiveStream(session, after, (closed) => this.streams.delete(closed));
    this.streams.add(stream);
    void this.feed(stream);
    return stream.response;
  }

  /** Ends the streams of a session that was ended here. */
  cut(session: TokenHash): void {
    for (const stream of this.streams) if (stream.isOf(session)) stream.end();
  }

  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    clearTimeout(this.waking);
    for (const stream of this.streams) stream.close();
    await this.listening.stop();
  }

  private wakeSoon(): void {
    this.waking ??= setTimeout(() => {
      this.waking = undefined;
      for (const stream of this.streams) void this.feed(stream);
    }, TOGETHER_MS);
  }

  /** To the others who have the same plan open: that they may see its working corner was asked when they said so. */
  private tellPresence(presence: Presence): void {
    this.whoIsWhere.hear(presence, Date.now());
    for (const stream of this.streams) {
      const { person } = stream;
      if (person === undefined || person === presence.person) continue;
      if (this.whoIsWhere.isIn(presence.version, person, Date.now())) stream.tellPresence(presence);
    }
  }

  /** To colleagues of the region; whether each may read what it is about is asked of the database. */
  private tellBeside({ person, ...beside }: BesideNotice): void {
    for (const stream of this.streams) {
      if (stream.person === person || !stream.regions.includes(beside.region)) continue;
      stream.tellBeside(this.options.database, beside).catch((error: unknown) => {
        if (!(error instanceof DatabaseUnavailable))
          this.options.log.error({ err: error }, 'a notice was not told');
      });
    }
  }

  private beat(): void {
    this.whoIsWhere.forget(Date.now());
    for (const stream of this.streams) {
      stream.giveSignOfLife();
      void this.feed(stream);
    }
  }

  private async feed(stream: LiveStream): Promise<void> {
    try {
      await stream.feed(this.options.database);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) return;
      this.options.log.error({ err: error }, 'an event stream failed');
      stream.close();
    }
  }
}
