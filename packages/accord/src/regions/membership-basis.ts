import type { BorderPart } from '@iza/domain/region';
import { CARE_OFFICE_MUNICIPALITIES, MANDATE_LETTER, OWN_KNOWLEDGE } from './sources.ts';

/** Why a municipality is counted in a region, and how sure that is. */
export type Basis = Pick<BorderPart, 'certainty' | 'source' | 'note'>;

const WEST = { name: 'nazw.nl', place: 'veiligheidsregio Haaglanden en Hollands Midden' };
const AZNN = { name: 'icthealth.nl, 12-09-2025', place: 'Friesland, Groningen en Drenthe' };

function own(note: string): Basis {
  return { certainty: 'unverified', source: OWN_KNOWLEDGE, note };
}

/**
 * What the ROAZ region of a municipality rests on. `derived`: the border of the region comes from a source, the municipality was placed
 * within it by us. The official table (RIVM, data.overheid.nl/dataset/37157-acute-zorg-roaz-beelden) is not among our sources.
 */
export const ROAZ_BASIS = {
  aznn: { certainty: 'derived', source: AZNN },
  'aznn-zw-drenthe': {
    certainty: 'derived',
    source: AZNN,
    note: 'Zuidwest-Drenthe (Meppel, Hoogeveen en omgeving) richt zich misschien op ROAZ Zwolle: controleren',
  },
  zwolle: own('Veiligheidsregio IJsselland; traumacentrum is Isala in Zwolle'),
  'zwolle-veluwe': own('Noordwest-Veluwe en Apeldoorn/Zutphen; kan deels bij Oost horen'),
  euregio: {
    certainty: 'derived',
    source: { name: 'acutezorgeuregio.nl', place: 'Twente en Oost-Achterhoek' },
  },
  'euregio-achterhoek': own('Oost-Achterhoek: de streek staat vast, welke gemeenten niet'),
  azo: own('Gelderland-Midden, Gelderland-Zuid en West-Achterhoek; traumacentrum is Radboudumc'),
  mn: own('UMC Utrecht als traumacentrum'),
  'mn-vijfheerenlanden': own(
    'UMC Utrecht als traumacentrum; Vijfheerenlanden valt onder zorgkantoor Waardenland en kan bij Zuidwest-Nederland horen: controleren',
  ),
  'nhfl-name': own('De naam van de provincie staat in de naam van het netwerk'),
  'nhfl-gooi': own(
    'De naam van de provincie staat in de naam van het netwerk; Gooi en Vechtstreek kan (deels) bij Midden-Nederland horen: controleren',
  ),
  'nhfl-flevoland': {
    certainty: 'derived',
    source: { name: 'Regiobeeld Flevoland 2023', place: 'p. 112-115' },
    note: 'Subregio Flevoland; het noordelijke deel gebruikt spoedeisende hulp buiten de regio',
  },
  nazw: { certainty: 'derived', source: WEST },
  'nazw-wsd': {
    certainty: 'derived',
    source: WEST,
    note: 'Westland Schieland Delfland wordt ook als subregio van Zuidwest-Nederland genoemd (skipr, 11-11-2025): controleren',
  },
  'zwn-rijnmond': {
    certainty: 'derived',
    source: { name: 'skipr.nl, 11-11-2025' },
    note: 'Subregio Rotterdam-Rijnmond, Zuid-Holland Zuid of Westland Schieland Delfland',
  },
  'zwn-zeeland': {
    certainty: 'derived',
    source: { name: 'skipr.nl, 11-11-2025', place: 'subregio Zeeland' },
  },
  nazb: {
    certainty: 'derived',
    source: { name: 'https://www.nazb.nl/roaz', place: 'Noord-Brabant' },
  },
  nazl: {
    certainty: 'derived',
    source: { name: 'https://www.nazl.nl/historie-roaz', place: 'Limburg' },
  },
} as const satisfies Record<string, Basis>;
export type RoazBasis = keyof typeof ROAZ_BASIS;

const IZA_DERIVED = {
  certainty: 'derived',
  source: {
    name: `${MANDATE_LETTER.name}; mentalegezondheidsnetwerken.nl`,
    place: 'afgeleid van zorgkantoorregio, gemeentelijsten en regionaam',
  },
} as const satisfies Basis;

/** What the IZA region of a municipality rests on. */
export const IZA_BASIS = {
  usual: IZA_DERIVED,
  letters: { ...IZA_DERIVED, note: 'De letters M-V-S en D-W-O in de naam' },
  flevoland: {
    certainty: 'derived',
    source: { name: 'Regioplan Flevoland 2023; mentalegezondheidsnetwerken.nl' },
  },
  zeewolde: { ...IZA_DERIVED, note: 'Bevestigd in Regioplan Flevoland' },
  montferland: { ...IZA_DERIVED, note: 'Niet zeker Achterhoek of Liemers/Arnhem' },
  vijfheerenlanden: {
    ...IZA_DERIVED,
    note: 'De netwerkpagina noemt de gemeente bij Lekstroom; de zorgkantoorregio is Waardenland: controleren',
  },
  kennemerland: {
    ...IZA_DERIVED,
    note: 'Zorgkantoorregio Kennemerland, maar niet genoemd in de lijsten van Kennemerland of Noord-Holland Noord: controleren',
  },
} as const satisfies Record<string, Basis>;
export type IzaBasis = keyof typeof IZA_BASIS;

/** What the zorgkantoor region of a municipality rests on. */
export const CARE_OFFICE_BASIS = {
  usual: { certainty: 'derived', source: CARE_OFFICE_MUNICIPALITIES },
  merged: {
    certainty: 'derived',
    source: CARE_OFFICE_MUNICIPALITIES,
    note: 'Heringedeeld tussen 2021 en 2023: afgeleid van de vroegere gemeenten',
  },
} as const satisfies Record<string, Basis>;
