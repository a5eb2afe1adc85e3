import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newUuid, type ApiClient } from './api-client.ts';
import { anApprovedPlan, done, seated, type PreparedPlan, type Table } from './approved-plan.ts';
import { violationsOn } from './axe.ts';
import { pagesAt, type PageOf } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const [FIRST_STEP, SECOND_STEP] = [100_001, 150_000];
/** What the municipality adds to the first step, and what comes back of it. */
const [LOCAL, BACK] = [40_000, 15_050];
const POOL = 'msz';
const envelope = newUuid();

let product: RunningProduct;
let browser: TestBrowser;
let pageOf: PageOf;
let table: Table;
let running: PreparedPlan;
let waiting: PreparedPlan;

const post = (who: ApiClient, operation: object) => done(who, 'ledger.post', { operation });

/** One plan that is carried out with all the money there is, and one that waits for it. */
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  pageOf = pagesAt(browser, product.url);
  table = await seated(product.url);
  const { lead, first, ministry } = table;
  running = await anApprovedPlan(
    product,
    table,
    'Zorg dichtbij',
    [FIRST_STEP + LOCAL, SECOND_STEP],
    '2024-05-01',
    [
      { route: 'insurers', amount: FIRST_STEP + SECOND_STEP },
      { route: 'municipalities', amount: LOCAL },
    ],
  );
  waiting = await anApprovedPlan(product, table, 'Zorg op afstand', [SECOND_STEP], '2024-09-02');
  const amount = FIRST_STEP + SECOND_STEP;
  const open = { amount, source: 'Proef' };
  const of = { route: 'insurers', year: 2024 };
  await post(ministry, { operation: 'open-envelope', envelope, ...of, ...open });
  const local = { route: 'municipalities', year: null, source: 'Proef' };
  await post(ministry, {
    operation: 'open-envelope',
    envelope: newUuid(),
    ...local,
    amount: LOCAL,
  });
  await post(ministry, { operation: 'open-pool', pool: POOL, ...open, amount: amount + LOCAL });
  const { plan, cost, milestones } = running;
  const spot = { plan, envelope, pool: POOL };
  const costs = [{ cost, amount }];
  await post(first, { operation: 'grant', ...spot, from: 'available', costs });
  for (const [at, milestone] of milestones.entries())
    await post(first, {
      operation: 'commit',
      ...spot,
      milestone,
      amount: [FIRST_STEP, SECOND_STEP][at],
    });
  const queue = { operation: 'queue', plan: waiting.plan, route: 'insurers' };
  await post(first, { ...queue, amount: SECOND_STEP });
  const step = async (who: ApiClient, command: string) => {
    const view = await who.query('transformation.open', { plan });
    const { contentRevision } = view as { contentRevision: number };
    await done(who, 'transformation.askStep', { plan, contentRevision, command: { command } });
  };
  await step(first, 'fund');
  await step(lead, 'begin');
  const weights = [
    { party: 'zilveren-kruis', weight: 7 },
    { party: 'menzis', weight: 2 },
    { party: 'vgz', weight: 2 },
  ];
  const on = '2024-09-02';
  const shareKey = { basis: 'market-share', reference: '2024', chosenBy: 'Beiden', on, weights };
  await done(first, 'transformation.chooseShareKey', { plan, shareKey });
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const money = (app: string, plan: string) => `/${app}/transformatieplannen/${plan}?deel=uitvoering`;
const step = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

async function paid(): Promise<number | undefined> {
  const view = await table.ministry.query('ledger.open', { plan: null });
  const { plans } = view as { plans: { plan: string; paid: number }[] };
  return plans.find(({ plan }) => plan === running.plan)?.paid;
}

