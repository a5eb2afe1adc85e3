import type { BesideNotice, Database, TokenHash } from '@iza/db/connection';
import type { PersonId, RegionId } from '@iza/domain/values';
import type { Presence } from '@iza/domain/presence';
import { eventsAfter, lastSeq, mayHearOf, newestSeq } from '@iza/db/event';

const MOST_AT_ONCE = 500;
/** Further behind than this, everything is fetched afresh instead of told one by one. */
const TOO_FAR_BEHIND = 2000;
const UNREAD_LIMIT = 200;

const encoder = new TextEncoder();

/** What is told one by one, or that all is to be fetched afresh; `upTo` is the installation's own count, which is not told. */
type News = { readonly upTo: number } & (
  | { readonly events: Awaited<ReturnType<typeof eventsAfter>> }
  | { readonly newest: number }
);

/**
 * One browser's event stream. It carries ids only; each time, what is told is read under the receiver's own rights, so that a right that
 * was withdrawn or a session that was ended counts at once.
 */
export class LiveStream {
  readonly response: Response;
  /** Whose stream it is; known once something was read for it. */
  person: PersonId | undefined;
  /** Regions that person acts for, by the rights it had when something was read for it last. */
  regions: readonly RegionId[] = [];
  private readonly session: TokenHash;
  private readonly onClose: (stream: LiveStream) => void;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private cursor: number | undefined;
  private feeding = false;
  private hungry = false;

  constructor(
    session: TokenHash,
    after: number | undefined,
    onClose: (stream: LiveStream) => void,
  ) {
    this.session = session;
    this.cursor = after;
    this.onClose = onClose;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.controller = controller;
      },
      cancel: () => this.forget(),
    });
    this.response = new Response(body, {
      headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    });
  }

  isOf(session: TokenHash): boolean {
    return this.session.equals(session);
  }

  giveSignOfLife(): void {
    this.write(': alive\n\n');
  }

  /** Without a cursor: what is missed here is not told again. */
  tellPresence(presence: Presence): void {
    this.write(`event: presence\ndata: ${JSON.stringify(presence)}\n\n`);
  }

  /** Without a cursor, as presence. Nothing is told to who may not read what it is about. */
  async tellBeside(database: Database, beside: Omit<BesideNotice, 'person'>): Promise<void> {
    const may = await database.asActor(this.session, (tx) => mayHearOf(tx, beside.about), {
      readOnly: true,
    });
    if (may === true) this.write(`event: beside\ndata: ${JSON.stringify(beside)}\n\n`);
  }

  /** Tells the browser that nobody is logged in any more, and closes. */
  end(): void {
    this.write('event: ended\ndata: {}\n\n');
    this.close();
  }

  close(): void {
    const { controller } = this;
    this.forget();
    controller?.close();
  }

  /** Tells what happened since the last time; asked meanwhile, once more afterwards. */
  async feed(database: Database): Promise<void> {
    this.hungry = true;
    if (this.feeding) return;
    this.feeding = true;
    try {
      while (this.hungry && this.controller) {
        this.hungry = false;
        await this.tellNews(database);
      }
    } finally {
      this.feeding = false;
    }
  }

  private async tellNews(database: Database): Promise<void> {
    const { cursor } = this;
    const news = await database.asActor<News>(
      this.session,
      async (tx, { actor }) => {
        this.person = actor.person;
        this.regions = actor.regions;
        const upTo = await lastSeq(tx);
        const tooFar = upTo - TOO_FAR_BEHIND;
        const follows = cursor !== undefined && cursor >= tooFar && cursor <= upTo;
        if (!follows) return { upTo, newest: await newestSeq(tx, tooFar) };
        return { upTo, events: upTo > cursor ? await eventsAfter(tx, cursor, MOST_AT_ONCE) : [] };
      },
      { readOnly: true },
    );
    if (news === 'no session') return this.end();
    return this.tell(news);
  }

  private tell(news: News): void {
    const { upTo } = news;
    if ('newest' in news) {
      const { newest } = news;
      this.send(this.cursor === undefined ? 'ready' : 'reset', newest, { cursor: newest });
      this.cursor = upTo;
      return;
    }
    const { events } = news;
    for (const { seq, ...what } of events) {
      const { unit, ...told } = { unit: null, ...what };
      this.send('changed', seq, { cursor: seq, ...told, ...(unit !== null && { unit }) });
    }
    const more = events.length === MOST_AT_ONCE;
    this.cursor = more ? (events.at(-1)?.seq ?? upTo) : upTo;
    if (more) this.hungry = true;
  }

  private send(event: string, id: number, data: object): void {
    this.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  private write(text: string): void {
    if (!this.controller) return;
    this.controller.enqueue(encoder.encode(text));
    if ((this.controller.desiredSize ?? 0) < -UNREAD_LIMIT) this.close();
  }

  private forget(): void {
    this.controller = undefined;
    this.onClose(this);
  }
}
