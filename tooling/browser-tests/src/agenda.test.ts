import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiClient, newKey, type ApiClient } from './api-client.ts';
import { desksAt, type AtDesk } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const TEAM = 'Programmateam VWS';
const PARTY = 'Programmaleider IZA ZN';
/** Of ZN among others, with a certain day that has passed on the day of the demonstration. */
const ITEM = 'scenarios-zorgcoordinatie';
const TITLE = 'Uitwerken scenario’s voor zorgcoördinatie';
const LAST_QUARTER = '2023-12-31';

let product: RunningProduct;
let browser: TestBrowser;
let as: AtDesk;
let team: ApiClient;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  as = desksAt(browser, product.url);
  team = await apiClient(product.url, TEAM);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

async function standingOf(item: string) {
  const view = (await team.query('action.open', { item })) as {
    standing: {
      confirmed: { status: string } | null;
      proposed: unknown;
      moves: readonly unknown[];
      asked: unknown;
    };
    item: { deadlinePrinted: string | null };
  };
  return view.standing;
}

describe('the programme team works through a quarter with a responsible party', () => {
  test('finds what was not heard of, and asks several at once by the keyboard alone', () =>
    as(TEAM, '/monitor/uitwerkpunten/opvolgen?waarom=silent', async (page) => {
      await page.getByRole('checkbox').first().focus();
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      for (let rows = 0; rows < 300 && !(await focused()).includes(TITLE); rows += 1) {
        await page.keyboard.press('ArrowDown');
      }
      expect(await focused()).toContain(TITLE);
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.getByText('2 gekozen').waitFor();
      await button(page, 'Vraag bij 2').focus();
      await page.keyboard.press('Enter');
      await dialog(page).getByRole('textbox').fill('Wat is er voor de zomer gedaan?');
      await dialog(page).getByRole('button', { name: 'Vragen' }).press('Enter');
      await page.getByText('2 keer gevraagd').waitFor();
      await expect.poll(async () => (await standingOf(ITEM)).asked).not.toBeNull();
    }));

  test('the party finds the question on its to-do list and reports; what is typed is kept until it is sent', () =>
    as(PARTY, '/monitor/', async (page) => {
      const line = page.getByRole('listitem').filter({ hasText: TITLE }).last();
      await line.getByRole('button', { name: /^Stand melden/ }).click();
      await dialog(page).getByRole('radio', { name: 'Op schema' }).check();
      await dialog(page)
        .getByRole('textbox', { name: 'Toelichting' })
        .fill('Scenario’s per regio zijn er');
      await page.reload();
      await page
        .getByRole('listitem')
        .filter({ hasText: TITLE })
        .last()
        .getByRole('button', { name: /^Stand melden/ })
        .click();
      const reason = dialog(page).getByRole('textbox', { name: 'Toelichting' });
      await expect.poll(() => reason.inputValue()).toBe('Scenario’s per regio zijn er');
      await dialog(page)
        .getByRole('button', { name: /^Versturen/ })
        .click();
      await page.getByText(/Verstuurd\. Het programmateam/).waitFor();
      expect((await standingOf(ITEM)).confirmed).toBeNull();
    }));

  test('the team confirms it, moves the date by a decision, and the first date stays in sight', () =>
    as(TEAM, `/monitor/uitwerkpunten/${ITEM}`, async (page) => {
      await button(page, 'Bevestigen').click();
      await page.getByText(/bevestigd op/).waitFor();
      await button(page, 'Datum verschuiven').click();
      const field = (name: string | RegExp) => dialog(page).getByRole('textbox', { name });
      await field(/^Nieuwe datum/).fill('1 juli 2024');
      await field('Waarom').fill('De regio’s vroegen meer tijd');
      await field(/^Waar besloten/).fill('Bestuurlijk overleg');
      await dialog(page).getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByText('naar 1 juli 2024').waitFor();
      await page.getByText('“1-6-2023”').first().waitFor();
      expect((await standingOf(ITEM)).confirmed?.status).toBe('on-schedule');
      await expect.poll(async () => (await standingOf(ITEM)).moves).toHaveLength(1);
    }));

  test('compares with the last quarter: what changed since then is named, before and after', () =>
    as(TEAM, `/monitor/uitwerkpunten?op=${LAST_QUARTER}`, async (page) => {
      await page
        .getByText(/Zoals|zoals die stond op 31 december 2023/)
        .first()
        .waitFor();
      await button(page, 'Wat er sindsdien veranderde').click();
      const row = page.getByRole('row').filter({ hasText: TITLE }).filter({ hasText: 'Status' });
      await row.first().waitFor();
      expect(await row.first().textContent()).toMatch(/Nog niets gemeld.*Op schema/);
    }));

  test('a report that is sent back with a question shows the question to the party', async () => {
    const party = await apiClient(product.url, PARTY);
    await party.mutate('action.propose', {
      item: ITEM,
      key: newKey(),
      status: 'done',
      reason: '',
      evidence: [],
      doneOn: null,
    });
    await as(TEAM, `/monitor/uitwerkpunten/${ITEM}`, async (page) => {
      await button(page, 'Terugsturen met een vraag').click();
      await dialog(page).getByRole('textbox').fill('Waar staan de scenario’s?');
      await dialog(page).getByRole('button', { name: 'Terugsturen' }).click();
      await page.getByText('Waar staan de scenario’s?').first().waitFor();
    });
    await as(PARTY, '/monitor/', async (page) => {
      await page.getByRole('heading', { name: /Teruggestuurd met een vraag/ }).waitFor();
      await page
        .getByRole('link', { name: new RegExp(TITLE) })
        .last()
        .click();
      await page.getByText('Waar staan de scenario’s?').first().waitFor();
    });
  });
});

