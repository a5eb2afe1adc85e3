import type { TestBrowser } from '@iza/test-kit/launch-browser';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Somebody at a desk, logged in. */
export type Person = { readonly context: BrowserContext; readonly page: Page };

const PATIENCE_MS = 15_000;

/** Logs in as one of the demonstration's persons, the way a visitor does: by the button beside the name. */
export async function loginAs(
  browser: TestBrowser,
  url: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newPerson(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  const row = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const arrived = page.waitForEvent('framenavigated');
  await row.first().getByRole('button', { name: 'Inloggen' }).click();
  await arrived;
  await page.waitForLoadState();
  return { context, page };
}
