import type { Readable } from 'node:stream';

export const FORMAT = 'iza-regie/backup';

/** First line of a backup. Then follow, for each table, a line that names it, its rows, and `\.`; the last line tells hash and rows. */
export type Header = {
  readonly format: typeof FORMAT;
  readonly formatVersion: 1;
  readonly migrations: readonly { readonly name: string; readonly hash: string }[];
};

/** Lines with their line end, as bytes: rows may hold any character but that one. A line can be long: what was looked at is not looked at again. */
export async function* linesOf(from: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of from) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      const last = bytes.subarray(start, end + 1);
      yield begun.length === 0 ? last : Buffer.concat([...begun, last]);
      begun = [];
      start = end + 1;
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
