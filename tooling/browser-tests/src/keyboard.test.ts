import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, type ApiClient } from './api-client.ts';
import { seatedAs } from './person.ts';
import { corner, storedPlan } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';
import { typist, type Typist } from './typist.ts';

/** Somebody who types with a few fingers and reads from paper. */
const KEYSTROKES_A_MINUTE = 180;
const MINUTES = 10;
const EXAMPLE = new URL(
  '../../../packages/accord/src/examples/roaz-zwolle.plan.json',
  import.meta.url,
);

type Known<Value> = { known: Value } | { open: string };
type Party = 'unknown' | { party: string } | { name: string } | { role: string };
type Involved = { party: Party; role: string };
type Item = {
  id: string;
  type: string;
  code?: string;
  title: string;
  goal?: Known<string>;
  subGoals?: string[];
  leads?: Known<Involved[]>;
  phases?: { when: Known<{ on: string }>; targets: Known<string[]> }[];
};
type Target = {
  id: string;
  on: string;
  indicator: Known<string>;
  baseline: Known<{ definition: string; period: string; values: { inWords?: string }[] }>;
  series: { when: Known<{ on: string }>; aim: Known<object>; holdsFor?: string }[];
  remark?: string;
};
type File = { items: Item[]; targets: Target[] };

let product: RunningProduct;
let browser: TestBrowser;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const known = <Value>(field: Known<Value> | undefined): Value | undefined =>
  field && 'known' in field ? field.known : undefined;

/** What the task says, without what only a file has: ids, sources, and how a field that is not filled in is open. */
function sayings({ items, targets }: File, nameOf: (id: string) => string) {
  const task = items.find(({ code, type }) => code === '6' && type === 'challenge');
  if (!task) throw new Error('no sixth task');
  const shared = targets.filter(({ on }) => on === task.id);
  const who = ({ party, role }: Involved) => {
    if (party === 'unknown') return ['unknown', role];
    if ('role' in party) return [`role: ${party.role}`, role];
    return ['party' in party ? nameOf(party.party) : party.name, role];
  };
  const numberOf = (id: string) => shared.findIndex((target) => target.id === id);
  return {
    title: task.title,
    goal: known(task.goal),
    subGoals: task.subGoals,
    leads: known(task.leads)?.map(who),
    agreements: items
      .filter(({ code, type }) => /^6[a-z]$/.test(code ?? '') && type === 'agreement')
      .map(({ code, title, phases = [] }) => ({
        code,
        title,
        when: phases.map(({ when }) => known(when)),
        countedBy: phases.map((phase) => known(phase.targets)?.map(numberOf)),
      })),
    targets: shared.map(({ indicator, baseline, series, remark }) => {
      const start = known(baseline);
      return {
        indicator: known(indicator),
        baseline: [start?.definition, start?.period, start?.values.map(({ inWords }) => inWords)],
        aims: series.map(({ aim, when, holdsFor }) => [known(aim), known(when), holdsFor]),
        remark,
      };
    }),
  };
}

async function partyNames(client: ApiClient): Promise<(id: string) => string> {
  const { parties } = (await client.query('reference.get')) as {
    parties: { id: string; name: string }[];
  };
  return (id) => parties.find((party) => party.id === id)?.name ?? id;
}

/** Begins a plan of its own region, from the page one lands on. */
async function beginPlan(page: Page, keys: Typist): Promise<string> {
  await keys.tabTo(page.getByRole('button', { name: 'Een plan beginnen' }));
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('button', { name: 'Begin het plan' }));
  await keys.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: /^ROAZ-plan/ });
  await heading.waitFor();
  return heading.innerText();
}

