import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Tx } from '../connection/client.ts';
import { copyIn, type TableShape } from './tables.ts';

export type Lines = AsyncGenerator<Buffer>;

/** @throws when there is none */
export async function nextLine(lines: Lines): Promise<Buffer> {
  const { value, done } = await lines.next();
  if (done || !value) throw new Error('the backup ends too early');
  return value as Buffer;
}

const BATCH = 64 * 1024;
const TABLE_END = Buffer.from('\\.\n');
const isTableEnd = (line: Buffer) => line.equals(TABLE_END);

/** Opens a table for rows only when there are any: each opening waits for the line's acknowledgement. */
function tableSink(tx: Tx, table: TableShape) {
  let opened: Promise<{ into: Writable; done: Promise<void> }> | undefined;
  const open = async () => {
    const into = await tx.unsafe(copyIn(table)).writable();
    const done = finished(into);
    done.catch(() => undefined);
    return { into, done };
  };
  return {
    write: async (rows: Buffer) => {
      opened ??= open();
      const { into, done } = await opened;
      if (!into.write(rows)) await Promise.race([once(into, 'drain'), done]);
    },
    end: async () => {
      if (!opened) return;
      const { into, done } = await opened;
      into.end();
      await done;
    },
  };
}

/** Reads a table's rows up to the line that ends them, each told to `hash` with its line end. @returns their number */
export async function readTable(
  tx: Tx,
  lines: Lines,
  table: TableShape,
  hash: (line: Buffer) => void,
): Promise<number> {
  const sink = tableSink(tx, table);
  let rows = 0;
  let batch: Buffer[] = [];
  let size = 0;
  for (let line = await nextLine(lines); !isTableEnd(line); line = await nextLine(lines)) {
    hash(line);
    rows += 1;
    batch.push(line);
    size += line.length;
    if (size < BATCH) continue;
    await sink.write(Buffer.concat(batch));
    batch = [];
    size = 0;
  }
  hash(TABLE_END);
  if (size > 0) await sink.write(Buffer.concat(batch));
  await sink.end();
  return rows;
}
