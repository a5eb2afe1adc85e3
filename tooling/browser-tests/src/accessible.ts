import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { ConsoleMessage, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { placesOf, putIntoEnglish, scrollsSideways, seat, show } from './looking.ts';
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

type Looked = { readonly url: string; readonly browser: TestBrowser };

async function lookOfDutch(page: Page): Promise<readonly string[]> {
  const found = [...(await violationsOn(page)), ...(await englishWords(page))];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
  }
  return found;
}

/** Shows every scene in turn, in Dutch on a desk and then in English on a phone, and gathers what is wrong, so that one run tells all. */
async function faultsIn(
  { url, browser }: Looked,
  scenes: (places: Places) => readonly Scene[],
): Promise<readonly string[]> {
  const { pageFor } = seat(browser, url, 'nl');
  const found: string[] = [];
  for (const scene of scenes(await placesOf(url))) {
    const page = await pageFor(scene.who);
    const add = (where: string, faults: readonly string[]) =>
      found.push(...faults.map((fault) => `${scene.name} (${where}): ${fault}`));
    const hear = (message: ConsoleMessage) => {
      if (message.text().includes('Content Security Policy')) add('page', [message.text()]);
    };
    page.on('console', hear);
    try {
      await page.setViewportSize({ width: WIDE, height: 800 });
      await show(page, url, scene, 'nl');
      add('nl', await lookOfDutch(page));
      await page.setViewportSize({ width: PHONE, height: 800 });
      await putIntoEnglish(page, url, scene);
      // colours are the same in both languages and at both widths
      add('en', await violationsOn(page, false));
    } catch (error) {
      add('not reached', [String(error)]);
    }
    page.off('console', hear);
  }
  return found;
}

/** Declares the test that every screen among these passes, in every state that one reaches. */
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

  test(`every screen of ${which} has no axe violation in Dutch, nor in English on a phone, speaks Dutch, and scrolls only down from 1440 to 320 wide`, {
    timeout: 1_800_000,
  }, async () => {
    expect(await faultsIn({ url: product.url, browser }, scenes)).toEqual([]);
  });
}
