import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, newKey } from './api-client.ts';
import { seatedAs, type Person } from './person.ts';
import { corner, openAgreement, openPlan, storedPlan, titleBox } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const CHAIR = 'Voorzitter ROAZ Zwolle';
const BUREAU = 'Medewerker bureau ROAZ Zwolle';
const LEADER = 'Regiomanager Zilveren Kruis';

type Opened = {
  version: { id: string; contentRevision: number };
  plan: { id: string };
  pending: { id: string } | null;
};
type Copy = { type: string; inPlan: boolean; source?: { name: string; place: string } };

let product: RunningProduct;
let browser: TestBrowser;
/** Two who write the plan at once, and one who reads along. */
let chair: Person;
let bureau: Person;
let leader: Person;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  [chair, bureau, leader] = (await Promise.all(
    [CHAIR, BUREAU, LEADER].map((name) => seatedAs(browser, product.url, name)),
  )) as [Person, Person, Person];
  for (const { page } of [chair, bureau, leader]) await openPlan(page);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const row = (page: Page, code: string) =>
  page.locator('[data-plan-row]').filter({ hasText: code }).first();

/** Who else has the plan open, as the page says it. */
const present = (page: Page) => page.locator('.plan-present');

async function panel(page: Page, name: RegExp): Promise<void> {
  if ((await page.getByRole('tab', { name }).count()) === 0)
    await press(page, 'Opmerkingen en geschiedenis');
  await page.getByRole('tab', { name }).click();
}

test('who has the plan open and who types where is told to the others, and gone within seconds', async () => {
  await present(chair.page).filter({ hasText: BUREAU }).waitFor();
  await openAgreement(chair.page, '6a');
  await openAgreement(bureau.page, '6a');
  await titleBox(chair.page).pressSequentially(' – samen', { delay: 20 });
  await bureau.page
    .locator(`[data-field="Titel"][data-typist="${CHAIR} typt hier"]`)
    .first()
    .waitFor();
  await row(leader.page, '6a').scrollIntoViewIfNeeded();
  await leader.page.getByText(`${CHAIR} typt hier`).waitFor();
  await corner(chair.page, 'saved');
  await chair.context.setOffline(true);
  await leader.page.getByText(`${CHAIR} typt hier`).waitFor({ state: 'detached' });
  await present(leader.page).filter({ hasText: CHAIR }).waitFor({ state: 'detached' });
  await chair.context.setOffline(false);
});

test('a change of a colleague is on the screen within two seconds after it was saved', async () => {
  const times: number[] = [];
  for (const word of ['eerste', 'tweede', 'derde']) {
    await titleBox(bureau.page).fill(`Casuïstiek bespreken, ${word} keer`);
    const saved = bureau.page.waitForResponse((answer) => answer.url().includes('unit.save'));
    await bureau.page.keyboard.press('Control+s');
    await saved;
    const began = performance.now();
    await row(leader.page, `${word} keer`).waitFor();
    times.push(Math.round(performance.now() - began));
  }
  console.log(`a colleague's change was seen after ${times.join(', ')} ms`);
  const [, median] = times.toSorted((one, other) => one - other);
  expect(median).toBeLessThan(2000);
});

test('a suggestion is taken over by who writes, and brings nothing but what it changed', async () => {
  await row(leader.page, '6b').click();
  await press(leader.page, /^Wijziging voorstellen: 6b/);
  await titleBox(leader.page).fill('Kennis delen over trauma');
  await leader.page.getByRole('textbox', { name: /^Waarom\?/ }).fill('Korter en duidelijker');
  await press(leader.page, 'Voorstel doen');
  await openAgreement(bureau.page, '6b');
  await bureau.page.getByRole('textbox', { name: 'Code', exact: true }).fill('6b1');
  await corner(bureau.page, 'saved');
  await press(bureau.page, '1 voorstel');
  await bureau.page.getByText('Korter en duidelijker').waitFor();
  await press(bureau.page, 'Overnemen');
  await row(bureau.page, '6b1 Kennis delen over trauma').waitFor();
  await panel(leader.page, /^Voorstellen/);
  await press(leader.page, 'Toon 1 afgerond');
  await leader.page.getByText(`Overgenomen door ${BUREAU}`).waitFor();
});

/** The reader suggests another title for an agreement. */
async function suggestTitle(code: string, title: string): Promise<void> {
  const { page } = leader;
  if ((await row(page, code).getAttribute('aria-expanded')) !== 'true')
    await row(page, code).click();
  await press(page, new RegExp(`^Wijziging voorstellen: ${code}`));
  await titleBox(page).fill(title);
  await press(page, 'Voorstel doen');
  await page.getByRole('group', { name: 'Uw voorstel' }).waitFor({ state: 'detached' });
}