test('an authority puts a running plan on hold with ground and term; everyone reads them, nothing goes on, and the outcome stays on record', async () => {
  const ground = 'De bereikbaarheid is niet geborgd';
  const opened = async (who: string, app: string) => {
    const page = await pageOf(who, `/${app}/transformatieplannen/${running.plan}`);
    await page.getByRole('heading', { level: 1, name: 'Zorg dichtbij' }).waitFor();
    return page;
  };
  const nza = await opened('Toezichthouder NZa', 'monitor');
  await press(nza, 'Plan aanhouden');
  await confirm(nza, 'Plan aanhouden');
  await nza.getByRole('alert').waitFor();
  await nza.getByRole('textbox', { name: 'Grond' }).fill(ground);
  await nza.getByRole('textbox', { name: 'Tot wanneer' }).fill('1 oktober 2024');
  await confirm(nza, 'Plan aanhouden');
  await nza.getByText('Termijn: tot en met 1 oktober 2024.').waitFor();
  expect(await violationsOn(nza)).toEqual([]);

  const leader = await opened('Regiomanager Menzis', 'roaz');
  await leader.getByText(ground).waitFor();
  expect(await leader.getByRole('button', { name: 'Plan stoppen' }).count()).toBe(0);

  await press(nza, 'Aanhouden beëindigen');
  await nza.getByRole('radio', { name: 'Het plan gaat verder' }).check();
  await nza.getByRole('textbox', { name: 'Reden' }).fill('Het is geborgd');
  await confirm(nza, 'Aanhouden beëindigen');
  await nza.getByText('In uitvoering', { exact: true }).waitFor();
  await leader.reload();
  await leader.getByRole('heading', { name: 'Eerder aangehouden' }).waitFor();
  await leader.getByText('Het is geborgd').waitFor();
  await leader.getByRole('button', { name: 'Plan stoppen' }).waitFor();
});

test('a milestone is shown with evidence, confirmed by both leaders and paid once, and each insurer gets its own statement', async () => {
  const isala = await pageOf('Bestuurder Isala', money('roaz', running.plan));
  await step(isala, 'Stap 1').getByRole('button', { name: 'Mijlpaal melden' }).click();
  await isala.getByRole('textbox', { name: 'Waaruit blijkt' }).fill('De centrale is open');
  await step(isala, 'Stap 1').getByRole('button', { name: 'Mijlpaal melden' }).click();
  await step(isala, 'Stap 1').getByText('Gemeld', { exact: true }).waitFor();

  const first = await pageOf('Regiomanager Zilveren Kruis');
  await first.getByRole('link', { name: 'Bevestig 1 mijlpaal' }).click();
  await step(first, 'Stap 1').getByText('De centrale is open').waitFor();
  await press(first, 'Bevestigen');
  await first.getByText('wacht op de andere marktleider').waitFor();
  const second = await pageOf('Regiomanager Menzis', money('roaz', running.plan));
  await press(second, 'Bevestigen');

  for (const page of [first, second]) {
    await page.goto(product.url + money('roaz', running.plan));
    await press(page, 'Betalen');
    await page.getByRole('dialog').getByText('1.000,01 wordt één keer betaald').waitFor();
  }
  await Promise.all(
    [first, second].map((page) =>
      page.getByRole('dialog').getByRole('button', { name: 'Betalen' }).dblclick(),
    ),
  );
  for (const page of [isala, first, second]) {
    await page.goto(product.url + money('roaz', running.plan));
    await step(page, 'Stap 1').getByText('Betaald', { exact: true }).waitFor();
  }
  expect(await paid()).toBe(FIRST_STEP);
  const statements = first.getByRole('table', { name: 'Afrekeningen per zorgverzekeraar' });
  await statements.getByRole('row').nth(3).waitFor();
  expect(await violationsOn(first)).toEqual([]);

  const other = await pageOf('Regiomanager VGZ Oost', '/regio/transformatieplannen');
  const own = other.getByRole('table', { name: 'Afrekeningen van mijn organisatie' });
  await own.getByText('181,82').first().waitFor();
  expect(await own.getByText('Menzis').count()).toBe(0);
  const paper = await own.getByRole('link', { name: 'PDF, VGZ, Stap 1' }).getAttribute('href');
  const file = await other.request.get(product.url + paper);
  expect(file.headers()['content-type']).toBe('application/pdf');
  const foreign = await other.request.get(product.url + paper?.replace('/vgz.', '/menzis.'));
  expect(foreign.status()).toBe(404);
});

