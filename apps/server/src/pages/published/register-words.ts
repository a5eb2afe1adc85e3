import type { Language } from '../language.ts';

type RegisterWords = {
  readonly title: string;
  readonly lead: string;
  readonly public: string;
  readonly empty: string;
  readonly emptyMeans: string;
  readonly search: string;
  readonly region: string;
  readonly everywhere: string;
  readonly find: string;
  readonly nothingFound: string;
  readonly found: (count: number) => string;
  readonly goals: string;
  readonly parties: string;
  readonly contact: string;
  readonly open: string;
  readonly regions: string;
  readonly approvedOn: string;
  readonly changedOn: string;
  readonly endedAs: Readonly<Record<'completed' | 'stopped' | 'either', string>>;
  readonly example: string;
  readonly toPlans: string;
  readonly toRegister: string;
};

/** What the public register of transformation plans says. */
export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  nl: {
    title: 'Goedgekeurde transformatie\u00ADplannen',
    lead: 'Van elk goedgekeurd transformatieplan leest iedereen hier de doelen, de partijen en het contact. Inloggen is niet nodig.',
    public:
      'Dit is openbaar volgens IZA J.2.h. Bedragen, afspraken over contracten en oordelen staan hier niet.',
    empty: 'Er is nog geen transformatieplan goedgekeurd',
    emptyMeans: 'Zodra twee marktleiders een plan goedkeuren, staat het op deze pagina.',
    search: 'Zoek op woord, partij of contact',
    region: 'Regio',
    everywhere: 'Alle regio’s',
    find: 'Zoeken',
    nothingFound: 'Geen plan past bij wat u zoekt.',
    found: (count) => (count === 1 ? '1 plan' : `${count} plannen`),
    goals: 'Doelen',
    parties: 'Partijen',
    contact: 'Contact',
    open: 'Nog open',
    regions: 'Regio',
    approvedOn: 'Goedgekeurd op',
    changedOn: 'Gewijzigd op',
    endedAs: {
      completed: 'Afgerond op',
      stopped: 'Gestopt op',
      either: 'Afgerond of gestopt op',
    },
    example: 'Voorbeeld',
    toPlans: 'Vastgestelde plannen van regio’s',
    toRegister: 'Goedgekeurde transformatieplannen',
  },
  en: {
    title: 'Approved transformation plans',
    lead: 'Here everyone can read the goals, the parties and the contact of each approved transformation plan. You do not need to log in.',
    public:
      'This is public under IZA J.2.h. Amounts, contract agreements and verdicts are not shown here.',
    empty: 'No transformation plan has been approved yet',
    emptyMeans: 'As soon as two market leaders approve a plan, it appears on this page.',
    search: 'Search by word, party or contact',
    region: 'Region',
    everywhere: 'All regions',
    find: 'Search',
    nothingFound: 'No plan matches your search.',
    found: (count) => (count === 1 ? '1 plan' : `${count} plans`),
    goals: 'Goals',
    parties: 'Parties',
    contact: 'Contact',
    open: 'Left open',
    regions: 'Region',
    approvedOn: 'Approved on',
    changedOn: 'Changed on',
    endedAs: {
      completed: 'Completed on',
      stopped: 'Stopped on',
      either: 'Completed or stopped on',
    },
    example: 'Example',
    toPlans: 'Adopted plans of regions',
    toRegister: 'Approved transformation plans',
  },
};
