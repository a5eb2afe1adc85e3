import { mayActor, relationTo, type GrantRole } from '@iza/domain/access';
import { isBehind, type PlanKind, type PlanStage } from '@iza/domain/plan';
import { planVocabulary, stageWords, type StandingPlan } from '@iza/documents/words';
import type { RegionId } from '@iza/domain/values';
import type { TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sessionOf } from './person.ts';

/** Somebody who looks at the plan in every state, in the app of their role. */
export type Onlooker = {
  readonly name: string;
  readonly role: GrantRole;
  readonly regions: readonly string[];
  readonly app: 'roaz' | 'regio' | 'monitor';
};

/** A plan that is carried from state to state, and the people around it at their desks. */
export type Walk = {
  readonly url: string;
  readonly kind: PlanKind;
  readonly plan: { id: string; readonly name: string };
  readonly regions: readonly string[];
  readonly overlapping: readonly string[];
  readonly pageOf: (name: string) => Page;
};

const STEP_BACK: Readonly<Record<PlanKind, readonly PlanStage[]>> = {
  roaz: ['profile', 'drafting', 'consultation', 'assessment'],
  regional: ['profile', 'drafting'],
};

const PATIENCE_MS = 15_000;

/** Logs everybody in once. */
export async function seatAll(
  browser: TestBrowser,
  url: string,
  people: readonly Onlooker[],
): Promise<(name: string) => Page> {
  const pages = new Map<string, Page>();
  for (const { name } of people) {
    const page = await (await sessionOf(browser, url, name)).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    pages.set(name, page);
  }
  return (name) => {
    const page = pages.get(name);
    if (!page) throw new Error(`nobody sits there: ${name}`);
    return page;
  };
}

/** Opens the plan by its address, as a mailed link does; `version` for another than the newest one that the person may read. */
export async function goToPlan(walk: Walk, { name, app }: Onlooker): Promise<Page> {
  const page = walk.pageOf(name);
  const folder = app === 'monitor' ? 'plannen' : 'plan';
  await page.goto(`${walk.url}/${app}/${folder}/${walk.plan.id}`);
  await page
    .getByRole('heading', { level: 1, name: walk.plan.name })
    .or(page.getByText(/of u mag dit niet zien|Dit scherm hoort niet bij uw rol/))
    .first()
    .waitFor();
  return page;
}

/** The plan as somebody has it open since they last looked; what changed since is shown there by itself. */
async function atPlan(walk: Walk, person: Onlooker): Promise<Page> {
  const page = walk.pageOf(person.name);
  return page.url().endsWith(`/${walk.plan.id}`) ? page : goToPlan(walk, person);
}

/** What a page shows of the plan: whether it is there at all, where it stands, and what may be done. */
async function foundOn(walk: Walk, page: Page) {
  const isThere = (await page.getByRole('heading', { level: 1, name: walk.plan.name }).count()) > 0;
  if (!isThere) return { reads: false };
  const line = page.locator('.plan-state');
  return {
    reads: true,
    stage: (await line.locator('.iza-status').first().textContent())?.trim(),
    stepsBack: (await line.getByRole('button', { name: 'Stap terug' }).count()) > 0,
    edits: (await page.getByRole('button', { name: 'Over het plan bewerken' }).count()) > 0,
  };
}

/** What the agreement gives somebody, by the one place where it is decided. */
function givenTo(walk: Walk, { role, regions }: Onlooker, { stage, ...beside }: StandingPlan) {
  const actor = {
    person: 'person' as never,
    party: 'party' as never,
    role,
    regions: [...regions] as RegionId[],
  };
  const resource = {
    kind: walk.kind,
    stage,
    regions: walk.regions as readonly RegionId[],
    overlapping: walk.overlapping as readonly RegionId[],
  };
  if (!mayActor(actor, 'read', resource)) return { reads: false };
  return {
    reads: true,
    stage: stageWords({ stage, ...beside }, planVocabulary.nl),
    stepsBack:
      mayActor(actor, 'step-back', resource) &&
      relationTo(actor, resource) === 'own' &&
      STEP_BACK[walk.kind].includes(stage),
    edits: mayActor(actor, 'edit', resource) && !isBehind(stage),
  };
}

/** How long a page that stands open may take to show what changed, before it is opened anew. */
const SHOWN_WITHIN_MS = 2000;

