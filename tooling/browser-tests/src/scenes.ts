import type { Page } from 'playwright-core';

/** A screen in one of its states, reached the way its reader would. */
export type Scene = {
  readonly name: string;
  /** Who looks; nobody: a visitor without a session. */
  readonly who: Reader | undefined;
  readonly address: string;
  readonly step?: (page: Page) => Promise<unknown>;
};

export type Reader = (typeof READERS)[number];
const READERS = [
  'Voorzitter ROAZ Zwolle',
  'Programmamanager Zilveren Kruis Drenthe',
  'Programmamanager CZ Zuid',
  'Programmateam VWS',
  'Beheerder',
  'Programmaleider IZA NVZ',
] as const;
const [CHAIR, DRENTHE, CZ, MINISTRY, ADMINISTRATOR, UMBRELLA] = READERS;

/** Where the examples are found; the numbers of plans are made by each installation. */
export type Places = { readonly roaz: string; readonly regional: string };

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

const opened = (name: RegExp, shown: string) => async (page: Page) => {
  await press(name)(page);
  await page.locator(shown).first().waitFor();
};

const DIALOG = 'dialog[open], [role=dialog]';

/** The two editors, and what is before and beside them. */
export function editorScenes({ roaz, regional }: Places): readonly Scene[] {
  const plan = `/roaz/plan/${roaz}`;
  const chair = (name: string, address: string, step?: Scene['step']): Scene => ({
    name,
    who: CHAIR,
    address,
    ...(step && { step }),
  });
  return [
    { name: 'start', who: undefined, address: '/' },
    { name: 'public', who: undefined, address: '/openbaar' },
    { name: 'mails', who: undefined, address: '/mail' },
    { name: 'guest-link-ended', who: undefined, address: '/reactie/a-link-nobody-gave-out' },
    { name: 'start-logged-in', who: CHAIR, address: '/' },
    { name: 'roaz-signed-out', who: undefined, address: '/roaz/' },
    { name: 'monitor-signed-out', who: undefined, address: '/monitor/' },
    { name: 'sign-in-link', who: undefined, address: '/sign-in/a-link-nobody-gave-out' },
    chair('roaz-work', '/roaz/'),
    chair('roaz-person-menu', '/roaz/', press(/Voorzitter ROAZ Zwolle/)),
    chair('roaz-region', '/roaz/regio/roaz-zwolle'),
    chair('roaz-profile', '/roaz/regio/roaz-zwolle/beeld'),
    chair(
      'roaz-transformation-begin',
      '/roaz/transformatieplannen',
      opened(/^(Idee beginnen|Start an idea)$/, DIALOG),
    ),
    chair('roaz-capacity', '/roaz/regio/roaz-zwolle/acute-capaciteit'),
    chair('roaz-meeting', '/roaz/regio/roaz-zwolle/overleg', async (page) => {
      await press(/^(Overleg plannen|Plan a meeting)$/)(page);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill('ROAZ-overleg');
      await dialog.getByRole('textbox').last().fill('1-2-2024');
      await dialog.getByRole('button', { name: /^(Overleg plannen|Plan a meeting)$/ }).click();
      await opened(
        /^(Eigen punt toevoegen|Add a point of your own)$/,
        '.meeting-point input',
      )(page);
    }),
    chair('roaz-notifications', '/roaz/meldingen'),
    chair('roaz-nowhere', '/roaz/nergens'),
    chair('roaz-other-app', '/regio/'),
    chair('plan-nowhere', '/roaz/plan/nergens'),
    chair('plan', plan),
    chair('plan-agreement', plan, opened(/^6a/, 'form, .plan-form, .plan-row__body')),
    chair(
      'plan-challenge',
      plan,
      opened(/^“6.*(bewerken|edit)|^Edit “6/i, '.plan-challenge input'),
    ),
    chair('plan-about', plan, press(/Over het plan bewerken|Edit about|about the plan/i)),
    chair('plan-row-menu', plan, press(/^(Meer voor|More for)/)),
    chair('plan-reading', `${plan}?lees=1`),
    chair('plan-comments', `${plan}?paneel=opmerkingen`),
    chair('plan-suggestions', `${plan}?paneel=voorstellen`),
    chair('plan-find', plan, async (page) => {
      await press(/^(Zoek in dit plan|Find in this plan)/)(page);
      await page.getByRole('searchbox').fill('zorg');
      await page.locator('.plan-find__hit').waitFor();
    }),
    chair(
      'plan-copy',
      plan,
      opened(/^(Overnemen uit een ander plan|Copy from another plan)/, DIALOG),
    ),
    chair('plan-naming', `${plan}?paneel=opmerkingen`, async (page) => {
      const box = page.getByRole('textbox', { name: /^(Nieuwe opmerking|New comment)/ });
      await box.fill('');
      await box.fill('@');
      await page.locator('.plan-names-offered').waitFor();
    }),
    chair('plan-history', `${plan}?paneel=geschiedenis`),
    chair('plan-help', `${plan}?paneel=hulp`),
    chair('plan-ask-step', plan, opened(/^(Consultatie openen|Open consultation)/, DIALOG)),
    chair('plan-step-back', plan, opened(/^(Stap terug|Step back)/, DIALOG)),
    chair('plan-paste', plan, opened(/^(Plakken uit|Paste from)/, DIALOG)),
    chair('plan-keys', plan, async (page) => {
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.locator(DIALOG).first().waitFor();
    }),
    chair('plan-clause', plan, opened(/^IZA /, '.iza-clause-head')),
    chair('roaz-search', '/roaz/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('zwolle');
      await page.getByRole('option').nth(3).waitFor();
    }),
    chair('plan-consultation', `${plan}/consultatie`),
    chair('plan-judgement', `${plan}/oordeel`),
    chair('plan-decisions', `${plan}/besluiten`),
    chair(
      'plan-mandate',
      `${plan}/besluiten`,
      opened(/^(Mandaat vastleggen|Record mandate)/, DIALOG),
    ),
    chair(
      'plan-commit',
      `${plan}/besluiten`,
      opened(/^(Verbinden aan afspraken|Bind to agreements)/, DIALOG),
    ),
    chair('plan-served', `${plan}/uitwerkpunten`),
    chair('plan-progress', `${plan}/voortgang`, async (page) => {
      await page.locator('details > summary').last().click();
    }),
    chair(
      'plan-progress-begin',
      `${plan}/voortgang`,
      opened(/^(Ronde beginnen|Begin a round)/, DIALOG),
    ),
    chair('plan-coherence', `${plan}/samenhang`),
    chair('plan-practices', `${plan}/voorbeelden`),
    chair('plan-versions', `${plan}/versies`),
    chair('plan-paper', plan, opened(/^(Stuk voor de|Paper for the)/, DIALOG)),
    { name: 'regio-work', who: DRENTHE, address: '/regio/' },
    {
      name: 'regio-begin',
      who: CZ,
      address: '/regio/',
      step: opened(/^(Een plan beginnen|Start a plan)/, DIALOG),
    },
    { name: 'regio-region', who: DRENTHE, address: '/regio/regio/iza-drenthe' },
    { name: 'regio-plan', who: DRENTHE, address: `/regio/plan/${regional}` },
    { name: 'regio-reading', who: DRENTHE, address: `/regio/plan/${regional}?lees=1` },
    { name: 'regio-nobody', who: ADMINISTRATOR, address: '/regio/' },
  ];
}

