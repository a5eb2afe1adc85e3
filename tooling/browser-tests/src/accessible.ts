import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { placesOf, scrollsSideways, seat, show, type ShownLanguage } from './looking.ts';
import { startProduct, type RunningProduct } from './running-product.ts';
import type { Places, Scene } from './scenes.ts';

const WIDTHS = [1440, 1024, 360, 320];
const WIDE = 1440;
const PHONE = 360;

const ENGLISH =
  /\b(?:save|saved|cancel|close|search|loading|undo|print|edit|delete|remove|add|open (?:in|the)|back to|log (?:in|out)|comments?|history|help|settings|region|regions|unknown|draft|agreement|agreements|challenge|due|late|since|nothing|required|choose|select|show|hide|more|none|yes|and|the|with|for|this|not)\b/giu;
/** Dutch words, names and keys that look English. */
const ALSO_DUTCH = new Set(['help', 'delete', 'open', 'late', 'the', 'print']);

/** The program's own words (buttons, labels, heads), not what people wrote. */
function englishWords(page: Page): Promise<readonly string[]> {
  return page
    .locator('button, label, th, summary, legend, nav, [role=tab], [aria-label]')
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        part.closest('[lang=en]') === null
          ? [part.getAttribute('aria-label') ?? '', part.textContent ?? '']
          : [],
      ),
    )
    .then((texts) =>
      texts.flatMap((text) =>
        [...text.matchAll(ENGLISH)]
          .map(([word]) => word.toLowerCase())
          .filter((word) => !ALSO_DUTCH.has(word))
          .map((word) => `“${word}” in “${text.trim().slice(0, 80)}”`),
      ),
    );
}

type Reading = {
  readonly scenes: (places: Places) => readonly Scene[];
  readonly language: ShownLanguage;
  /** How wide the window is, in pixels. */
  readonly width: number;
  readonly look: (page: Page) => Promise<readonly string[]>;
};

type Looked = { readonly url: string; readonly browser: TestBrowser };

/** Shows every scene in turn and gathers what is wrong, so that one run tells all. */
async function faultsIn(
  { url, browser }: Looked,
  { scenes, language, width, look }: Reading,
): Promise<readonly string[]> {
  const { pageFor } = await seat(browser, url, language);
  const found: string[] = [];
  for (const scene of scenes(await placesOf(url))) {
    const page = await pageFor(scene.who);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) {
        found.push(`${scene.name}: ${message.text()}`);
      }
    });
    await page.setViewportSize({ width, height: 800 });
    try {
      await show(page, url, scene, language);
      found.push(...(await look(page)).map((fault) => `${scene.name} (${language}): ${fault}`));
    } catch (error) {
      found.push(`${scene.name} (${language}) was not reached: ${String(error)}`);
    }
    await page.close();
  }
  return found;
}

async function lookOfDutch(page: Page): Promise<readonly string[]> {
  const found = [...(await violationsOn(page)), ...(await englishWords(page))];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
  }
  return found;
}

/** Declares the tests that every screen among these passes, in every state that one reaches. */
export function everyScreenIsAccessible(
  which: string,
  scenes: (places: Places) => readonly Scene[],
): void {
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

  const reading = (how: Omit<Reading, 'scenes'>) =>
    faultsIn({ url: product.url, browser }, { scenes, ...how });

  describe(`every screen of ${which}`, { timeout: 1_800_000 }, () => {
    test('has no axe violation in Dutch, speaks Dutch, and scrolls only down from 1440 to 320 wide', async () => {
      expect(await reading({ language: 'nl', width: WIDE, look: lookOfDutch })).toEqual([]);
    });

    test('has no axe violation in English on a phone', async () => {
      expect(await reading({ language: 'en', width: PHONE, look: violationsOn })).toEqual([]);
    });
  });
}