/** What each page last showed. */
const lastShown = new WeakMap<Page, string>();

/**
 * What somebody finds of the plan: on the page that they have open, when what is theirs has changed and it shows that by itself, else on
 * the page opened anew.
 */
async function foundBy(walk: Walk, person: Onlooker, given: object) {
  const page = walk.pageOf(person.name);
  const changed = lastShown.get(page) !== JSON.stringify(given);
  lastShown.set(page, JSON.stringify(given));
  const shows = () =>
    expect
      .poll(() => foundOn(walk, page), { timeout: SHOWN_WITHIN_MS })
      .toEqual(given)
      .then(
        () => true,
        () => false,
      );
  if (changed && page.url().endsWith(`/${walk.plan.id}`) && (await shows())) return given;
  await goToPlan(walk, person);
  return (await shows()) ? given : foundOn(walk, page);
}

/**
 * Everybody opens the plan, and finds of it exactly what is theirs in this state.
 * @param adoptedBeside for a revision: since when the version that it revises is adopted
 */
export async function everybodyFinds(
  walk: Walk,
  people: readonly Onlooker[],
  stage: PlanStage,
  adoptedBeside?: string,
): Promise<void> {
  const found: Record<string, unknown> = {};
  const given: Record<string, unknown> = {};
  for (const person of people) {
    const theirs = givenTo(walk, person, { stage, adoptedBeside });
    given[person.name] = theirs;
    found[person.name] = await foundBy(walk, person, theirs);
  }
  expect(found).toEqual(given);
}

/** Fills in what a step asks, where it asks it. */
export type StepWords = {
  readonly body?: string;
  readonly closes?: string;
  readonly reason?: string;
};

/** Asks for a step from the plan's own line, or from its decisions where it stands there alone. */
export async function askStep(
  walk: Walk,
  person: Onlooker,
  step: string,
  { body, closes, reason }: StepWords,
): Promise<void> {
  const page = await atPlan(walk, person);
  await page.getByRole('button', { name: step, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  if (body !== undefined) {
    await dialog.getByRole('textbox', { name: /Welk overleg/ }).fill(body);
    await dialog.getByRole('textbox', { name: /Op welke dag/ }).fill('1-2-2024');
  }
  if (closes !== undefined) {
    await dialog.getByRole('textbox', { name: /Tot en met welke dag/ }).fill(closes);
  }
  if (reason !== undefined) await dialog.getByRole('textbox', { name: /Waarom/ }).fill(reason);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Signs what waits, from the plan's own line. */
export async function coSign(walk: Walk, person: Onlooker): Promise<void> {
  const page = await atPlan(walk, person);
  await page.getByRole('button', { name: 'Mee ondertekenen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mee ondertekenen' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until an item stands in the plan under this title. */
export const stands = (page: Page, title: string): Promise<void> =>
  page.locator('[data-plan-row]').filter({ hasText: title }).first().waitFor();

/** Types a line in a box of the outline and waits until it is stored. */
export async function addLine(page: Page, box: RegExp, title: string): Promise<void> {
  await page.getByRole('textbox', { name: box }).last().fill(title);
  await page.keyboard.press('Enter');
  await stands(page, title);
  await page.locator('.iza-save-status[data-state="saved"]').first().waitFor();
}

/** Begins the plan from the start page of the app; `region` for who has a choice. */
export async function beginPlan(
  walk: Walk,
  { name, app }: Onlooker,
  region?: RegExp,
): Promise<void> {
  const page = walk.pageOf(name);
  await page.goto(`${walk.url}/${app}/`);
  await page.getByRole('button', { name: 'Een plan beginnen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Hoe heet het plan?' }).fill(walk.plan.name);
  if (region !== undefined) await dialog.getByRole('checkbox', { name: region }).check();
  await dialog.getByRole('button', { name: 'Begin het plan' }).click();
  await page.getByRole('heading', { level: 1, name: walk.plan.name }).waitFor();
  walk.plan.id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Opens the first version from the newest, and is told that it no longer holds. */
export async function readsReplaced(walk: Walk, person: Onlooker): Promise<void> {
  const page = await goToPlan(walk, person);
  const versions = page.getByRole('navigation', { name: 'Versies van dit plan' });
  await versions.getByRole('link', { name: /Versie 1: Vervangen/ }).click();
  await page.getByText('Deze versie geldt niet meer').waitFor();
}