test('where the plan changed in the same words both are shown before one chooses; what is not taken over says why', async () => {
  const { page } = bureau;
  await suggestTitle('6d', 'Toepassen van de triage-app');
  await openAgreement(page, '6d');
  await titleBox(page).fill('Triage-app in gebruik nemen');
  await corner(page, 'saved');
  await press(page, '1 voorstel');
  await press(page, 'Overnemen');
  await page.getByText('Het plan is intussen op dezelfde plek veranderd').waitFor();
  await press(page, 'Toch overnemen');
  await row(page, '6d Toepassen van de triage-app').waitFor();
  await suggestTitle('6d', 'Nog eens anders');
  await press(page, 'Niet overnemen');
  await page.getByRole('textbox', { name: /^Waarom niet\?/ }).fill('Zo is het goed');
  await press(page, 'Niet overnemen');
  await panel(leader.page, /^Voorstellen/);
  await leader.page.getByText(`Niet overgenomen door ${BUREAU}: Zo is het goed`).waitFor();
  expect(await row(page, '6d').innerText()).toContain('Toepassen van de triage-app');
});

test('what one did is undone and done again in words, never over what a colleague did since', async () => {
  const { page } = bureau;
  const main = page.getByRole('main');
  await openAgreement(page, '6b1');
  await titleBox(page).fill('Kennis delen, anders gezegd');
  await corner(page, 'saved');
  await page.locator('h1').click();
  await press(page, /^Ongedaan maken: titel van 6b1/);
  await row(page, '6b1 Kennis delen over trauma').waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('Control+y');
  await row(page, '6b1 Kennis delen, anders gezegd').waitFor();
  await row(chair.page, '6b1 Kennis delen, anders gezegd').waitFor();
  await openAgreement(chair.page, '6b1');
  await titleBox(chair.page).fill('De voorzitter weet het beter');
  await corner(chair.page, 'saved');
  await row(page, 'De voorzitter weet het beter').waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await page.getByText(`${CHAIR} heeft dit daarna veranderd`).first().waitFor();
  await row(page, '6c').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Delete');
  await row(page, '6c').waitFor({ state: 'detached' });
  await main.getByRole('button', { name: /^Ongedaan maken: weghalen van 6c/ }).click();
  await row(page, '6c').waitFor();
  await main.getByRole('button', { name: /^Ongedaan maken: verplaatsen van 6c/ }).click();
  await corner(page, 'saved');
  await row(chair.page, '6c').waitFor();
});

test('words are found in the whole plan by their Dutch forms, also in what is folded', async () => {
  const { page } = leader;
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Zoek in dit plan' }).fill('patient ');
  await page.getByText(/^1 van \d+$/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^2 van \d+$/).waitFor();
  expect(await page.locator('.plan-find__hit mark').first().innerText()).toMatch(/pati[eë]nt/i);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoek in dit plan' }).waitFor();
});

const DRENTHE = 'De Gezonde Marke - regioplan Drenthe';

/** The plan of another region, adopted by the three who sign there. */
async function adoptElsewhere(): Promise<void> {
  const [first, ...others] = await Promise.all(
    [
      'Programmamanager Zilveren Kruis Drenthe',
      'Beleidsadviseur gemeente Emmen',
      'Strateeg UMCG Drenthe',
    ].map((name) => apiClient(product.url, name)),
  );
  if (!first) throw new Error('nobody signs');
  const { version, plan } = (await storedPlan(first, DRENTHE)) as unknown as Opened;
  const command = { command: 'adopt', decision: { body: 'Regiotafel', on: '2024-02-01' } };
  await first.mutate('step.ask', {
    version: version.id,
    key: newKey(),
    command,
    contentRevision: version.contentRevision,
  });
  for (const client of others) {
    const { pending } = (await client.query('plan.open', { plan: plan.id })) as Opened;
    await client.mutate('step.sign', { version: version.id, key: newKey(), step: pending?.id });
  }
}

test('a section of an adopted plan elsewhere is copied into the making with what stands below it, its source named', async () => {
  await adoptElsewhere();
  const { page } = bureau;
  await press(page, 'Overnemen uit een ander plan');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Uit welk plan?').selectOption({ label: `${DRENTHE} (Drenthe)` });
  const first = dialog.getByRole('listitem').first();
  const title = (await first.innerText()).trim();
  await first.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: /^\d+ onderdelen overnemen/ }).click();
  const client = await apiClient(product.url, CHAIR);
  const copied = async () =>
    (await storedPlan(client)).items
      .map(({ content }) => content as unknown as Copy)
      .filter(({ source }) => source?.name.includes(`${DRENTHE} (Drenthe), vastgesteld`));
  const place = expect.stringContaining(title);
  const section = { type: 'challenge', source: expect.objectContaining({ place }) };
  for (const copy of [section, { type: 'agreement' }])
    await expect.poll(copied).toContainEqual(expect.objectContaining({ ...copy, inPlan: false }));
});

