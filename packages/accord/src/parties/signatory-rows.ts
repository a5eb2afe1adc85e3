import type { PartyRow } from './party-row.ts';

/** A party that the sources list as a signatory. */
export type SignatoryRow = PartyRow & {
  readonly role: string;
  readonly signedOn: string;
  readonly reservation?: string;
};

const SIGNING_DAY = '2022-09-16';

/** The sixteen that the practitioner's summary and the published signed text both name. */
export const SIGNATORY_ROWS: readonly SignatoryRow[] = [
  {
    id: 'actiz',
    name: 'ActiZ',
    aliases: ['Actiz'],
    sector: 'elderly-and-home-care',
    role: 'koepel zorgaanbieders',
    signedOn: SIGNING_DAY,
    note: 'Twijfelde tot half september 2022 (nieuws.nl, 13-09-2022)',
  },
  {
    id: 'dnggz',
    name: 'de Nederlandse ggz',
    short: 'dNggz',
    aliases: ['NLGGZ', 'deNLggz', 'GGZ'],
    sector: 'mental-care',
    role: 'koepel zorgaanbieders',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'fms',
    name: 'Federatie Medisch Specialisten',
    short: 'FMS',
    sector: 'medical-specialists',
    role: 'beroepsvereniging',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'ineen',
    name: 'InEen',
    sector: 'primary-care',
    role: 'koepel georganiseerde eerste lijn',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'lhv',
    name: 'Landelijke Huisartsen Vereniging',
    short: 'LHV',
    sector: 'general-practice',
    role: 'beroepsvereniging',
    signedOn: '2023-01-25',
    reservation:
      'Zat in september 2022 aan tafel en tekende later, na de ledenvergadering van 24-01-2023 (83 % voor)',
  },
  {
    id: 'nfu',
    name: 'Nederlandse Federatie van Universitair Medische Centra',
    short: 'NFU',
    sector: 'university-hospital',
    role: 'koepel zorgaanbieders',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'nvz',
    name: 'Nederlandse Vereniging van Ziekenhuizen',
    short: 'NVZ',
    sector: 'hospital',
    role: 'koepel zorgaanbieders',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'nza',
    name: 'Nederlandse Zorgautoriteit',
    short: 'NZa',
    sector: 'supervision',
    role: 'toezichthouder',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'patientenfederatie',
    name: 'Patiëntenfederatie Nederland',
    short: 'PFN',
    aliases: ['PF'],
    sector: 'patients',
    role: 'patiëntvertegenwoordiging',
    signedOn: SIGNING_DAY,
    note: 'PFN is gangbaar als afkorting; niet in de ondertekende tekst gecontroleerd',
  },
  {
    id: 'vng',
    name: 'Vereniging van Nederlandse Gemeenten',
    short: 'VNG',
    sector: 'municipality',
    role: 'koepel overheden',
    signedOn: SIGNING_DAY,
    reservation: 'Onder voorbehoud van de leden, die op 02-12-2022 instemden',
  },
  {
    id: 'venvn',
    name: 'Verpleegkundigen & Verzorgenden Nederland',
    short: 'V&VN',
    sector: 'nursing',
    role: 'beroepsvereniging',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'zkn',
    name: 'Zelfstandige Klinieken Nederland',
    short: 'ZKN',
    sector: 'clinics',
    role: 'koepel zorgaanbieders',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'zorginstituut',
    name: 'Zorginstituut Nederland',
    short: 'ZIN',
    aliases: ['ZINl', 'Zorginstituut'],
    sector: 'quality-and-package',
    role: 'uitvoeringsorganisatie',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'zorgthuisnl',
    name: 'Zorgthuisnl',
    aliases: ['ZorgThuisNL'],
    sector: 'home-care',
    role: 'koepel zorgaanbieders',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'zn',
    name: 'Zorgverzekeraars Nederland',
    short: 'ZN',
    sector: 'insurance',
    role: 'koepel verzekeraars',
    signedOn: SIGNING_DAY,
  },
  {
    id: 'vws',
    name: 'Ministerie van Volksgezondheid, Welzijn en Sport',
    short: 'VWS',
    sector: 'government',
    role: 'departement',
    signedOn: SIGNING_DAY,
  },
];
