import type { Readable } from 'node:stream';

export const FORMAT = 'iza-regie/backup';

/** First line of a backup. Then follow, for each table, a line that names it, its rows, and `\.`; the last line tells hash and rows. */
export type Header = {
  readonly format: typeof FORMAT;
  readonly formatVersion: 1;
  readonly migrations: readonly { readonly name: string; readonly hash: string }[];
};

/** Lines with their line end, as bytes: rows may hold any character but that one. */
export async function* linesOf(from: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of from) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    let start = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield rest.subarray(start, end + 1);
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield rest;
}
