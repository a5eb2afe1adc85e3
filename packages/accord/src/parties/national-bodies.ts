import { OWN_KNOWLEDGE } from '../regions/sources.ts';
import { partiesOf } from './party-row.ts';
import { ACTION_LIST, DRAFT, NEWS_ON_REFUSAL } from './sources.ts';

/** Organisations that the draft names by an abbreviation only: the full names are our own knowledge. */
const spelledOut = partiesOf(
  { ...OWN_KNOWLEDGE, place: 'afkorting uit het concept, naam uit eigen kennis' },
  [
    {
      id: 'igj',
      name: 'Inspectie Gezondheidszorg en Jeugd',
      short: 'IGJ',
      sector: 'supervision',
      certainty: 'unverified',
    },
    {
      id: 'azn',
      name: 'Ambulancezorg Nederland',
      short: 'AZN',
      sector: 'ambulance',
      certainty: 'unverified',
    },
    {
      id: 'nhg',
      name: 'Nederlands Huisartsen Genootschap',
      short: 'NHG',
      sector: 'general-practice',
      certainty: 'unverified',
    },
    {
      id: 'knmp',
      name: 'Koninklijke Nederlandse Maatschappij ter bevordering der Pharmacie',
      short: 'KNMP',
      sector: 'pharmacy',
      certainty: 'unverified',
    },
    {
      id: 'kngf',
      name: 'Koninklijk Nederlands Genootschap voor Fysiotherapie',
      short: 'KNGF',
      sector: 'paramedical',
      certainty: 'unverified',
    },
    {
      id: 'ppn',
      name: 'Paramedisch Platform Nederland',
      short: 'PPN',
      sector: 'paramedical',
      certainty: 'unverified',
    },
    {
      id: 'swn',
      name: 'Sociaal Werk Nederland',
      short: 'SWN',
      sector: 'social-work',
      certainty: 'unverified',
    },
  ],
);

const namedInDraft = partiesOf(DRAFT, [
  {
    id: 'acm',
    name: 'Autoriteit Consument en Markt',
    short: 'ACM',
    sector: 'supervision',
  },
  { id: 'mind', name: 'MIND', aliases: ['Mind'], sector: 'patients' },
  { id: 'verenso', name: 'Verenso', sector: 'elderly-and-home-care' },
  { id: 'nictiz', name: 'Nictiz', sector: 'other' },
  { id: 'nen', name: 'NEN', sector: 'other' },
  { id: 'zonmw', name: 'ZonMw', sector: 'research' },
  { id: 'regioplus', name: 'RegioPlus', sector: 'other' },
  { id: 'akwa-ggz', name: 'Akwa ggz', aliases: ['AKWA ggz', 'Akwa'], sector: 'mental-care' },
]);

const namedElsewhere = [
  ...partiesOf({ name: 'https://acutezorgregiooost.nl/projecten/roaz-beeld-en-roaz-plan/' }, [
    {
      id: 'lnaz',
      name: 'Landelijk Netwerk Acute Zorg',
      short: 'LNAZ',
      note: 'Koepel van de ROAZ-bureaus; stelde met ZN de bouwstenen voor het ROAZ-beeld op',
      sector: 'acute-care',
    },
  ]),
  ...partiesOf({ name: 'https://data.overheid.nl/dataset/37157-acute-zorg-roaz-beelden' }, [
    {
      id: 'rivm',
      name: 'RIVM',
      note: 'Gegevens voor regiobeelden en ROAZ-beelden',
      sector: 'research',
    },
  ]),
  ...partiesOf({ name: 'https://www.mentalegezondheidsnetwerken.nl/alle-netwerken/' }, [
    {
      id: 'zorgmarkten',
      name: 'Zorgmarkten',
      note: 'Programmamanagement van de netwerken voor mentale gezondheid',
      sector: 'other',
    },
  ]),
  ...partiesOf(NEWS_ON_REFUSAL, [{ id: 'nu91', name: "NU'91", sector: 'nursing' }]),
];

/** Bodies and tables of the agreement itself: they meet and decide, nobody logs in as one. */
const meetings = [
  ...partiesOf(
    { name: 'Integraal Zorgakkoord, eindtekst', place: 'p. 44', edition: 'signed-2022' },
    [
      {
        id: 'bo-iza',
        kind: 'body',
        name: 'Bestuurlijk overleg IZA',
        short: 'BO IZA',
        note: 'Elk kwartaal',
      },
    ],
  ),
  ...partiesOf({ name: 'https://wetten.overheid.nl/BWBR0049737/', place: 'bijlage I' }, [
    {
      id: 'thematafel-contractering',
      kind: 'body',
      name: 'Thematafel Contractering',
      note: 'Bespreekt elk kwartaal de transformatieplannen en stelt het format vast',
    },
  ]),
  ...partiesOf(
    { name: 'https://www.skipr.nl/nieuws/aantal-aanvragen-snelle-iza-toetsen-keldert/' },
    [{ id: 'thematafels', kind: 'body', name: 'Thematafels IZA', note: 'Tien, volgens deze bron' }],
  ),
  ...partiesOf({ ...DRAFT, place: 'hoofdstuk 6' }, [
    { id: 'programmateam-iza', kind: 'body', name: 'Programmateam IZA' },
  ]),
  ...partiesOf(ACTION_LIST, [
    { id: 'ronde-tafel', kind: 'body', name: 'Ronde Tafeloverleg', aliases: ['Ronde Tafel'] },
  ]),
];

/** Groups that the list of action points makes answerable without naming their members. */
const groups = partiesOf(ACTION_LIST, [
  { id: 'iza-partijen', kind: 'sector', name: 'IZA-partijen', aliases: ['IZA partijen'] },
  { id: 'zvw-partijen', kind: 'sector', name: 'Zvw-partijen', aliases: ['Alle ZVW-partijen'] },
  { id: 'msz-partijen', kind: 'sector', name: 'MSZ-partijen', sector: 'hospital' },
  {
    id: 'ggz-partijen',
    kind: 'sector',
    name: 'Ggz-partijen',
    aliases: ['GGZ partijen'],
    sector: 'mental-care',
  },
  {
    id: 'eerstelijnspartijen',
    kind: 'sector',
    name: 'Eerstelijnspartijen',
    aliases: ['eerstelijns partijen'],
    sector: 'primary-care',
  },
  { id: 'vvt', kind: 'sector', name: 'VVT', sector: 'elderly-and-home-care' },
  {
    id: 'zorgverzekeraars',
    kind: 'sector',
    name: 'Zorgverzekeraars',
    aliases: ['ZV’s', 'ZVs', 'ZV'],
    sector: 'insurance',
  },
  { id: 'gemeenten', kind: 'sector', name: 'Gemeenten', sector: 'municipality' },
  { id: 'regionale-partijen', kind: 'sector', name: 'Regionale partijen' },
  { id: 'roazen', kind: 'network', name: 'ROAZ’en', aliases: ['ROAZen'], sector: 'acute-care' },
]);

/** National organisations, bodies and groups besides the signatories and the insurers. */
export const nationalBodies = [
  ...spelledOut,
  ...namedInDraft,
  ...namedElsewhere,
  ...meetings,
  ...groups,
];
