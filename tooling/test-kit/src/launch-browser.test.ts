import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './launch-browser.ts';

const site = createServer((_request, response) => {
  response.setHeader('set-cookie', 'seen=yes');
  response.end('<title>Proef</title>');
});
let browser: TestBrowser;
let address: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.close();
});

it('shows a page to a person', async () => {
  const person = await browser.newPerson();
  const page = await person.newPage();
  await page.goto(address);
  expect(await page.title()).toBe('Proef');
});

it('keeps persons apart', async () => {
  const first = await browser.newPerson();
  await (await first.newPage()).goto(address);
  const second = await browser.newPerson();
  expect(await first.cookies()).toHaveLength(1);
  expect(await second.cookies()).toHaveLength(0);
});