test('the programme team gives, pays once and reclaims what comes through municipalities, beside what the leaders pay', async () => {
  const ministry = await pageOf('Programmateam VWS');
  const again = await ministry.context().newPage();
  await ministry.getByRole('link', { name: /Dit plan vraagt geld via VWS of gemeenten/ }).click();
  const grant = ministry.getByRole('region', { name: 'Middelen toekennen: Gemeenten' });
  await grant.getByRole('combobox', { name: 'Budget' }).selectOption({ index: 1 });
  await grant.getByRole('combobox', { name: 'Oormerk' }).selectOption({ index: 1 });
  await grant.getByRole('checkbox', { name: /Inrichting 2/ }).check();
  await grant.getByRole('button', { name: 'Toekennen' }).click();
  const first = step(ministry, 'Stap 1');
  await first.getByRole('button', { name: /400 verbinden aan/ }).click();
  await first.getByText('Deels betaald', { exact: true }).waitFor();

  for (const page of [ministry, again]) {
    await page.goto(`${product.url}/monitor/`);
    await page.getByRole('link', { name: 'Betaal 1 mijlpaal die is bereikt' }).click();
    await step(page, 'Stap 1')
      .getByRole('button', { name: /400 betalen: Gemeenten/ })
      .click();
    await page.getByRole('dialog').getByText('400 wordt één keer betaald').waitFor();
  }
  await Promise.all(
    [ministry, again].map((page) =>
      page.getByRole('dialog').getByRole('button', { name: 'Betalen' }).dblclick(),
    ),
  );
  await expect.poll(paid).toBe(FIRST_STEP + LOCAL);

  await ministry.goto(product.url + money('monitor', running.plan));
  await first.getByText('Betaald', { exact: true }).waitFor();
  await first.getByRole('button', { name: 'Terugvorderen' }).click();
  await first.getByRole('textbox', { name: 'Bedrag dat terugkomt' }).fill('150,50');
  await first.getByRole('textbox', { name: 'Waarom' }).fill('Goedkoper uitgevallen');
  await first.getByRole('button', { name: 'Terugvorderen' }).click();
  await first.getByText(/Gemeenten: .*150,50 teruggevorderd/).waitFor();
  expect(await violationsOn(ministry)).toEqual([]);
  await expect.poll(paid).toBe(FIRST_STEP + LOCAL - BACK);

  const isala = await pageOf('Bestuurder Isala', money('roaz', running.plan));
  await step(isala, 'Stap 1')
    .getByText(/Gemeenten: .*400 betaald/)
    .waitFor();
  const entries = isala.getByRole('table', { name: 'Waar het geld vandaan kwam' });
  await entries.getByText('Goedkoper uitgevallen').waitFor();
  expect(await isala.getByRole('button', { name: 'Terugvorderen' }).count()).toBe(0);
});

test('a substantial change is written beside the plan, agreed on, and decided on with one letter; until then the plan is as it was', async () => {
  const { plan } = running;
  const goals = 'Minder ritten en minder opnames';
  const isala = await pageOf('Bestuurder Isala', `/roaz/transformatieplannen/${plan}`);
  await isala.getByRole('link', { name: 'Wijziging schrijven' }).click();
  await isala.getByText('Deze tekst geldt nog niet.').waitFor();
  await press(isala, 'Schrijven');
  await isala.getByRole('textbox', { name: 'Doelen' }).fill(goals);
  await press(isala, 'Bewaren');
  await isala.getByText(goals).waitFor();
  await isala.getByRole('link', { name: 'Naar het plan zoals het geldt' }).click();
  await isala.getByText('1 onderdeel gewijzigd').waitFor();
  await press(isala, 'Akkoord geven op de wijziging');
  await isala.getByText('Isala (Bestuurder Isala)').waitFor();
  const text = await table.partner.query('transformation.changedText', { plan });
  const { number, revision } = text as { number: number; revision: number };
  await done(table.partner, 'transformation.agreeWithChange', { plan, number, revision });
  await isala.reload();
  await press(isala, 'Grote wijziging voorleggen');
  await isala.getByText('De gewijzigde tekst gaat mee: 1 onderdeel.').waitFor();
  await isala.getByRole('textbox', { name: 'Wat verandert er' }).fill('Hogere ambitie');
  await confirm(isala, 'Grote wijziging voorleggen');
  await isala.getByText('Grote wijziging, voorgelegd op').waitFor();

  const first = await pageOf('Regiomanager Zilveren Kruis');
  await first.getByRole('link', { name: 'Besluit over een grote wijziging van dit plan' }).click();
  await first.getByText('Vergeleken met het plan zoals het geldt').waitFor();
  expect(await violationsOn(first)).toEqual([]);
  await press(first, 'Besluit over de grote wijziging');
  await first.getByRole('radio', { name: 'Goedkeuren' }).check();
  await confirm(first, 'Tekenen');
  await first.getByText('Wacht op Menzis').waitFor();
  const second = await pageOf('Regiomanager Menzis', `/roaz/transformatieplannen/${plan}`);
  await press(second, 'Tekenen');
  await second.getByText('grote wijziging: goedgekeurd').waitFor();
  await second.getByRole('definition').getByText(goals).waitFor();
  const paper = await second.getByRole('link', { name: 'PDF' }).first().getAttribute('href');
  const letter = await second.request.get(product.url + paper);
  expect(letter.headers()['content-type']).toBe('application/pdf');
});

