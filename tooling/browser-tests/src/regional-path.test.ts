import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiClient } from './api-client.ts';
import { loginAs } from './person.ts';
import { corner, openAgreement, openPlan, storedPlan, titleBox } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const PLAN = 'De Gezonde Marke - regioplan Drenthe';
const LEADER = 'Programmamanager Zilveren Kruis Drenthe';
const MUNICIPALITY = 'Beleidsadviseur gemeente Emmen';
const PROVIDER = 'Strateeg UMCG Drenthe';
const ELSEWHERE = ['Voorzitter ROAZ Oost', 'Programmamanager CZ Zuid'] as const;
const TITLE = 'Valpreventieketen in heel Drenthe';

let product: RunningProduct;
let browser: TestBrowser;
let plan: string;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function as(name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { context, page } = await loginAs(browser, product.url, name);
  await work(page);
  await context.close();
}

async function sign(page: Page): Promise<void> {
  await openPlan(page, PLAN);
  await page.getByRole('button', { name: 'Mee ondertekenen' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mee ondertekenen' }).click();
}

describe('a regional plan goes from draft to adopted', () => {
  test('the market leader changes an agreement, and it is saved', () =>
    as(LEADER, async (page) => {
      await openPlan(page, PLAN);
      plan = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await openAgreement(page, 'Valpreventieketen');
      await titleBox(page).fill(TITLE);
      await corner(page, 'saved');
      await page.reload();
      await titleBox(page).waitFor();
      expect(await titleBox(page).inputValue()).toBe(TITLE);
    }));

  test('the municipality sees the change and writes along', () =>
    as(MUNICIPALITY, async (page) => {
      await openPlan(page, PLAN);
      await page.locator('[data-plan-row]').filter({ hasText: TITLE }).waitFor();
      await openAgreement(page, 'Netwerkorganisatie operationeel');
      await titleBox(page).press('End');
      await titleBox(page).pressSequentially(', met de gemeenten');
      await corner(page, 'saved');
    }));

  test('a chair of a ROAZ and a market leader from elsewhere do not find the draft', async () => {
    for (const name of ELSEWHERE) {
      await as(name, async (page) => {
        for (const app of ['roaz', 'regio']) {
          await page.goto(`${product.url}/${app}/plan/${plan}`);
          await page
            .getByText(/of u mag dit niet zien|Dit scherm hoort niet bij uw rol/)
            .first()
            .waitFor();
          expect(await page.getByText('Valpreventieketen').count()).toBe(0);
        }
      });
      const client = await apiClient(product.url, name);
      await expect(client.query('plan.open', { plan })).rejects.toThrow('NOT_FOUND');
    }
  });

  test('adoption is asked for straight from the draft; municipality and provider co-sign; it is adopted and stands still', async () => {
    await as(LEADER, async (page) => {
      await openPlan(page, PLAN);
      await page.getByRole('button', { name: 'Plan vaststellen' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /Welk overleg/ }).fill('Regiotafel Drenthe');
      await dialog.getByRole('textbox', { name: /Op welke dag/ }).fill('1-2-2024');
      await dialog.getByRole('button', { name: 'Plan vaststellen' }).click();
      await page
        .getByText(/Wacht op/)
        .first()
        .waitFor();
    });
    await as(MUNICIPALITY, async (page) => {
      await sign(page);
      await page
        .getByText(/gemeente Emmen.* heeft getekend/i)
        .first()
        .waitFor();
      expect(await page.getByText('Dit plan is vastgesteld').count()).toBe(0);
    });
    await as(PROVIDER, async (page) => {
      await sign(page);
      await page.getByText('Dit plan is vastgesteld').first().waitFor();
    });
    await as(LEADER, async (page) => {
      await openPlan(page, PLAN);
      await page.getByText('Dit plan is vastgesteld').first().waitFor();
      expect(await page.getByRole('button', { name: /bewerken/i }).count()).toBe(0);
    });
    const leader = await apiClient(product.url, LEADER);
    const stage = async () => (await storedPlan(leader, PLAN)).version.state.stage;
    await expect.poll(stage).toBe('adopted');
  });

  test('once adopted, who could not find the draft may read it', async () => {
    const client = await apiClient(product.url, ELSEWHERE[0]);
    expect(JSON.stringify(await client.query('plan.open', { plan }))).toContain(TITLE);
  });
});
