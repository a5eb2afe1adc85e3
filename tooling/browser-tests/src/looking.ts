import type { TestBrowser } from '@iza/test-kit/launch-browser';
import type { BrowserContext, Page } from 'playwright-core';
import { apiClient } from './api-client.ts';
import { sessionOf } from './person.ts';
import type { Places, Reader, Scene } from './scenes.ts';

export type ShownLanguage = 'nl' | 'en';

const PATIENCE_MS = 10_000;

/** @returns where the examples stand in this installation */
export async function placesOf(url: string): Promise<Places> {
  const ministry = await apiClient(url, 'Programmateam VWS');
  const plans = (await ministry.query('overview.plans')) as readonly {
    readonly plan: string;
    readonly regions: readonly { readonly id: string }[];
  }[];
  const ofRegion = (region: string) => {
    const found = plans.find(({ regions }) => regions.some(({ id }) => id === region));
    if (!found) throw new Error(`no example plan of ${region}`);
    return found.plan;
  };
  return { roaz: ofRegion('roaz-zwolle'), regional: ofRegion('iza-drenthe') };
}

/** People at their desks, each logged in when first asked for, with one page each: what was opened before is left as by a link. */
export type Desks = { readonly pageFor: (who: Reader | undefined) => Promise<Page> };

async function pageAt(context: BrowserContext, language: ShownLanguage): Promise<Page> {
  await context.addInitScript((chosen) => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('iza.language')) localStorage.removeItem(key);
    localStorage.setItem('iza.language', chosen);
  }, language);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // who leaves a form half filled in is asked; here the answer is always: leave
  page.on('dialog', (asked) => void asked.accept());
  return page;
}

/** Desks for every reader, and for a visitor without a session. */
export function seat(browser: TestBrowser, url: string, language: ShownLanguage): Desks {
  const pages = new Map<Reader | undefined, Page>();
  return {
    pageFor: async (who) => {
      const known = pages.get(who);
      if (known) return known;
      const context =
        who === undefined ? await browser.newPerson() : await sessionOf(browser, url, who);
      const page = await pageAt(context, language);
      pages.set(who, page);
      return page;
    },
  };
}

/** Opens a scene and waits until it stands still: nothing loading, its state reached. */
export async function show(
  page: Page,
  url: string,
  scene: Scene,
  language: ShownLanguage,
): Promise<void> {
  const address = new URL(scene.address, url);
  if (language === 'en') address.searchParams.set('lang', 'en');
  await page.goto(address.href);
  await page.locator('h1').first().waitFor();
  await settled(page);
  await scene.step?.(page);
  await settled(page);
}

/** Puts what stands there into English: as a choice in another tab does, or by its address where the server made the page. */
export async function putIntoEnglish(page: Page, url: string, scene: Scene): Promise<void> {
  if ((await page.locator('#root').count()) === 0) return show(page, url, scene, 'en');
  await page.evaluate(() => {
    localStorage.setItem('iza.language', 'en');
    dispatchEvent(new StorageEvent('storage', { key: 'iza.language' }));
  });
  await page.locator('html[lang=en]').waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.iza-skeleton') === null);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** @returns whether the page scrolls sideways as a whole */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