test('an agreement that is marked there as an example is found here by its topic, and copied with its source', async () => {
  const name = 'Programmamanager Zilveren Kruis Drenthe';
  const adopted = await storedPlan(await apiClient(product.url, name), DRENTHE);
  const { id } = (adopted as unknown as Opened).plan;
  const there = await seatedAs(browser, product.url, name, `/regio/plan/${id}/voorbeelden`);
  await press(there.page, 'Voorbeeld aanwijzen');
  const form = there.page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Welke afspraak?' }).click();
  await there.page.getByRole('option').first().click();
  await form.getByRole('textbox', { name: /Wat kunnen anderen/ }).fill('Het scheelt nachtritten');
  await form.getByRole('combobox', { name: /Wie kan er meer/ }).fill('Isala');
  await there.page
    .getByRole('option', { name: /^Isala/ })
    .first()
    .click();
  await form.getByRole('button', { name: 'Aanwijzen', exact: true }).click();
  // The words stand in the form too; it closes when they are stored.
  await form.waitFor({ state: 'hidden' });
  await there.page.getByText('Het scheelt nachtritten').waitFor();
  await there.context.close();
  const { page } = bureau;
  await page.getByRole('link', { name: 'Goede voorbeelden' }).first().click();
  const topic = page.getByRole('textbox', { name: /Waarover/ });
  await topic.fill('gebitsverzorging');
  await page.getByText('Hierover is nog geen voorbeeld aangewezen').waitFor();
  await topic.fill('nachtritten');
  await page.getByText('Het scheelt nachtritten').waitFor();
  await press(page, /^Overnemen/);
  await page.getByText('Overgenomen. Het staat bij “In de maak”').waitFor();
  const client = await apiClient(product.url, CHAIR);
  const sources = async () =>
    (await storedPlan(client)).items.map(
      ({ content }) => (content as unknown as Copy).source?.name,
    );
  await expect.poll(sources).toContain(`${DRENTHE}, Drenthe, Isala`);
  await page.goto(`${product.url}/roaz/`);
  await openPlan(page);
});

/** Goes from the text to the tool for notes, and presses it, by keyboard alone. */
async function pressNote(page: Page): Promise<void> {
  await page.keyboard.press('Alt+F10');
  const tool = page.getByRole('toolbar').getByRole('button', { name: 'Noot', exact: true });
  const has = () => tool.evaluate((button) => button === document.activeElement);
  for (let n = 0; n < 9 && !(await has()); n += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

test('a note is written and changed by keyboard alone, and stands below the text of who reads it', async () => {
  const { page } = chair;
  await openAgreement(page, '6a');
  const words = page.getByRole('textbox', { name: 'Wat er in de noot staat' });
  const text = page.locator('.iza-editor__text').first();
  await text.focus();
  await page.keyboard.type('Meer ritten');
  await pressNote(page);
  await words.fill('Bron: RIVM');
  await page.getByRole('button', { name: 'Noot zetten' }).press('Enter');
  await page.keyboard.press('ArrowLeft');
  await pressNote(page);
  await expect.poll(() => words.inputValue()).toBe('Bron: RIVM');
  await words.fill('Bron: RIVM, 2023');
  await page.getByRole('button', { name: 'Noot zetten' }).press('Enter');
  await page.keyboard.type(' dan eerst');
  await corner(page, 'saved');
  const reader = row(leader.page, '6a');
  if ((await reader.getAttribute('aria-expanded')) !== 'true') await reader.click();
  const notes = leader.page.getByRole('list', { name: 'Noten' });
  await notes.getByText('Bron: RIVM, 2023').waitFor();
  expect(await leader.page.locator('.iza-rich sup').first().innerText()).toMatch(/1$/);
  await leader.page.getByText(/^Meer ritten.*1 dan eerst/).waitFor();
});

test('who is named in a comment finds that among what waits, until it is answered', async () => {
  await panel(bureau.page, /^Opmerkingen/);
  const box = bureau.page.getByRole('textbox', { name: 'Nieuwe opmerking' });
  await box.fill('Klopt dit, ');
  await box.pressSequentially('@zilv');
  await press(bureau.page, /^Regiomanager Zilveren Kruis \(/);
  await press(bureau.page, 'Plaatsen');
  await bureau.page.getByText(`Klopt dit, @${LEADER}`).waitFor();
  const client = await apiClient(product.url, LEADER);
  const waits = async () =>
    ((await client.query('work.mine')) as { waiting: { kind: string }[] }).waiting.map(
      ({ kind }) => kind,
    );
  await expect.poll(waits).toContain('mentioned');
  await leader.page.getByRole('link', { name: 'Mijn werk' }).first().click();
  await leader.page.getByText('U wordt genoemd in 1 opmerking').click();
  await leader.page.getByText('noemt u', { exact: true }).waitFor();
  await press(leader.page, 'Antwoorden');
  await leader.page.getByRole('textbox', { name: /^Antwoord aan/ }).fill('Ja');
  await press(leader.page, 'Plaatsen');
  await expect.poll(waits).not.toContain('mentioned');
});