const box = (page: Page, name: string | RegExp) =>
  page.getByRole('textbox', { name, ...(typeof name === 'string' && { exact: true }) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The seven lines of the paper, one after another: what, and when. */
async function typeAgreements(page: Page, keys: Typist, agreements: readonly Item[]) {
  for (const { code, title } of agreements) {
    await keys.type(`${code} ${title}`);
    await keys.press('Tab', 2);
    await keys.type('1-1-2025');
    await keys.press('Enter');
    await page.locator('[data-plan-row]').filter({ hasText: title }).first().waitFor();
  }
}

async function typeLeads(page: Page, keys: Typist, leads: readonly Involved[]) {
  for (const { party, role } of leads) {
    await keys.tabTo(button(page, 'Partij toevoegen'));
    await keys.press('Enter');
    const combo = page.getByRole('combobox', { name: 'Wie' }).last();
    await keys.tabTo(combo, 'Shift+Tab');
    const isRole = typeof party === 'object' && 'role' in party;
    const name = typeof party === 'object' && 'name' in party ? party.name : '';
    await keys.type(isRole ? party.role : name);
    if (isRole) {
      const chosen = page.locator('[role=option][aria-selected=true]', { hasText: 'als rol' });
      while ((await chosen.count()) === 0) await keys.press('ArrowDown');
      await keys.press('Enter');
    }
    await keys.press('Tab');
    await keys.type(role);
  }
}

async function typeTarget(page: Page, keys: Typist, target: Target) {
  await keys.tabTo(button(page, 'Resultaatafspraak toevoegen'));
  await keys.press('Enter');
  await keys.tabTo(box(page, 'Indicator'), 'Shift+Tab');
  await keys.type(known(target.indicator) ?? '');
  for (const [at, { holdsFor = '' }] of target.series.entries()) {
    if (at > 0) {
      await keys.tabTo(button(page, 'Streefwaarde toevoegen'));
      await keys.press('Enter');
      await keys.tabTo(box(page, 'Streefwaarde').nth(at), 'Shift+Tab');
    } else await keys.tabTo(box(page, 'Streefwaarde').first());
    await keys.type('90%');
    await keys.tabTo(box(page, 'Wanneer').nth(at));
    await keys.type(at === 0 ? '1-1-2025' : '1-1-2024');
    await keys.tabTo(box(page, /^Geldt voor/).nth(at));
    await keys.type(holdsFor);
  }
  const start = known(target.baseline);
  await keys.tabTo(box(page, 'Waarde'));
  await keys.type(start?.values[0]?.inWords ?? '');
  await keys.press('Tab');
  await keys.type(start?.period ?? '');
  await keys.press('Tab');
  await keys.type(start?.definition ?? '');
  await keys.tabTo(box(page, 'Opmerking'));
  await keys.type(target.remark ?? '');
}

/** Opens each agreement and says that it is counted by the shared target. */
async function countBy(page: Page, keys: Typist, agreements: readonly Item[], target: string) {
  for (const { title } of agreements) {
    const row = page.locator('[data-plan-row]').filter({ hasText: title });
    await keys.press('ArrowDown');
    await keys.tabTo(row);
    await keys.press('Enter');
    const choice = page.getByRole('checkbox', { name: target });
    await keys.tabTo(choice);
    await keys.press('Space');
    await keys.press('Escape');
    await keys.tabTo(row);
  }
}

test(`the sixth task of Zwolle is typed in from paper with the keyboard alone, within ${MINUTES} minutes`, async () => {
  const file = JSON.parse(await readFile(fileURLToPath(EXAMPLE), 'utf8')) as File;
  const task = file.items.find(({ code, type }) => code === '6' && type === 'challenge');
  const target = file.targets.find(({ on }) => on === task?.id);
  if (!task || !target) throw new Error('the example has no sixth task');
  const agreements = file.items.filter(({ code }) => /^6[a-z]$/.test(code ?? ''));
  const { page } = await seatedAs(browser, product.url, 'Voorzitter ROAZ Oost');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  const keys = typist(page);
  const name = await beginPlan(page, keys);

  await keys.tabTo(box(page, 'Nieuwe opgave'));
  await keys.type(`${task.code}. ${task.title}`);
  await keys.press('Enter');
  await box(page, /^Nieuwe afspraak onder/).waitFor();
  await keys.tabTo(box(page, /^Nieuwe afspraak onder/));
  await typeAgreements(page, keys, agreements);

  const head = page.locator('[data-plan-row]').filter({ hasText: task.title }).first();
  await keys.press('ArrowUp', agreements.length + 1);
  await keys.tabTo(head, 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(box(page, 'Doel'));
  await keys.type(known(task.goal) ?? '');
  await keys.tabTo(button(page, 'Subdoel toevoegen'));
  await keys.press('Enter');
  for (const [at, subGoal] of (task.subGoals ?? []).entries()) {
    if (at > 0) await keys.press('Enter');
    await keys.type(subGoal);
  }
  await typeLeads(page, keys, known(task.leads) ?? []);
  await typeTarget(page, keys, target);
  await keys.press('Escape');
  await keys.tabTo(head);
  await countBy(page, keys, agreements, known(target.indicator) ?? '');
  await keys.press('Control+s');
  await corner(page, 'saved');

  const client = await apiClient(product.url, 'Voorzitter ROAZ Oost');
  const nameOf = await partyNames(client);
  const said = async () => {
    const stored = await storedPlan(client, name);
    const inPlace = {
      items: stored.items.map(({ content }) => content),
      targets: stored.targets.map(({ content }) => content),
    } as unknown as File;
    return sayings(inPlace, nameOf);
  };
  await expect.poll(said).toEqual(sayings(file, nameOf));

  const minutes = keys.keystrokes() / KEYSTROKES_A_MINUTE;
  const words = `${keys.keystrokes()} keystrokes: ${minutes.toFixed(1)} minutes`;
  process.stdout.write(`the sixth task takes ${words} at ${KEYSTROKES_A_MINUTE} a minute\n`);
  expect(minutes).toBeLessThan(MINUTES);
});
