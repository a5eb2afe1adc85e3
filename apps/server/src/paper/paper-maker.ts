import { Worker } from 'node:worker_threads';
import type {
  LetterRequest,
  MeetingPaperRequest,
  PaperRequest,
  StatementRequest,
} from '@iza/documents/paper';

export type PaperFormat = 'docx' | 'pdf';
/** A paper of a plan, the letter of a decision, the paper of a meeting, or the statement of an insurer. */
export type AnyPaperRequest = PaperRequest | LetterRequest | MeetingPaperRequest | StatementRequest;
export type PaperJob = { readonly request: AnyPaperRequest; readonly format: PaperFormat };
export type PaperAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Who comes when this many wait already is asked to come back. */
const MOST_WAITING = 12;
const PATIENCE_MS = 60_000;
/** A worker that nobody needed for so long is let go. */
const IDLE_MS = 120_000;
const LIMITS = { maxOldGenerationSizeMb: 512 };

/** One thread that makes papers, one after another; started when it is needed. */
class PaperMaker {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @returns the file, or `'busy'` when too many wait already @throws Error when it can't be made */
  async make(job: PaperJob): Promise<Uint8Array | 'busy'> {
    if (this.waiting >= MOST_WAITING) return 'busy';
    this.waiting += 1;
    const made = this.last.then(() => this.run(job));
    this.last = made.catch(() => undefined);
    return made.finally(() => {
      this.waiting -= 1;
    });
  }

  private run(job: PaperJob): Promise<Uint8Array> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= new Worker(new URL('./paper-worker.ts', import.meta.url), {
      resourceLimits: LIMITS,
    }));
    worker.ref();
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const failed = (error: Error) => {
      this.worker = undefined;
      void worker.terminate();
      reject(error);
    };
    const answered = (answer: PaperAnswer) => {
      if ('bytes' in answer) resolve(answer.bytes);
      else reject(new Error(`a paper could not be made: ${answer.fault}`));
    };
    const exited = () => failed(new Error('the thread that makes papers ended'));
    const timer = setTimeout(() => failed(new Error('a paper took too long')), PATIENCE_MS);
    worker.on('message', answered).on('error', failed).on('exit', exited);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job);
    return promise.finally(() => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', exited);
      worker.unref();
      this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
    });
  }

  /** Lets the thread go. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}

/** The one of this process. */
export const paperMaker = new PaperMaker();
