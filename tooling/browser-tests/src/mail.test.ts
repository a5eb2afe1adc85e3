import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiClient, newKey } from './api-client.ts';
import { seatedAs } from './person.ts';
import { startProduct, until, type RunningProduct } from './running-product.ts';

const CHAIR = 'Voorzitter ROAZ Zwolle';
const LEADERS = ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis'] as const;
const BUREAU = 'Medewerker bureau ROAZ Zwolle';
const GUEST = 'Huisartsenkring Zwolle';

type Opened = {
  readonly version: { readonly id: string; readonly contentRevision: number };
  readonly pending: { readonly id: string } | null;
};

let product: RunningProduct;
let browser: TestBrowser;
let plan: string;
let link: string;

async function askForConsultation(): Promise<void> {
  const chair = await apiClient(product.url, CHAIR);
  const { plans } = (await chair.query('work.mine')) as { plans: { plan: string }[] };
  plan = plans[0]?.plan ?? '';
  const { version } = (await chair.query('plan.open', { plan })) as Opened;
  await chair.mutate('step.ask', {
    version: version.id,
    key: newKey(),
    contentRevision: version.contentRevision,
    command: {
      command: 'open-consultation',
      invited: ['patientenfederatie'],
      closes: '2024-02-09',
    },
  });
}

async function signAs(name: string): Promise<void> {
  const leader = await apiClient(product.url, name);
  const { version, pending } = (await leader.query('plan.open', { plan })) as Opened;
  await leader.mutate('step.sign', { version: version.id, key: newKey(), step: pending?.id });
}

/** Opens the newest mail of a demonstration that is called so, when it is there. */
async function openMail(page: Page, name: string, subject: RegExp): Promise<void> {
  await until(`a mail to ${name}`, async () => {
    await page.goto(`${product.url}/mail`);
    return (await mailsOf(page, name, subject).count()) > 0;
  });
  await mailsOf(page, name, subject).first().getByRole('link').click();
  await page.getByText('Aan:').waitFor();
}

const mailsOf = (page: Page, name: string, subject: RegExp) =>
  page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: subject });

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  await askForConsultation();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe('mail and personal links', () => {
  test('who is asked to sign is mailed; the link in the mail leads to the plan, after logging in', async () => {
    const context = await browser.newPerson();
    const page = await context.newPage();
    await openMail(page, LEADERS[0], /Uw handtekening is gevraagd/);
    await page.locator('.letter a').first().click();
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByText(LEADERS[0], { exact: true }) });
    await row.first().getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('button', { name: 'Mee ondertekenen' }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/roaz/plan/${plan}`);
    await context.close();
  });

  test('someone chooses what is mailed, and makes a calendar address that a program reads', async () => {
    const { context, page } = await seatedAs(browser, product.url, CHAIR);
    await page
      .getByRole('button', { name: new RegExp(CHAIR) })
      .first()
      .click();
    await page.getByRole('link', { name: 'Meldingen' }).click();
    await page.getByLabel('Nooit').check();
    await page.getByText('Bewaard.').first().waitFor();
    await page.getByRole('button', { name: 'Agenda-adres maken' }).click();
    const address = await page.getByLabel('Adres', { exact: true }).inputValue();
    const calendar = await (await fetch(address)).text();
    expect(calendar).toContain('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Adres intrekken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Adres intrekken' }).click();
    await page.getByText('U heeft nog geen agenda-adres.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    await context.close();
  });

  test('the bureau asks someone without an account, from the consultation of the plan', async () => {
    for (const name of LEADERS) await signAs(name);
    const address = `/roaz/plan/${plan}/consultatie`;
    const { context, page } = await seatedAs(browser, product.url, BUREAU, address);
    await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
    await page.getByRole('textbox', { name: 'Organisatie of persoon' }).fill(GUEST);
    await page.getByRole('textbox', { name: 'Mailadres' }).fill('kring@voorbeeld.example');
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await page.getByText('nog niet geopend').waitFor();
    await context.close();
  });

  test('the guest reads the plan by the link in the mail, keeps a text, and sends it once', async () => {
    const context = await browser.newPerson();
    const page = await context.newPage();
    await openMail(page, GUEST, /Uw reactie gevraagd/);
    link = (await page.locator('.letter a').first().getAttribute('href')) ?? '';
    await page.goto(link);
    await page.getByRole('button', { name: 'Plan lezen en reageren' }).click();
    await page.locator('article').first().waitFor();
    await page.getByLabel('Uw toelichting').fill('Meer aandacht voor de nacht.');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Uw tekst is bewaard').waitFor();
    await page.getByLabel('Deels').check();
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Uw reactie is verstuurd').first().waitFor();
    await page.goto(link);
    await page.getByText('Uw reactie is verstuurd').first().waitFor();
    expect(await page.getByRole('button', { name: 'Reactie versturen' }).count()).toBe(0);
    await page.goto(`${product.url}/roaz/plan/${plan}`);
    expect(await page.locator('article').count()).toBe(0);
    await context.close();
  });

  test('the bureau reads the response and says what is done with it', async () => {
    const address = `/roaz/plan/${plan}/consultatie`;
    const { context, page } = await seatedAs(browser, product.url, BUREAU, address);
    await page.getByText('Meer aandacht voor de nacht.').waitFor();
    const response = page.locator('.iza-response').filter({ hasText: GUEST });
    await response.getByRole('button', { name: /Zeg wat u ermee doet/ }).click();
    await response.getByLabel('Overgenomen', { exact: true }).check();
    await response.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('Vastgelegd.').first().waitFor();
    await context.close();
  });
});