test('an applicant declares that it leaves, its market leaders are told, and it can stay after all', async () => {
  const at = `/roaz/transformatieplannen/${running.plan}`;
  const partner = await pageOf('Directeur Ambulance IJsselland', at);
  await press(partner, 'Vertrekken als aanvrager');
  await partner.getByRole('dialog').getByRole('textbox', { name: 'Reden' }).fill('Fusie');
  await confirm(partner, 'Vertrekken als aanvrager');
  await partner.getByText('Ambulance IJsselland vertrekt', { exact: true }).waitFor();

  const first = await pageOf('Regiomanager Zilveren Kruis', '/roaz/');
  await first.getByRole('link', { name: /Een aanvrager vertrekt uit dit plan/ }).click();
  await first.getByText('Reden: Fusie').waitFor();
  expect(await violationsOn(first)).toEqual([]);
  await press(partner, 'Toch aanvrager blijven');
  await confirm(partner, 'Toch aanvrager blijven');
  await partner.getByRole('button', { name: 'Vertrekken als aanvrager' }).waitFor();
});

test('when a plan is stopped its money comes to who waits first, whose leaders are told', async () => {
  const told = /Er is geld en dit plan staat vooraan/;
  const first = await pageOf('Regiomanager Zilveren Kruis');
  await first.getByRole('heading', { level: 1 }).waitFor();
  expect(await first.getByText(told).count()).toBe(0);
  await first.goto(`${product.url}/roaz/transformatieplannen/${running.plan}`);
  await press(first, 'Plan stoppen');
  await first.getByRole('dialog').getByRole('textbox').fill('Niet haalbaar gebleken');
  await confirm(first, 'Tekenen');
  await first.getByText('Wacht op Menzis').waitFor();
  const second = await pageOf('Regiomanager Menzis', `/roaz/transformatieplannen/${running.plan}`);
  await press(second, 'Tekenen');
  await second.getByText('Gestopt', { exact: true }).first().waitFor();

  await first.goto(`${product.url}/roaz/`);
  await first.getByRole('link', { name: told }).click();
  const grant = first.getByRole('region', { name: 'Middelen toekennen' });
  await grant.getByRole('combobox', { name: 'Budget' }).selectOption({ index: 1 });
  await grant.getByRole('combobox', { name: 'Oormerk' }).selectOption({ index: 1 });
  const part = grant.getByRole('textbox', { name: 'Bedrag dat u toekent' });
  const cost = grant.getByRole('checkbox', { name: /Inrichting/ });
  await cost.check();
  await part.fill('500');
  await grant.getByText('Dat houdt zijn plaats in de wachtrij').waitFor();
  await press(first, 'Toekennen');
  await grant.getByText(/Staat in de wachtrij voor .*1\.000/).waitFor();
  await cost.check();
  await press(first, 'Toekennen');
  await expect
    .poll(async () => {
      const view = await table.ministry.query('ledger.open', { plan: null });
      const { queue, plans } = view as {
        queue: unknown[];
        plans: { plan: string; granted: number; paid: number }[];
      };
      return {
        queue,
        granted: plans.find(({ plan }) => plan === waiting.plan)?.granted,
        paid: await paid(),
      };
    })
    .toEqual({ queue: [], granted: SECOND_STEP, paid: FIRST_STEP + LOCAL - BACK });
});
