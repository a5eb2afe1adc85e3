/** Draws every screen of the product at the widths that people have, and says where the pictures are. */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '@iza/test-kit/launch-browser';
import { placesOf, scrollsSideways, seat, show, type ShownLanguage } from './looking.ts';
import { startProduct } from './running-product.ts';
import { scenesOf } from './scenes.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = new RegExp(process.argv[2] ?? '.');
const language: ShownLanguage = process.argv[3] === 'en' ? 'en' : 'nl';
const folder = process.env['LOOK_FOLDER'] ?? (await mkdtemp(path.join(tmpdir(), 'iza-look-')));
await mkdir(folder, { recursive: true });

const running = process.env['LOOK_URL'];
const product = running === undefined ? await startProduct() : undefined;
const url = running ?? product?.url ?? '';
const browser = await launchBrowser();
try {
  const desks = seat(browser, url, language);
  for (const scene of scenesOf(await placesOf(url)).filter(({ name }) => wanted.test(name))) {
    const page = await desks.pageFor(scene.who);
    for (const width of [1440, 1024, 360]) {
      await page.setViewportSize({ width, height: width > 500 ? 900 : 740 });
      await show(page, url, scene, language).catch((error: unknown) =>
        say(`${scene.name} at ${width}: ${String(error)}`),
      );
      if (await scrollsSideways(page)) say(`${scene.name} at ${width}: scrolls sideways`);
      const name = `${scene.name}-${language}-${width}.png`;
      await page.screenshot({ path: path.join(folder, name), fullPage: true });
    }
  }
} finally {
  await browser.close();
  await product?.stop();
}
say(folder);
