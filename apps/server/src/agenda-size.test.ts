import { fillAgenda } from '@iza/db/testing';
import { unpackAgenda } from '@iza/domain/action';
import { isoDate } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testService, type TestService, type Visitor } from './testing/test-service.ts';

const MANY = 10_000;

let service: TestService;
let team: Visitor;

beforeAll(async () => {
  service = await testService();
  team = await service.as('Programmateam VWS');
  await fillAgenda(service.database, MANY);
}, 60_000);
afterAll(() => service.stop());

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  return [await work(), Math.round(performance.now() - start)];
}

test('ten thousand items travel in little more than their titles, and are read in one go', async () => {
  await team.api.action.agenda.query({});
  const [{ agenda }, fetched] = await timed(() => team.api.action.agenda.query({}));
  const [rows, unpacked] = await timed(() => Promise.resolve(unpackAgenda(agenda)));
  const bytes = JSON.stringify(agenda).length;
  const asOf = isoDate('2023-12-31');
  const [past, then] = await timed(() => team.api.action.agenda.query({ asOf }));
  const [mine, todo] = await timed(() => team.api.action.mine.query());
  process.stdout.write(
    `agenda of ${rows.length}: ${fetched} ms to the client, ${unpacked} ms unpacking, ${bytes} bytes; as of: ${then} ms; mine: ${todo} ms\n`,
  );
  expect(rows).toHaveLength(MANY + 418);
  expect(past.agenda.count).toBe(MANY + 418);
  expect(mine.todos.every(({ row }) => row.sameAs === null)).toBe(true);
  expect(bytes / rows.length).toBeLessThan(150);
});
