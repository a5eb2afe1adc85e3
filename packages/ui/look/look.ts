/** Draws every part in a browser at three widths, runs axe-core over it, and says where the pictures are. */
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '@iza/test-kit/launch-browser';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';

type Step = (page: Page) => Promise<unknown>;
type Scene = { name: string; address: string; step?: Step };

const scenes: readonly Scene[] = [
  { name: 'parts', address: '/' },
  {
    name: 'parts-en-person',
    address: '/?app=monitor',
    step: async (page) => page.getByRole('button', { name: /J\. de Vries/ }).click(),
  },
  {
    name: 'dialog',
    address: '/?app=regio',
    step: async (page) => page.getByRole('button', { name: 'Naar consultatie' }).click(),
  },
  {
    name: 'toast',
    address: '/',
    step: async (page) => page.getByRole('button', { name: 'Verwijder 6a' }).click(),
  },
  {
    name: 'forms',
    address: '/forms',
    step: async (page) => page.getByRole('textbox', { name: 'Uitwerking' }).waitFor(),
  },
  {
    name: 'combobox',
    address: '/forms?app=register',
    step: async (page) => page.getByRole('combobox', { name: 'Wie doen mee' }).fill('e'),
  },
  {
    name: 'tables',
    address: '/tables',
    step: async (page) => page.getByRole('button', { name: 'Filter' }).first().click(),
  },
  { name: 'missing', address: '/missing' },
  { name: 'broken', address: '/broken' },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = process.env['LOOK_FOLDER'] ?? (await mkdtemp(path.join(tmpdir(), 'iza-look-')));
await mkdir(folder, { recursive: true });
const root = import.meta.dirname;
const outDir = path.join(folder, 'site');
await build({
  root,
  plugins: [react()],
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 },
});
const server = await preview({
  root,
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'warn',
});
const origin = server.resolvedUrls?.local[0] ?? '';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await launchBrowser();
let faults = 0;

async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await tool.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n    ${failureSummary}`),
    );
  });
}

async function draw(scene: Scene, width: number, language = 'nl'): Promise<void> {
  // axe is put into the page by the test, which the page's own policy would refuse.
  const person = await browser.newPerson({ viewport: { width, height: 900 }, bypassCSP: false });
  await person.addInitScript((chosen) => localStorage.setItem('iza.language', chosen), language);
  const page = await person.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('kapot'))
      refused.push(message.text());
  });
  await page.goto(new URL(scene.address, origin).href);
  if (scene.name !== 'parts' && width < 1200) {
    const back = page.getByRole('button', { name: 'Terug naar de pagina' });
    if (await back.isVisible()) await back.click();
  }
  await scene.step?.(page);
  await page.waitForTimeout(150);
  await page.screenshot({ path: path.join(folder, `${scene.name}-${width}.png`), fullPage: true });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  const found = [...(await faultsOn(page)), ...refused, ...(sideways ? ['scrolls sideways'] : [])];
  faults += found.length;
  for (const fault of found) say(`${scene.name} at ${width}: ${fault}`);
  await person.close();
}

for (const scene of scenes) {
  for (const width of [1440, 1024, 360, 320]) await draw(scene, width);
}
for (const name of ['parts', 'forms', 'tables']) {
  const scene = scenes.find((each) => each.name === name);
  if (scene) await draw({ name: `${name}-in-english`, address: scene.address }, 1440, 'en');
}
const person = await browser.newPerson({ viewport: { width: 1440, height: 900 } });
const page = await person.newPage();
for (const paper of ['', 'forms', 'tables']) {
  await page.goto(new URL(paper, origin).href);
  await page.waitForTimeout(150);
  await page.pdf({ path: path.join(folder, `${paper || 'parts'}.pdf`), preferCSSPageSize: true });
}
await browser.close();
await server.close();
say(`Pictures in ${folder}. ${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