describe('what carries an action out, and its milestones', () => {
  const CHAIR = 'Voorzitter ROAZ Zwolle';

  test('who writes a plan says by the keyboard which action an agreement serves; the action shows it, and neither hangs loose', async () => {
    const chair = await apiClient(product.url, CHAIR);
    const { plans } = (await chair.query('work.mine')) as { plans: { plan: string }[] };
    const plan = plans[0]?.plan ?? '';
    await as(CHAIR, `/roaz/plan/${plan}/uitwerkpunten`, async (page) => {
      const add = page.getByRole('button', { name: /^Uitwerkpunt toevoegen: 6a/ });
      await add.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('scenario zorgcoordinatie');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('Verbonden').first().waitFor();
      await button(page, new RegExp(`^Verbinding weghalen: ${TITLE}`)).waitFor();
    });
    await as(TEAM, `/monitor/uitwerkpunten/${ITEM}`, async (page) => {
      const links = page.getByRole('region', { name: 'Verbonden met' });
      await links.getByRole('link', { name: 'Inrichten van casuïstiekbesprekingen' }).waitFor();
      await links.getByRole('button', { name: 'Verbinding toevoegen' }).click();
      await dialog(page).getByRole('radio', { name: 'Een plaats in het akkoord' }).check();
      await dialog(page)
        .getByRole('combobox', { name: /^Plaats/ })
        .fill('C.2.c');
      await page.keyboard.press('Enter');
      await dialog(page).getByRole('button', { name: 'Verbinden' }).click();
      await links.getByRole('button', { name: /IZA C\.2\.c/ }).waitFor();
      await links.getByRole('link', { name: 'Inrichten van casuïstiekbesprekingen' }).click();
      await page.waitForURL(/\/monitor\/plannen\/.*\?item=/);
      const spot = page.locator(`[id="item-${new URL(page.url()).searchParams.get('item')}"]`);
      await spot.getByText('Inrichten van casuïstiekbesprekingen').first().waitFor();
      await page.goto(`${product.url}/monitor/akkoord/C.2.c`);
      await page.getByRole('region', { name: 'Op de agenda' }).getByRole('link').first().click();
      await page.waitForURL(new RegExp(`/uitwerkpunten/${ITEM}$`));
    });
    const loose = (await team.query('action.loose')) as { actions: { id: string }[] };
    expect(loose.actions.map(({ id }) => id)).not.toContain(ITEM);
  });

  test('a milestone gets another day and is dropped with a reason; what it was stays in the history', () =>
    as(TEAM, `/monitor/uitwerkpunten/${ITEM}`, async (page) => {
      const field = (name: string | RegExp) => dialog(page).getByRole('textbox', { name });
      await button(page, 'Mijlpaal toevoegen').click();
      await field('Mijlpaal').fill('Eerste scenario');
      await dialog(page).getByRole('button', { name: 'Vastleggen' }).click();
      await button(page, 'Veranderen: Eerste scenario').click();
      await field(/^Uiterlijk/).fill('1 mei 2024');
      await dialog(page).getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByText('uiterlijk 1 mei 2024').first().waitFor();
      await button(page, 'Laten vervallen: Eerste scenario').click();
      await field(/^Waarom/).fill('Gaat op in het tweede');
      await dialog(page).getByRole('button', { name: 'Laten vervallen' }).click();
      await page.getByText('Gaat op in het tweede').first().waitFor();
      const history = page.getByRole('region', { name: 'Geschiedenis' });
      await history.getByText('veranderde een mijlpaal').waitFor();
      await history.getByText('liet een mijlpaal vervallen').waitFor();
    }));
});

test('pasted rows are checked, every wrong cell is named, and a good paste is taken back by one button', () =>
  as(TEAM, '/monitor/uitwerkpunten/plakken', async (page) => {
    const paste = (text: string) => page.getByRole('textbox').first().fill(text);
    const confirmed = async () => (await standingOf('advies-multitrauma')).confirmed;
    await paste('Uitwerkpunt\tStatus\nadvies-multitrauma\tbijna\nnergens\tklaar');
    await button(page, 'Controleren').click();
    await page.getByText('2 cellen kloppen niet').waitFor();
    await page.getByText(/Rij 1, Status: deze status kennen we niet/).waitFor();
    await page.getByText(/Rij 2, Uitwerkpunt: dit uitwerkpunt kennen we niet/).waitFor();
    await button(page, 'Iets anders plakken').click();
    await paste('Uitwerkpunt\tStatus\nadvies-multitrauma\top schema');
    await button(page, 'Controleren').click();
    await button(page, '1 uitwerkpunt bijwerken').click();
    await page.getByText('1 uitwerkpunt bijgewerkt').waitFor();
    await expect.poll(confirmed).toMatchObject({ status: 'on-schedule' });
    await button(page, /^(Ongedaan maken|Terugdraaien|Maak ongedaan)/).click();
    await page.getByText('Teruggedraaid').first().waitFor();
    await expect.poll(confirmed).toBeNull();
  }));

test('the address holds the view: a mailed link and the back button give the same list', () =>
  as(TEAM, '/monitor/uitwerkpunten?groep=thema&zoek=zorgcoordinatie&thema=C', async (page) => {
    await page.getByRole('button', { name: /C · Acute zorg/ }).waitFor();
    const found = await page
      .getByText(/van \d+ rijen|\d+ rij(en)?$/)
      .first()
      .textContent();
    await page
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: new RegExp(TITLE) }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /C · Acute zorg/ }).waitFor();
    expect(
      await page
        .getByText(/van \d+ rijen|\d+ rij(en)?$/)
        .first()
        .textContent(),
    ).toBe(found);
    expect(new URL(page.url()).searchParams.get('zoek')).toBe('zorgcoordinatie');
  }));
