import { connect, type ClientSettings, type Tx } from './client.ts';
import { DatabaseUnavailable, translated } from './errors.ts';

const PROBE_EVERY_MS = 400;

type RunOptions = {
  /** What is asked first is sent along with the beginning of the transaction. It must do no harm outside of one: should that fail, it stands alone. */
  readonly along?: boolean;
  /** Nothing was written: the answer does not wait for the end of the transaction. */
  readonly early?: boolean;
};

export type Pool = {
  readonly run: <T>(mode: string, work: (tx: Tx) => Promise<T>, options?: RunOptions) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** `along` is ours: see the patch of the driver. */
type Begin = <T>(mode: string, work: (tx: Tx) => Promise<T>, along: boolean) => Promise<T>;

async function answers(settings: ClientSettings): Promise<boolean> {
  const probe = connect({ ...settings, max: 1 });
  const patience = new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000).unref());
  const answer = probe`select 1`.then(() => true).catch(() => false);
  const answered = await Promise.race([answer, patience]);
  void probe.end({ timeout: 0 });
  return answered;
}

/**
 * Transactions with a deadline: a database that is frozen, gone or behind a dead line gives an answer in time, and is used again as soon
 * as it answers. Connections that hang meanwhile are given up then; what they were doing is rolled back.
 */
export function openPool(settings: ClientSettings, deadlineMs: number): Pool {
  let client = connect(settings);
  let healing = false;
  let finished = 0;
  const closing = new AbortController();

  async function heal(): Promise<void> {
    if (healing) return;
    healing = true;
    while (!closing.signal.aborted && !(await answers(settings))) {
      await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
    }
    healing = false;
    if (closing.signal.aborted) return;
    const old = client;
    client = connect(settings);
    void old.end({ timeout: 5 });
  }

  async function run<T>(
    mode: string,
    work: (tx: Tx) => Promise<T>,
    { along = false, early = false }: RunOptions = {},
  ): Promise<T> {
    let late = false;
    let started = false;
    const finishedBefore = finished;
    let timer: NodeJS.Timeout | undefined;
    const notTooLate = () => {
      if (late) throw new DatabaseUnavailable('the answer came too late');
    };
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        late = true;
        // One that waited its turn while others came through met a busy database, not a dead one.
        if (started || finished === finishedBefore) void heal();
        reject(new DatabaseUnavailable('the database does not answer in time'));
      }, deadlineMs);
    });
    const working = new Promise<{ answer: T }>((resolve, reject) => {
      const inTransaction = async (tx: Tx) => {
        started = true;
        notTooLate();
        const answer = await work(tx);
        notTooLate();
        finished += 1;
        if (early) resolve({ answer });
        return { answer };
      };
      (client.begin as Begin)(mode, inTransaction, along).then(resolve, reject);
    });
    working.catch(() => undefined);
    try {
      return (await Promise.race([working, deadline])).answer;
    } catch (error) {
      throw translated(error);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    run,
    close: async () => {
      closing.abort();
      await client.end({ timeout: 5 });
    },
  };
}
