import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { apiClient, newKey, type ApiClient } from './api-client.ts';
import { freeze } from './frozen.ts';
import { loginAs, type Person } from './person.ts';
import {
  corner,
  countWords,
  onScreen,
  openAgreement,
  openPlan,
  progressBox,
  storedPlan,
  storedTexts,
  titleBox,
  untilStored,
  wordsOf,
  type Count,
  type StoredPlan,
} from './plan-desk.ts';
import { startProduct, until, type RunningProduct } from './running-product.ts';

const CHAIR = 'Voorzitter ROAZ Zwolle';
const BUREAU = 'Medewerker bureau ROAZ Zwolle';
const DRENTHE = 'Programmamanager Zilveren Kruis Drenthe';
const DRENTHE_PLAN = 'De Gezonde Marke - regioplan Drenthe';

let product: RunningProduct;
let browser: TestBrowser;
let counting: ApiClient;
let plan: StoredPlan;
let people: Person[] = [];
const totals = { typed: 0, stored: 0, onScreen: 0 };

beforeAll(async () => {
  product = await startProduct({ IZA_REQUESTS_PER_10S: '100000000' });
  browser = await launchBrowser();
  counting = await apiClient(product.url, BUREAU);
  plan = await storedPlan(counting);
});
afterEach(async ({ task }) => {
  for (const { context } of people) {
    for (const page of task.result?.state === 'fail' ? context.pages() : []) {
      const picture = path.join(tmpdir(), `iza-${randomUUID()}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      process.stdout.write(`${page.url()} is shown in ${picture}\n`);
    }
    await context.close();
  }
  people = [];
});
afterAll(async () => {
  const { typed, stored, onScreen: kept } = totals;
  process.stdout.write(`${typed} words typed: ${stored} stored, ${kept} refused and on screen\n`);
  await browser.close();
  await product.stop();
});

async function at(name: string): Promise<Person> {
  const person = await loginAs(browser, product.url, name);
  people.push(person);
  return person;
}

/** Somebody with an agreement of the Zwolle plan open in its form. */
async function writing(name: string, row: string): Promise<Person> {
  const person = await at(name);
  await openPlan(person.page);
  await openAgreement(person.page, row);
  return person;
}

function itemOf(code: string): string {
  const item = plan.items.find(({ content }) => content.code === code);
  if (!item) throw new Error(`no item ${code}`);
  return item.content.id;
}

const newest = async (item: string) => (await storedTexts(counting, plan.version.id, item))[0];
const stored = (item: string, words: readonly string[]) =>
  untilStored(counting, plan.version.id, item, words);

/** Every typed word is stored or on the screen; `refused` of them are on the screen only. */
async function check(typed: readonly string[], item: string, page: Page, refused = 0) {
  const count = countWords(typed, await newest(item), await onScreen(page));
  expect(count).toEqual({
    typed: typed.length,
    stored: typed.length - refused,
    onScreen: refused,
    lost: [],
  });
  return count;
}

function add(count: Omit<Count, 'lost'>): void {
  totals.typed += count.typed;
  totals.stored += count.stored;
  totals.onScreen += count.onScreen;
}

/** Checks and counts what was typed in one agreement, once. */
async function account(...given: Parameters<typeof check>): Promise<void> {
  add(await check(...given));
}

describe('two at once', () => {
  test('two tabs of one person in one agreement keep both texts, also in the same box', async () => {
    const [row, item] = ['6a', itemOf('6a')];
    const { context, page } = await writing(CHAIR, row);
    const other = await context.newPage();
    other.setDefaultTimeout(15_000);
    await other.goto(page.url());
    await openAgreement(other, row);
    const typed: string[] = [];
    const hear = (tab: Page, word: string) =>
      until('the other tab shows it', async () => (await onScreen(tab)).includes(word));
    for (const round of ['a', 'b', 'c']) {
      const [here, there] = [wordsOf(`hier${round}`, 3), wordsOf(`daar${round}`, 3)];
      await titleBox(page).press('End');
      await titleBox(page).pressSequentially(` ${here.join(' ')}`);
      await hear(other, `hier${round}3`);
      await progressBox(other).pressSequentially(` ${there.join(' ')}`);
      await titleBox(other).press('End');
      await titleBox(other).pressSequentially(` ${wordsOf(`samen${round}`, 2).join(' ')}`);
      await hear(page, `samen${round}2`);
      typed.push(...here, ...there, ...wordsOf(`samen${round}`, 2));
    }
    await stored(item, typed);
    await account(typed, item, page);
  });

  test('two persons in one agreement: other boxes merge silently, the same box is shown side by side and the choice is saved', async () => {
    const [row, item] = ['6b', itemOf('6b')];
    const chair = await writing(CHAIR, row);
    const bureau = await writing(BUREAU, row);
    const [mine, theirs] = [wordsOf('voorzitter', 4), wordsOf('bureau', 4)];
    const beside = wordsOf('voortgang', 4);
    await chair.context.setOffline(true);
    await titleBox(chair.page).fill(mine.join(' '));
    await progressBox(chair.page).fill(beside.join(' '));
    await titleBox(bureau.page).fill(theirs.join(' '));
    await stored(item, theirs);
    await chair.context.setOffline(false);
    await corner(chair.page, 'conflict');
    const conflict = chair.page.getByRole('region', { name: 'Twee mensen wijzigden hetzelfde' });
    const sides = conflict.getByRole('group', { name: 'Titel' });
    await sides.getByText(mine.join(' ')).waitFor();
    await sides.getByText(theirs.join(' ')).waitFor();
    await conflict.getByText(BUREAU).first().waitFor();
    expect(await conflict.getByRole('group').count()).toBe(1);
    await check([...mine, ...theirs, ...beside], item, chair.page, 8);

    await sides.getByRole('button', { name: 'Mijn tekst houden' }).click();
    await conflict.getByRole('button', { name: 'Zo opslaan' }).click();
    await stored(item, [...mine, ...beside]);
    await corner(chair.page, 'saved');
    const history = await storedTexts(counting, plan.version.id, item);
    expect(countWords([...mine, ...beside, ...theirs], history.join(' '), '').lost).toEqual([]);
    await account([...mine, ...beside], item, chair.page);
  });

  test("a colleague's change appears within 2 s", async () => {
    const chair = await at(CHAIR);
    await openPlan(chair.page);
    const bureau = await writing(BUREAU, '6c');
    const typed = wordsOf('collega', 3);
    await titleBox(bureau.page).fill(typed.join(' '));
    const arrived = chair.page
      .locator('[data-plan-row]')
      .filter({ hasText: 'collega3' })
      .waitFor()
      .then(() => performance.now());
    await corner(bureau.page, 'saved');
    await stored(itemOf('6c'), typed);
    const acknowledged = performance.now();
    const ms = Math.max(0, Math.round((await arrived) - acknowledged));
    process.stdout.write(`a colleague's change appeared ${ms} ms after it was stored\n`);
    expect(ms).toBeLessThan(2000);
    await account(typed, itemOf('6c'), chair.page);
  });
});

describe('nothing to talk to', () => {
  test('what is typed offline is kept and shown as waiting, and stored after the connection is back', async () => {
    const item = itemOf('6d');
    const { context, page } = await writing(CHAIR, '6d');
    await context.setOffline(true);
    const typed = wordsOf('trein', 12);
    await titleBox(page).pressSequentially(` ${typed.join(' ')}`);
    await corner(page, 'waiting');
    await page.getByText('Geen verbinding. 1 wijziging op dit apparaat bewaard').waitFor();
    expect(countWords(typed, await newest(item), await onScreen(page)).onScreen).toBe(12);
    await context.setOffline(false);
    await stored(item, typed);
    await corner(page, 'saved');
    await account(typed, item, page);
  });

  test('a tab that was closed offline gives its words back, additions included, and they are stored', async () => {
    const item = itemOf('6e');
    const { context, page } = await writing(CHAIR, '6e');
    await context.setOffline(true);
    const typed = wordsOf('dicht', 10);
    await titleBox(page).fill(typed.join(' '));
    const added = wordsOf('nieuw', 3);
    const line = page.getByRole('textbox', { name: /^Nieuwe afspraak onder .*Multitrauma/ });
    await line.fill(`6h ${added.join(' ')}`);
    await line.press('Enter');
    await page
      .locator('[data-plan-row]')
      .filter({ hasText: added.join(' ') })
      .waitFor();
    const address = page.url();
    await page.close();
    await context.setOffline(false);
    expect(countWords(typed, await newest(item), '').stored).toBe(0);
    const again = await context.newPage();
    again.setDefaultTimeout(15_000);
    await again.goto(address);
    await until(
      'the kept words stand in their box',
      async () => (await titleBox(again).inputValue()) === typed.join(' '),
    );
    await again
      .locator('[data-plan-row]')
      .filter({ hasText: added.join(' ') })
      .waitFor();
    await stored(item, typed);
    await corner(again, 'saved');
    await account(typed, item, again);
    const now = (await storedPlan(counting)).items.filter(({ content }) => content.code === '6h');
    expect(now.map(({ content }) => content.title)).toEqual([added.join(' ')]);
    await account(added, now[0]?.content.id ?? '', again);
  });

  test('a frozen database is told, the words stay on the screen, and are stored after it returns', async () => {
    const item = itemOf('6f');
    const { page } = await writing(CHAIR, '6f');
    const goOn = await freeze(await product.databasePid());
    const typed = wordsOf('bevroren', 10);
    try {
      await titleBox(page).fill(typed.join(' '));
      await corner(page, 'waiting');
      const asked = performance.now();
      const answer = await fetch(`${product.url}/trpc/session.current`, {
        headers: { cookie: `iza_session=${'x'.repeat(43)}` },
      });
      expect(answer.status).toBe(503);
      expect(performance.now() - asked).toBeLessThan(5000);
      expect(countWords(typed, '', await onScreen(page)).onScreen).toBe(10);
    } finally {
      goOn();
    }
    await stored(item, typed);
    await corner(page, 'saved');
    await account(typed, item, page);
  });

  test('with the server killed while one types, every word is stored', async () => {
    const item = itemOf('6g');
    const { page } = await writing(CHAIR, '6g');
    const typed = wordsOf('woord', 60);
    const typing = (async () => {
      for (const word of typed) await progressBox(page).pressSequentially(`${word} `, { delay: 8 });
    })();
    for (const threshold of ['woord10', 'woord35']) {
      await until(`${threshold} is typed`, async () =>
        (await progressBox(page).inputValue()).includes(threshold),
      );
      await product.killServer();
      await product.startAgain();
    }
    await typing;
    await stored(item, typed);
    await corner(page, 'saved');
    await account(typed, item, page);
  });

  test('logging out with unsaved text warns; who stays, has it stored', async () => {
    const item = itemOf('5.1');
    const { context, page } = await writing(CHAIR, '5.1');
    await context.setOffline(true);
    const typed = wordsOf('uitlog', 4);
    await titleBox(page).fill(typed.join(' '));
    await page.getByRole('button', { name: new RegExp(CHAIR) }).click();
    await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Nog niet alles is opgeslagen' });
    await dialog.getByText('Eén wijziging van u is nog niet bij de server aangekomen').waitFor();
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await stored(item, typed);
    await account(typed, item, page);
  });
});

/** The refused words stand on the screen, with why and a way to take them along. */
async function toldAndKept(page: Page, words: readonly string[], reason: RegExp): Promise<void> {
  await corner(page, 'refused');
  await page.getByText('Dit is niet opgeslagen').first().waitFor();
  await page.getByText(reason).first().waitFor();
  await page.getByRole('button', { name: 'Kopieer mijn tekst' }).first().click();
  await page.getByRole('button', { name: 'Gekopieerd' }).first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(countWords(words, '', copied).lost).toEqual([]);
}

describe('no longer allowed', () => {
  test('a right withdrawn while one types: the refused words stay on the screen, told why, to be copied', async () => {
    const { context, page } = await at(DRENTHE);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    const watching = await apiClient(product.url, 'Strateeg UMCG Drenthe');
    await openPlan(page, DRENTHE_PLAN);
    const drenthe = await storedPlan(watching, DRENTHE_PLAN);
    const item = drenthe.items.find(({ content }) => content.type === 'agreement');
    if (!item) throw new Error('no agreement in the Drenthe plan');
    await openAgreement(page, item.content.title);
    const before = wordsOf('vooraf', 3);
    await titleBox(page).fill(before.join(' '));
    await untilStored(watching, drenthe.version.id, item.content.id, before);
    const typed = wordsOf('geweigerd', 8);
    await titleBox(page).press('End');
    const [here, elsewhere] = await grantsOf(DRENTHE, 'iza-drenthe');
    await withdraw(here);
    await titleBox(page).pressSequentially(` ${typed.join(' ')}`);
    await toldAndKept(page, typed, /mag dit niet meer veranderen|niet meer zien|Met de rol/);
    const texts = await storedTexts(watching, drenthe.version.id, item.content.id);
    const count = countWords([...before, ...typed], texts[0], await onScreen(page));
    expect(count).toEqual({ typed: 11, stored: 3, onScreen: 8, lost: [] });
    await page.reload();
    await page.getByText('Dit is niet opgeslagen').first().waitFor();
    expect(countWords(typed, '', await onScreen(page)).lost).toEqual([]);
    await withdraw(elsewhere);
    await page.getByText('U bent uitgelogd').first().waitFor();
    expect(countWords(typed, '', await onScreen(page)).lost).toEqual([]);
    add(count);
  });

  test('the consultation opened while the bureau types: the refused words stay on the screen, told why, also after opening the plan again', async () => {
    const item = itemOf('5.2');
    const { context, page } = await writing(BUREAU, '5.2');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    const before = wordsOf('eerder', 3);
    await titleBox(page).fill(before.join(' '));
    await stored(item, before);
    await context.setOffline(true);
    const typed = wordsOf('telaat', 8);
    await titleBox(page).press('End');
    await titleBox(page).pressSequentially(` ${typed.join(' ')}`);
    await openConsultation();
    await context.setOffline(false);
    await toldAndKept(page, typed, /De tekst staat vast in deze fase/);
    await account([...before, ...typed], item, page, 8);
    await page.reload();
    await page.getByText('Dit is niet opgeslagen').first().waitFor();
    expect(countWords(typed, '', await onScreen(page)).lost).toEqual([]);
  });
});

/** @returns the number of a person's grant for a region, and of the others */
async function grantsOf(name: string, region: string): Promise<[string, string]> {
  const { out } = await product.iza('user', 'list');
  const listed = JSON.parse(out) as { name: string; grants: { id: string; region?: string }[] }[];
  const grants = listed.find((person) => person.name === name)?.grants ?? [];
  const here = grants.find((grant) => grant.region === region)?.id;
  const elsewhere = grants.find((grant) => grant.region !== region)?.id;
  if (!here || !elsewhere) throw new Error(`${name} has no grant for ${region} and elsewhere`);
  return [here, elsewhere];
}

async function withdraw(grant: string): Promise<void> {
  expect((await product.iza('user', 'withdraw', grant)).code).toBe(0);
}

/** The chair asks for the consultation and both leaders sign, each in a session of their own. */
async function openConsultation(): Promise<void> {
  const chair = await apiClient(product.url, CHAIR);
  const { version } = await storedPlan(chair);
  const command = {
    command: 'open-consultation',
    invited: ['patientenfederatie'],
    closes: '2024-03-01',
  };
  const { id, contentRevision } = version;
  const asked = { version: id, key: newKey(), contentRevision, command };
  expect(await chair.mutate('step.ask', asked)).toMatchObject({ kind: 'saved' });
  for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis']) {
    const leader = await apiClient(product.url, name);
    const { pending } = (await storedPlan(leader)) as StoredPlan & { pending: { id: string } };
    const signed = { version: id, key: newKey(), step: pending.id };
    expect(await leader.mutate('step.sign', signed)).toMatchObject({ kind: 'saved' });
  }
  expect((await storedPlan(chair)).version.state.stage).toBe('consultation');
}
