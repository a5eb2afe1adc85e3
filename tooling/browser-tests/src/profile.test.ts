import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiClient } from './api-client.ts';
import { violationsOn } from './axe.ts';
import { desksAt, type AtDesk } from './person.ts';
import { corner, openAgreement, openPlan } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const BUREAU = 'Medewerker bureau ROAZ Zwolle';
const CHAIR = 'Voorzitter ROAZ Zwolle';
const LEADERS = ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis'] as const;
const ELSEWHERE = 'Voorzitter ROAZ Oost';
const ADDRESS = '/roaz/regio/roaz-zwolle/beeld';
const FIGURE = 'Bezoeken aan de SEH';

/** Made up for this test; the wrong cells are a municipality with a slip and a word where a number belongs. */
const TABLE = [
  ['Indicator', 'Definitie', 'Eenheid', 'Gebied', 'Jaar', 'Waarde', 'Bron', 'Methode'],
  [FIGURE, 'Bezoeken in een jaar', 'bezoeken', '', '2021', '41.200', 'bron A', ''],
  [FIGURE, 'Bezoeken in een jaar', 'bezoeken', '', '2022', 'veel', 'bron A', ''],
  [FIGURE, 'Bezoeken in een jaar', 'bezoeken', '', '2022', '43.900', 'bron B', ''],
  [
    FIGURE,
    'Bezoeken in een jaar',
    'bezoeken',
    '',
    '2033',
    '48.000',
    'bron A',
    'doorgetrokken trend',
  ],
  ['Ritten', 'Ritten in een jaar', 'ritten', 'Zwole', '2022', '900', 'bron A', ''],
]
  .map((row) => row.join('\t'))
  .join('\n');

