import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from '@iza/db/connection';
import type { Logger } from 'pino';

export type Job = {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
};

/** Does each job again and again, one run after another, until stopped; a run that fails is told and tried again. @returns a function that ends them and waits for what is under way */
export function runJobs(jobs: readonly Job[], log: Logger): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loops = jobs.map(async ({ name, everyMs, work }) => {
    while (!signal.aborted) {
      try {
        await work();
      } catch (error) {
        const level = error instanceof DatabaseUnavailable ? 'info' : 'warn';
        log[level]({ err: error, job: name }, 'a job failed; it is tried again');
      }
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  });
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
}
