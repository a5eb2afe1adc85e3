import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** @returns seconds to wait, or `undefined` when it may go ahead */
export type RateLimit = (key: string) => Promise<number | undefined>;

/** So many times per so many seconds for each key; counted in this process. */
export function rateLimit(points: number, duration: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration });
  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
}

/** @returns the answer to who asks too often */
export function tooMany(seconds: number): Response {
  return new Response('too many requests; wait a moment\n', {
    status: 429,
    headers: { 'retry-after': String(seconds), 'content-type': 'text/plain; charset=utf-8' },
  });
}
