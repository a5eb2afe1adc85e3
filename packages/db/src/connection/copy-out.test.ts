import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from '../testing/index.ts';
import { connect } from './client.ts';

/** Around what a reader keeps at hand, so that the last rows fill it in one of the sizes. */
const SIZES = Array.from({ length: 24 }, (_, n) => 4 + n);

it('goes on after rows that a slow reader took, whatever fills the reader up', async () => {
  const { ownerUrl, drop } = await testDatabase();
  const sql = connect({ url: ownerUrl, role: 'iza_owner', max: 1, statementTimeoutMs: 0 });
  for (const rows of SIZES) {
    let bytes = 0;
    await sql.begin(async (tx) => {
      const copy = `copy (select repeat('x', 4096) from generate_series(1, ${rows})) to stdout`;
      for await (const chunk of await tx.unsafe(copy).readable()) {
        await pause(2);
        bytes += (chunk as Uint8Array).length;
      }
      await tx`select 1`;
    });
    expect(bytes).toBe(rows * 4097);
  }
  await sql.end();
  await drop();
}, 20_000);
