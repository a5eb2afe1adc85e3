import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seatedAs } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

let product: RunningProduct;
let browser: TestBrowser;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const ROWS = 10_000;
/** Filtering or grouping that many takes no longer than opening the agenda of the agreement itself; opening them takes this many times that. */
const OPENING = 6;

type Packed = {
  count: number;
  columns: Record<string, { values: unknown[]; at?: number[] }>;
};

/** The same agenda so many times over, each row with its own id, as if that many had been added. */
function grown({ count, columns }: Packed): Packed {
  const times = Math.ceil(ROWS / count);
  const copies = <Value>(values: Value[], each: (value: Value, copy: number) => Value) =>
    Array.from({ length: times }, (_, copy) => values.map((value) => each(value, copy))).flat();
  const more = Object.entries(columns).map(([name, { values, at }]) => [
    name,
    at
      ? { values, at: copies(at, (place) => place) }
      : { values: copies(values, (value, copy) => (name === 'id' ? `${value}-${copy}` : value)) },
  ]);
  return { count: count * times, columns: Object.fromEntries(more) };
}

/** Lets the server's own answer grow on its way to the page. */
async function growAgenda(page: Page): Promise<void> {
  await page.route('**/trpc/*action.agenda*', async (route) => {
    const response = await route.fetch();
    const answers = (await response.json()) as { result?: { data: { agenda?: Packed } } }[];
    for (const { result } of answers) {
      if (result?.data.agenda) result.data.agenda = grown(result.data.agenda);
    }
    await route.fulfill({ response, json: answers });
  });
}

/** @returns milliseconds from doing something until the number of rows is said, timed in the page itself */
async function timed(page: Page, said: RegExp, act: () => Promise<unknown>): Promise<number> {
  const waiting = page.evaluate(
    (pattern) =>
      new Promise<number>((resolve) => {
        let began: number | undefined;
        const begin = () => (began ??= performance.now());
        for (const event of ['keydown', 'change', 'click', 'input'])
          document.addEventListener(event, begin, { capture: true, once: true });
        const look = () => {
          const text = document.querySelector('.iza-table__tools output')?.textContent ?? '';
          if (began !== undefined && new RegExp(pattern).test(text))
            setTimeout(() => {
              performance.mark('said');
              resolve(performance.now() - (began ?? 0));
            });
          else requestAnimationFrame(look);
        };
        look();
      }),
    said.source,
  );
  await act();
  return waiting;
}

/** @returns milliseconds from the arrival of the agenda until its rows stand there */
function sinceArrival(page: Page): Promise<number> {
  return page.evaluate(() => {
    const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const arrived = answers.findLast(({ name }) => name.includes('action.agenda'))?.responseEnd;
    return (performance.getEntriesByName('said').at(-1)?.startTime ?? 0) - (arrived ?? 0);
  });
}

test(`${ROWS} actions open, filter and group without a visible wait`, async () => {
  const { page } = await seatedAs(browser, product.url, 'Programmateam VWS', '/monitor/');
  const open = (said: RegExp) =>
    timed(page, said, () => page.getByRole('link', { name: 'Uitwerkpunten', exact: true }).click());
  const small = await open(/^\d{3} rijen/);
  await growAgenda(page);
  await page.goto(`${product.url}/monitor/regios`);
  await page.getByRole('link', { name: 'Uitwerkpunten', exact: true }).waitFor();
  await page.waitForTimeout(1_000);
  const opened = await open(/^1\d{4} rijen/);
  const drawn = await sinceArrival(page);
  const search = page.getByRole('searchbox', { name: 'Zoeken' });
  const filtered = await timed(page, /^[1-9]\d{0,3} rijen/, () => search.fill('acute'));
  const emptied = await timed(page, /^1\d{4} rijen/, () => search.press('Escape'));
  const grouped = await timed(page, /^1\d{4} rijen/, () =>
    page.getByRole('combobox', { name: 'Groeperen op' }).selectOption('thema'),
  );
  await page
    .getByRole('button', { name: /Passende zorg/ })
    .first()
    .waitFor();
  const told = { small, opened, drawn, filtered, emptied, grouped };
  const words = Object.entries(told).map(([what, ms]) => `${what} ${ms.toFixed(0)} ms`);
  process.stdout.write(
    `agenda of ${ROWS}: ${words.join(', ')}; opened against 418 rows ${(opened / small).toFixed(1)}\n`,
  );
  for (const ms of [filtered, emptied, grouped]) expect(ms / small).toBeLessThan(1);
  expect(opened / small).toBeLessThan(OPENING);
});
