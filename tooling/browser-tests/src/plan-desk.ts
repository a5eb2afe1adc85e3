import type { Locator, Page } from 'playwright-core';
import type { ApiClient } from './api-client.ts';
import { until } from './running-product.ts';

export const ZWOLLE = 'ROAZ-plan ROAZ-regio Zwolle';

type StoredItem = {
  readonly id: string;
  readonly type: string;
  readonly code?: string;
  readonly title: string;
};
type StoredUnit<Content = StoredItem> = {
  readonly revision: number;
  readonly content: Content;
};
export type StoredPlan = {
  readonly version: {
    readonly id: string;
    readonly contentRevision: number;
    readonly state: { readonly stage: string };
  };
  readonly outline: {
    readonly content: {
      readonly placements: readonly { readonly item: string; readonly parent: string | null }[];
    };
  };
  readonly items: readonly StoredUnit[];
  readonly targets: readonly StoredUnit<{ readonly id: string; readonly on: string }>[];
};

/** Opens a plan from the start page of the app, as its reader does. */
export async function openPlan(page: Page, name = ZWOLLE): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens an agreement in its form, by the beginning of its row: code and title. */
export async function openAgreement(page: Page, row: string): Promise<Locator> {
  const button = page.locator('[data-plan-row]').filter({ hasText: row }).first();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await titleBox(page).waitFor();
  return titleBox(page);
}

export const titleBox = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Titel', exact: true });

/** What is typed in this box shows progress: a second field of the same agreement. */
export const progressBox = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Waaraan zien we voortgang', exact: true });

/** Waits until the corner says so: `saved`, `waiting`, `conflict`, `refused`. */
export const corner = (page: Page, state: string): Promise<void> =>
  page.locator(`.iza-save-status[data-state="${state}"]`).first().waitFor();

/** @returns a plan of the person's own, as it is stored */
export async function storedPlan(client: ApiClient, name = ZWOLLE): Promise<StoredPlan> {
  const { plans } = (await client.query('work.mine')) as {
    plans: readonly { plan: string; name: string }[];
  };
  const plan = plans.find((card) => card.name === name)?.plan;
  return (await client.query('plan.open', { plan })) as StoredPlan;
}

/** @returns every revision of an item that is stored, newest first, each as the text of its content */
export async function storedTexts(client: ApiClient, version: string, item: string) {
  const { revisions } = (await client.query('history.unit', {
    version,
    unit: { unit: 'item', id: item },
  })) as { revisions: readonly StoredUnit[] };
  return revisions.map(({ content }) => JSON.stringify(content));
}

/** @returns everything that a reader sees on a page, what stands in its boxes included */
export function onScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.body.innerText, ...boxes.map(({ value }) => value)].join('\n');
  });
}

/** Words that nobody else has typed, so that each can be counted. */
export const wordsOf = (who: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${who}${at + 1}`);

const holds = (text: string, word: string) => new RegExp(`\\b${word}\\b`).test(text);

export type Count = {
  readonly typed: number;
  readonly stored: number;
  readonly onScreen: number;
  readonly lost: readonly string[];
};

/** Counts typed words: those that are stored, and of the others those that still stand on the screen. */
export function countWords(
  typed: readonly string[],
  stored: string | undefined,
  screen: string,
): Count {
  const left = typed.filter((word) => !holds(stored ?? '', word));
  const lost = left.filter((word) => !holds(screen, word));
  return {
    typed: typed.length,
    stored: typed.length - left.length,
    onScreen: left.length - lost.length,
    lost,
  };
}

/** Waits until the newest stored text of an item holds all words. */
export async function untilStored(
  client: ApiClient,
  version: string,
  item: string,
  words: readonly string[],
): Promise<void> {
  await until(`${words.length} words of ${item} are stored`, async () => {
    const [newest = ''] = await storedTexts(client, version, item);
    return words.every((word) => holds(newest, word));
  });
}
