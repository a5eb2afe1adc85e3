import type { TestBrowser } from '@iza/test-kit/launch-browser';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { loginFormOf } from './api-client.ts';

/** Somebody at a desk, logged in. */
export type Person = { readonly context: BrowserContext; readonly page: Page };

const PATIENCE_MS = 15_000;

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** Logs in as one of the demonstration's persons, the way a visitor does: by the button beside the name. */
export async function loginAs(
  browser: TestBrowser,
  url: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newPerson(options);
  const page = await pageIn(context);
  await page.goto(url);
  const row = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const arrived = page.waitForEvent('framenavigated');
  await row.first().getByRole('button', { name: 'Inloggen' }).click();
  await arrived;
  await page.waitForLoadState();
  return { context, page };
}

/** A session in a browser of its own, and where logging in leads. */
type Seat = { readonly context: BrowserContext; readonly leadsTo: string };

/** Logs in by what that button sends, without drawing the pages before: for tests about what comes after. */
async function seatOf(browser: TestBrowser, url: string, name: string): Promise<Seat> {
  const context = await browser.newPerson();
  const form = await loginFormOf(url, name);
  const answer = await context.request.post(`${url}/login/demonstration`, {
    form,
    maxRedirects: 0,
  });
  const leadsTo = answer.headers()['location'];
  if (answer.status() !== 303 || leadsTo === undefined)
    throw new Error(`${name} is not logged in: status ${answer.status()}`);
  return { context, leadsTo };
}

/** Opens an address in a page of the seat; without one, where logging in leads. */
async function pageAt({ context, leadsTo }: Seat, url: string, address?: string): Promise<Page> {
  const page = await pageIn(context);
  await page.goto(url + (address ?? leadsTo));
  return page;
}

/** Somebody logged in, with a page at an address; without one, where logging in leads. */
export async function seatedAs(
  browser: TestBrowser,
  url: string,
  name: string,
  address?: string,
): Promise<Person> {
  const seat = await seatOf(browser, url, name);
  return { context: seat.context, page: await pageAt(seat, url, address) };
}

/** @returns the browser of somebody who is logged in, without a page yet */
export const sessionOf = async (
  browser: TestBrowser,
  url: string,
  name: string,
): Promise<BrowserContext> => (await seatOf(browser, url, name)).context;

function seatsAt(browser: TestBrowser, url: string): (name: string) => Promise<Seat> {
  const seats = new Map<string, Promise<Seat>>();
  return (name) => {
    const seat = seats.get(name) ?? seatOf(browser, url, name);
    seats.set(name, seat);
    return seat;
  };
}

/** Lets somebody do something at an address; without one, where logging in leads. */
export type AtDesk = (
  name: string,
  address: string | undefined,
  work: (page: Page) => Promise<void>,
) => Promise<void>;

/** Desks that people come back to: each logs in once, and has a fresh page at each visit, which is closed after it. */
export function desksAt(browser: TestBrowser, url: string): AtDesk {
  const seat = seatsAt(browser, url);
  return async (name, address, work) => {
    const page = await pageAt(await seat(name), url, address);
    await work(page);
    await page.close();
  };
}

/** Opens an address in somebody's page; without one, where logging in leads. */
export type PageOf = (name: string, address?: string) => Promise<Page>;

/** Pages that stand open: each person logs in once, and has one. */
export function pagesAt(browser: TestBrowser, url: string): PageOf {
  const seat = seatsAt(browser, url);
  const pages = new Map<string, Page>();
  return async (name, address) => {
    const known = pages.get(name);
    if (known) {
      const { leadsTo } = await seat(name);
      await known.goto(url + (address ?? leadsTo));
      return known;
    }
    const page = await pageAt(await seat(name), url, address);
    pages.set(name, page);
    return page;
  };
}