let product: RunningProduct;
let browser: TestBrowser;
let visit: AtDesk;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  visit = desksAt(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const as = (name: string, work: (page: Page) => Promise<void>) => visit(name, ADDRESS, work);

/** Pastes as a spreadsheet would: text with tabs on the clipboard. */
async function paste(into: Locator, text: string): Promise<void> {
  await into.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const topic = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('a region makes its profile', () => {
  test('an empty page says what to do; a pasted table names its wrong cells, comes in whole when they are mended, and is drawn', () =>
    as(BUREAU, async (page) => {
      await page.getByRole('button', { name: 'Beeld beginnen' }).click();
      const demand = topic(page, 'Acute zorgvraag');
      await demand.getByRole('button', { name: 'Plakken uit spreadsheet' }).click();
      const dialog = page.getByRole('dialog');
      await paste(dialog.getByRole('textbox', { name: 'Plak hier de tabel' }), TABLE);
      await dialog.getByText('2 cellen kloppen niet').waitFor();
      await dialog.getByText('geen getal').waitFor();
      await dialog.getByText('geen gemeente van deze regio').first().waitFor();
      expect(
        await dialog.getByRole('button', { name: 'Overnemen' }).getAttribute('aria-disabled'),
      ).toBe('true');
      await dialog.getByRole('textbox', { name: 'regel 2, Waarde' }).fill('42.500');
      await dialog.getByRole('textbox', { name: 'regel 5, Gebied' }).fill('Zwolle');
      await dialog.getByText('5 waarden: 2 nieuwe cijfers').waitFor();
      await dialog.getByRole('button', { name: 'Overnemen' }).click();
      await demand.getByRole('img', { name: FIGURE }).waitFor();
      await demand.getByText('2022: Bronnen noemen verschillende waarden.').waitFor();
      await demand.getByText('Prognose van bron A: doorgetrokken trend').waitFor();
    }));

  test('of two sources the region says which it works with and why, and it is saved by itself', () =>
    as(BUREAU, async (page) => {
      const figure = page.getByRole('article', { name: FIGURE });
      await figure.getByRole('button', { name: 'Bewerken' }).click();
      const third = figure.getByRole('group', { name: 'Waarde 3' });
      await third.getByRole('checkbox', { name: 'Hiermee werkt de regio' }).check();
      await third.getByRole('textbox', { name: 'Waarom deze bron?' }).fill('telt ook de nacht mee');
      await corner(page, 'saved');
      await page.reload();
      await page.getByText('2022: De regio werkt met bron B: telt ook de nacht mee').waitFor();
    }));

  test('the history says who saved what, and brings back what stood there before', () =>
    as(BUREAU, async (page) => {
      await page.getByRole('button', { name: 'Geschiedenis' }).click();
      const history = page.getByRole('region', { name: 'Geschiedenis' });
      const figure = history.getByRole('listitem').filter({ hasText: FIGURE });
      await figure.first().getByText(BUREAU).waitFor();
      const show = figure.getByRole('button', { name: /^Toon wat er veranderde/ });
      await show.first().click();
      await history.getByText(/telt ook de nacht mee/).waitFor();
      await show.last().click();
      await history.getByRole('button', { name: `Zo terugzetten: ${FIGURE}` }).click();
      await page.getByText('2022: Bronnen noemen verschillende waarden.').waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await page.getByText('2022: De regio werkt met bron B: telt ook de nacht mee').waitFor();
    }));

  test('flows are pasted as a cross table and drawn', () =>
    as(BUREAU, async (page) => {
      const flows = topic(page, 'Patiëntenstromen');
      await flows.getByRole('button', { name: 'Stroom toevoegen' }).click();
      await flows
        .getByRole('textbox', { name: /Naam van de stroom/ })
        .fill('SEH naar woongemeente');
      await paste(
        flows.getByRole('textbox', { name: /Plak hier een lijst/ }),
        '\tIsala\tUMCG\nZwolle\t800\t20\nKampen\t300\t',
      );
      await flows.getByText('3 regels overgenomen').waitFor();
      await corner(page, 'saved');
      await flows.getByRole('img', { name: 'SEH naar woongemeente' }).waitFor();
    }));

  test('capacity is laid beside a minimum only once the ROAZ decided it', () =>
    as(BUREAU, async (page) => {
      const capacity = topic(page, 'Minimaal nodige acute capaciteit');
      await capacity.getByRole('button', { name: 'Voorziening toevoegen' }).click();
      await capacity.getByRole('textbox', { name: 'Voorziening' }).fill('SEH Zwolle');
      await capacity.getByRole('textbox', { name: 'Beschikbaar' }).fill('18');
      await capacity.getByRole('textbox', { name: 'Eenheid' }).fill('behandelplekken');
      await capacity.getByRole('textbox', { name: 'Minstens nodig' }).fill('20');
      await capacity.getByText('voorstel, nog geen besluit').waitFor();
      expect(await capacity.getByRole('img').count()).toBe(0);
      await capacity.getByRole('checkbox', { name: /ROAZ heeft dit minimum/ }).check();
      await capacity.getByRole('textbox', { name: /Welk overleg/ }).fill('Bestuurlijk ROAZ');
      await capacity.getByRole('textbox', { name: /Op welke dag/ }).fill('15-1-2024');
      await capacity.getByText('2 onder het minimum').waitFor();
      await capacity.getByRole('img', { name: /Spoedeisende hulp/ }).waitFor();
      await corner(page, 'saved');
    }));

  test('another region does not find the draft', async () => {
    await as(ELSEWHERE, async (page) => {
      await page.getByText('Er is nog geen beeld van deze regio').waitFor();
      expect(await page.getByText(FIGURE).count()).toBe(0);
    });
    const client = await apiClient(product.url, ELSEWHERE);
    expect(await client.query('profile.open', { region: 'roaz-zwolle' })).toMatchObject({
      opened: null,
    });
  });

  test('two people write at once: one sees what the other saved', async () => {
    await as(CHAIR, async (reading) => {
      await reading.getByRole('article', { name: 'Ritten' }).waitFor();
      await as(BUREAU, async (writing) => {
        const rides = writing.getByRole('article', { name: 'Ritten' });
        await rides.getByRole('button', { name: 'Bewerken' }).click();
        await rides.getByRole('textbox', { name: /Naam van het cijfer/ }).fill('Ritten met spoed');
        await reading.getByRole('article', { name: 'Ritten met spoed' }).waitFor();
      });
    });
  });

  test('it is adopted by the chair and both market leaders, stands still, and others read it', async () => {
    await as(CHAIR, async (page) => {
      await page.getByRole('button', { name: 'Beeld vaststellen' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /Welk overleg/ }).fill('Bestuurlijk ROAZ');
      await dialog.getByRole('button', { name: 'Beeld vaststellen' }).click();
      await page.getByText(/Wacht op: .*Menzis/).waitFor();
    });
    for (const name of LEADERS) {
      await as(name, async (page) => {
        await page.getByRole('button', { name: 'Mee ondertekenen' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Mee ondertekenen' }).click();
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      });
    }
    await as(BUREAU, async (page) => {
      await page.getByText(/Vastgesteld door Bestuurlijk ROAZ op/).waitFor();
      expect(await page.getByRole('button', { name: 'Bewerken' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Herijking beginnen' }).count()).toBe(1);
    });
    await as(ELSEWHERE, async (page) => {
      await page.getByRole('article', { name: FIGURE }).waitFor();
    });
  });

  test('a plan takes a figure over as a baseline, marked with where it came from', () =>
    as(BUREAU, async (page) => {
      await page.goto(`${product.url}/roaz/`);
      await openPlan(page);
      await openAgreement(page, '6a');
      await page.getByRole('button', { name: 'Resultaatafspraak toevoegen' }).first().click();
      await page.getByRole('button', { name: 'Overnemen uit het beeld' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Kies een cijfer' }).fill('2022');
      await dialog.getByRole('option', { name: /43\.900 bezoeken/ }).click();
      await dialog.getByRole('button', { name: 'Overnemen als nulwaarde' }).click();
      await page.getByText('Overgenomen uit: ROAZ-beeld Zwolle, versie 1').waitFor();
      await corner(page, 'saved');
    }));

  test('no fault that axe can find in the whole profile, wide and narrow, and nothing scrolls sideways', () =>
    as(CHAIR, async (page) => {
      await page.getByRole('article', { name: FIGURE }).waitFor();
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }));
});
