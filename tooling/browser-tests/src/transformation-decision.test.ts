import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { apiClient } from './api-client.ts';
import { violationsOn } from './axe.ts';
import { seatedAs } from './person.ts';
import {
  anAssessedPlan,
  consent,
  judge,
  result,
  SIDES,
  save,
  step,
  type PlanDesks,
} from './rejected-plan.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const NAME = 'Zorgcoördinatie zonder omweg';
const MISSED = { condition: 'business-case', why: 'De huisartsen rekenen niet mee' };
const REASON = 'Reken de huisartsenzorg mee';
const QUESTION = 'Geldt dit ook voor verzekerden van buiten de regio?';
const ANSWER = 'Ja, voor iedereen die in de regio belt';
const [TERM_OVER, AGAIN_OVER] = ['2024-05-15', '2024-09-16'];

let product: RunningProduct;
let browser: TestBrowser;
let desks: PlanDesks;
let isala: Page;
let first: Page;
let second: Page;
let other: Page;

const seated = async (name: string) => (await seatedAs(browser, product.url, name)).page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  desks = await anAssessedPlan(product.url, NAME);
  isala = await seated(SIDES.lead);
  first = await seated(SIDES.first);
  second = await seated(SIDES.second);
  other = await seated('Inkoper DSW');
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const goOn = (page: Page, name = 'Tekenen') =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const address = (app: string, part: string) =>
  `${product.url}/${app}/transformatieplannen/${desks.plan}?deel=${part}`;

async function openPart(page: Page, part = 'kort'): Promise<void> {
  await page.goto(address(page === other ? 'regio' : 'roaz', part));
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
}

const stage = (page: Page, words: string) => page.getByText(words, { exact: true }).first();

/** The second leader signs what the first one asked for; the plan stands at `words` then. */
async function signed(words: string): Promise<void> {
  await first.getByText('Wacht op Menzis').first().waitFor();
  await openPart(second);
  await press(second, 'Tekenen');
  await stage(second, words).waitFor();
}

async function reject(command: string): Promise<void> {
  await press(first, command);
  await first.getByRole('radio', { name: 'Afwijzen' }).check();
  expect(await first.getByRole('checkbox', { name: /businesscase/ }).isChecked()).toBe(true);
  await first.getByRole('textbox', { name: 'Reden' }).fill(REASON);
  await goOn(first);
}

async function approve(command: string): Promise<void> {
  await openPart(first);
  await press(first, command);
  await first.getByRole('radio', { name: 'Goedkeuren' }).check();
  await goOn(first);
}