/** The national monitor, as the ministry and an umbrella organisation see it. */
export function monitorScenes({ roaz, regional }: Places): readonly Scene[] {
  const seen = (name: string, address: string, step?: Scene['step']): Scene => ({
    name: `monitor-${name}`,
    who: MINISTRY,
    address: `/monitor${address}`,
    ...(step && { step }),
  });
  return [
    seen('today', '/'),
    seen('capacity', '/acute-capaciteit'),
    seen('signals', '/signalen'),
    seen('practices', '/voorbeelden'),
    seen('regions', '/regios'),
    seen('regions-zk', '/regios?soort=zorgkantoor'),
    seen('regions-iza', '/regios?soort=iza'),
    seen('region', '/regios/roaz-zwolle'),
    seen('region-iza', '/regios/iza-drenthe'),
    seen('profile', '/regios/roaz-zwolle/beeld'),
    seen('plans', '/plannen'),
    seen('plan-roaz', `/plannen/${roaz}`),
    seen('plan-history', `/plannen/${roaz}?paneel=geschiedenis`),
    seen('plan-reading', `/plannen/${regional}?lees=1`),
    seen('outcomes', '/uitkomsten'),
    seen('outcomes-group', '/uitkomsten?doelgroep=frail-elderly'),
    seen('labour', '/uitkomsten/arbeidsmarkt'),
    seen('norms', '/uitkomsten/normen?deel=C'),
    seen('accord', '/akkoord'),
    seen('accord-clauses', '/akkoord/vindplaatsen?zoek=roaz'),
    seen('accord-clause', '/akkoord/C.6'),
    seen('accord-search', '/akkoord/zoeken?woorden=zorg'),
    seen('accord-open-points', '/akkoord/open-punten'),
    seen('accord-conflicts', '/akkoord/datums'),
    seen('accord-differences', '/akkoord/verschillen'),
    seen('accord-rules', '/akkoord/regels'),
    seen('accord-signatories', '/akkoord/partijen'),
    seen('budget', '/financien'),
    seen('budget-figure', '/financien?cel=signed.4.1.2.c/total/2024'),
    seen('budget-draft', '/financien?uitgave=concept&eenheid=euro'),
    seen('budget-compared', '/financien?uitgave=naast-elkaar'),
    seen('budget-growth', '/financien/groei?uitgave=naast-elkaar'),
    seen('budget-build-up', '/financien/opbouw?sector=wijkverpleging&jaar=2024'),
    seen('budget-savings', '/financien/besparingen'),
    seen('budget-funds', '/financien/middelen?uitgave=naast-elkaar'),
    seen('budget-rules', '/financien/regels'),
    seen('budget-differences', '/financien/verschillen'),
    seen('actions', '/uitwerkpunten'),
    seen('actions-grouped', '/uitwerkpunten?groep=thema&zoek=zorg'),
    seen('actions-timeline', '/uitwerkpunten?weergave=tijdlijn'),
    seen('actions-course', '/uitwerkpunten?weergave=verloop'),
    seen('actions-then', '/uitwerkpunten?op=2023-01-01', press(/^(Wat er|What changed)/)),
    seen('actions-none', '/uitwerkpunten?zoek=bestaatniet'),
    seen('action', '/uitwerkpunten/scenarios-zorgcoordinatie'),
    seen(
      'action-report',
      '/uitwerkpunten/zorgcoordinatie-invoeren',
      opened(/^(Stand vastleggen|Record standing)/, DIALOG),
    ),
    seen(
      'action-move',
      '/uitwerkpunten/zorgcoordinatie-invoeren',
      opened(/^(Datum verschuiven|Move date)/, DIALOG),
    ),
    seen('actions-follow-up', '/uitwerkpunten/opvolgen'),
    seen('actions-paste', '/uitwerkpunten/plakken', async (page) => {
      await page
        .getByRole('textbox')
        .first()
        .fill('Uitwerkpunt\tStatus\nadvies-multitrauma\tbijna\nnergens\tklaar');
      await press(/^(Controleren|Check)/)(page);
      await page.getByRole('table').first().waitFor();
    }),
    seen('actions-loose', '/uitwerkpunten/losse-einden'),
    seen('actions-new', '/uitwerkpunten/nieuw', press(/^(Vastleggen|Record)/)),
    { name: 'umbrella-work', who: UMBRELLA, address: '/monitor/' },
    { name: 'umbrella-agenda', who: UMBRELLA, address: '/monitor/uitwerkpunten' },
    {
      name: 'umbrella-report',
      who: UMBRELLA,
      address: '/monitor/',
      step: opened(/^(Stand melden|Report standing)/, DIALOG),
    },
    seen('nowhere', '/nergens'),
    { name: 'monitor-nobody', who: CHAIR, address: '/monitor/' },
  ];
}

/** Every screen of the product. */
export const scenesOf = (places: Places): readonly Scene[] => [
  ...editorScenes(places),
  ...monitorScenes(places),
];