/** Where the letters of the decisions on the plan are, newest first; each is a paper for who may read it. */
async function letters(page: Page): Promise<readonly string[]> {
  const decisions = page.getByRole('region', { name: 'Besluiten' });
  await decisions.waitFor();
  const links = await decisions.getByRole('link', { name: 'PDF' }).all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

async function taken(page: Page, letter: string): Promise<number> {
  return (await page.request.get(product.url + letter)).status();
}

test('one leader’s motivated “not met” keeps the plan from approval, and both intend to reject it with condition and reason', async () => {
  await judge(desks, 'first');
  await judge(desks, 'second', MISSED);
  await openPart(first, 'beoordelen');
  await first.getByText(`Niet gehaald: ${MISSED.why}`).waitFor();
  await press(first, 'Voorgenomen besluit nemen');
  await first.getByRole('radio', { name: 'Goedkeuren' }).check();
  await goOn(first);
  await first.getByRole('dialog').getByRole('listitem').first().waitFor();
  await first.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  await reject('Voorgenomen besluit nemen');
  await signed('Voorgenomen besluit');
  await openPart(isala);
  await isala.getByText(REASON).first().waitFor();
  await isala.getByText('vragen van andere zorgverzekeraars').first().waitFor();
  const [letter] = await letters(isala);
  const paper = await isala.request.get(product.url + letter);
  expect(paper.headers()['content-type']).toBe('application/pdf');
});

test('another insurer can only ask: no verdicts, tariffs or decisions are its own, and the answer reaches it within the term', async () => {
  await other.goto(`${product.url}/regio/transformatieplannen`);
  await other.getByRole('link', { name: NAME }).click();
  await other.getByRole('heading', { level: 1, name: NAME }).waitFor();
  await other.getByText('vragen van andere zorgverzekeraars').first().waitFor();
  expect(await other.getByRole('link', { name: 'Beoordelen' }).count()).toBe(0);
  expect(await other.getByRole('heading', { name: 'Volgende stap' }).count()).toBe(0);
  await openPart(other, 'beoordelen');
  for (const hidden of [MISSED.why, 'Mijn oordeel', 'Bewaren'])
    expect(await other.getByText(hidden).count()).toBe(0);
  await openPart(other, 'businesscase');
  await other.getByText('Inrichting centrale').first().waitFor();
  expect(await other.getByText('Tarief per rit').count()).toBe(0);
  await openPart(other);
  expect(await violationsOn(other)).toEqual([]);
  await other.getByRole('textbox', { name: 'Vraag', exact: true }).fill(QUESTION);
  await press(other, 'Vraag stellen');
  await other.getByRole('article').getByText(QUESTION).waitFor();

  await openPart(isala);
  const asked = isala.getByRole('article').filter({ hasText: QUESTION });
  await asked.getByRole('textbox', { name: 'Antwoord' }).fill(ANSWER);
  await asked.getByRole('button', { name: 'Antwoord geven' }).click();
  await asked.getByText('Bestuurder Isala').waitFor();
  await openPart(other);
  await other.getByText(ANSWER).waitFor();
});

test('a stranger and the public get nothing of a plan before its approval: not by its address, its letter or its procedures', async () => {
  const [letter = ''] = await letters(isala);
  const stranger = await seated('Voorzitter ROAZ Oost');
  await stranger.goto(address('roaz', 'kort'));
  await stranger.getByRole('heading', { level: 1 }).waitFor();
  expect(await stranger.getByText(NAME).count()).toBe(0);
  expect(await taken(stranger, letter)).toBe(404);
  expect((await fetch(product.url + letter)).status).toBe(404);
  const api = await apiClient(product.url, 'Voorzitter ROAZ Oost');
  const { plan } = desks;
  for (const ask of ['open', 'offeredBefore', 'linkedAgreements', 'alignment', 'followed'])
    await expect(api.query(`transformation.${ask}`, { plan })).rejects.toThrow('not found');
  const { plans } = (await api.query('transformation.list')) as { plans: unknown[] };
  expect(plans).toEqual([]);
  const asking = `${product.url}/trpc/transformation.open?input=${JSON.stringify({ plan })}`;
  expect((await fetch(asking)).status).toBe(401);
  const register = await fetch(`${product.url}/openbaar/transformatieplannen`);
  expect(await register.text()).not.toContain(NAME);
});

test('the final rejection has its letter, and takes the plan from who could only ask', async () => {
  await product.onDay(TERM_OVER);
  await openPart(first);
  await reject('Definitief besluit nemen');
  await signed('Afgewezen');
  await openPart(isala);
  await stage(isala, 'Afgewezen').waitFor();
  const [letter = ''] = await letters(isala);
  expect(await taken(isala, letter)).toBe(200);
  expect(await taken(other, letter)).toBe(404);
  await other.goto(address('regio', 'kort'));
  await other.getByRole('heading', { level: 1 }).waitFor();
  expect(await other.getByText(NAME).count()).toBe(0);
});

test('resubmitted with what changed, beside the computed difference, it is approved after the term, and stands in the public register', async () => {
  const changed = 'De huisartsenzorg is meegerekend';
  await save(desks, 'results', {
    results: [result(1, 'Minder ritten'), result(3, 'Huisartsenzorg')],
  });
  await consent(desks);
  await openPart(isala);
  await press(isala, 'Plan indienen');
  await isala.getByRole('dialog').getByText('Huisartsenzorg').first().waitFor();
  await isala.getByRole('dialog').getByRole('textbox').fill(changed);
  await goOn(isala, 'Plan indienen');
  await stage(isala, 'Ingediend').waitFor();
  await step(desks, 'first', { command: 'begin-assessment' });

  await openPart(second, 'beoordelen');
  const difference = second.getByRole('region', { name: 'Wat er is veranderd' });
  await difference.getByText(changed).waitFor();
  await difference.getByText('Huisartsenzorg').first().waitFor();
  await second.getByText(`Niet gehaald: ${MISSED.why}`).waitFor();
  await judge(desks, 'first');
  await judge(desks, 'second');
  await approve('Voorgenomen besluit nemen');
  await signed('Voorgenomen besluit');
  await product.onDay(AGAIN_OVER);
  await approve('Definitief besluit nemen');
  await signed('Goedgekeurd');
  await openPart(isala);
  const all = await letters(isala);
  expect(all).toHaveLength(5);
  expect(await taken(isala, all[0] ?? '')).toBe(200);

  await other.goto(`${product.url}/regio/`);
  await other.getByText(NAME).first().waitFor();
  await openPart(other, 'gelijkgericht');
  await other.getByText('Dat is u gemeld op 16 september 2024').waitFor();

  const anyone = await (await browser.newPerson()).newPage();
  await anyone.goto(`${product.url}/openbaar/transformatieplannen`);
  await anyone.getByText(NAME).first().waitFor();
  for (const shown of ['Minder ritten naar de spoedeisende hulp', 'Isala', 'Bureau acute zorg'])
    await anyone.getByText(shown).first().waitFor();
  for (const hidden of [REASON, MISSED.why, 'Tarief', 'Huisartsenzorg', QUESTION, 'Beschreven'])
    expect(await anyone.getByText(hidden).count()).toBe(0);
  expect(await violationsOn(anyone)).toEqual([]);
});
