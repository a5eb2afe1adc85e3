import type { RegionParty } from '@iza/domain/region';
import type { Certainty, PartyId, SourceRef } from '@iza/domain/values';
import { OWN_KNOWLEDGE } from './sources.ts';

/** A network of the ROAZ, as far as the sources describe it. */
export type RoazRow = {
  readonly code: string;
  readonly name: string;
  readonly alias?: string;
  readonly inWords: readonly [words: string, certainty: Certainty];
  readonly source: SourceRef;
  readonly bureau: readonly [party: string, certainty: Certainty, note?: string];
  /** Party, how sure, remark; together eleven. */
  readonly traumaCentres: readonly (readonly [
    party: string,
    certainty: Certainty,
    note?: string,
  ])[];
  readonly more?: readonly RegionParty[];
};

const WEST: SourceRef = { name: 'nazw.nl en lumc.nl; skipr.nl', place: 'convenant 11-11-2024' };
const ZWOLLE: SourceRef = { name: 'https://netwerkacutezorg.nl/roaz/' };

export const ROAZ_ROWS: readonly RoazRow[] = [
  {
    code: 'AZNN',
    name: 'Noord-Nederland',
    inWords: ['Friesland, Groningen, Drenthe', 'verified'],
    source: { name: 'icthealth.nl, 12-09-2025; umcg.nl' },
    bureau: ['aznn', 'verified'],
    traumaCentres: [['umcg', 'verified']],
  },
  {
    code: 'ZWOLLE',
    name: 'Zwolle',
    inWords: ['IJsselland en (deels) Noord-Veluwe en Apeldoorn/Zutphen', 'unverified'],
    source: ZWOLLE,
    bureau: ['nazrz', 'verified'],
    traumaCentres: [['isala', 'verified']],
    more: [
      {
        role: 'chair',
        party: { role: 'Lid van de raad van bestuur van Isala' },
        source: ZWOLLE,
        certainty: 'verified',
      },
    ],
  },
  {
    code: 'EUREGIO',
    name: 'Euregio',
    inWords: ['Twente en Oost-Achterhoek', 'verified'],
    source: { name: 'https://www.acutezorgeuregio.nl/roaz/' },
    bureau: ['acute-zorg-euregio', 'verified'],
    traumaCentres: [['mst', 'verified']],
  },
  {
    code: 'OOST',
    name: 'Oost',
    alias: 'Acute Zorgregio Oost',
    inWords: ['Gelderland, zonder Noord-Veluwe en Oost-Achterhoek', 'unverified'],
    source: { name: 'https://acutezorgregiooost.nl/roaz-plan/ en azo.nl/traumazorg' },
    bureau: ['azo', 'verified'],
    traumaCentres: [['radboudumc', 'verified']],
  },
  {
    code: 'MN',
    name: 'Midden-Nederland',
    inWords: ['Provincie Utrecht (misschien ook een deel van het Gooi)', 'unverified'],
    source: { name: 'https://www.rtvutrecht.nl/nieuws/3518585/' },
    bureau: ['naz-midden-nederland', 'unverified', 'Naam van het bureau niet bevestigd'],
    traumaCentres: [['umc-utrecht', 'verified']],
  },
  {
    code: 'NHFL',
    name: 'Noord-Holland/Flevoland',
    inWords: [
      'Noord-Holland en Flevoland; plannen voor vijf subregio’s, onder meer Noord-Holland Noord en Flevoland',
      'verified',
    ],
    source: {
      name: 'https://netwerkacutezorgnhfl.nl/roaz/roaz-structuur/; Regiobeeld Flevoland 2023',
      place: 'p. 112-115',
    },
    bureau: [
      'naz-nhfl',
      'verified',
      'Ontstaan uit SpoedZorgNet (AMC) en Netwerk Acute Zorg Noordwest (VUmc)',
    ],
    traumaCentres: [
      ['amsterdam-umc-amc', 'derived', 'Twee van de elf centra: eigen afleiding'],
      ['amsterdam-umc-vumc', 'derived', 'Twee van de elf centra: eigen afleiding'],
    ],
  },
  {
    code: 'WEST',
    name: 'West',
    inWords: ['Veiligheidsregio’s Haaglanden en Hollands Midden', 'verified'],
    source: WEST,
    bureau: ['nazw', 'verified'],
    traumaCentres: [['lumc', 'verified', 'Penvoerder, samen met HMC en HagaZiekenhuis']],
    more: [
      {
        role: 'trauma-centre-partner',
        party: { party: 'hmc' as PartyId },
        source: WEST,
        certainty: 'verified',
      },
      {
        role: 'trauma-centre-partner',
        party: { party: 'hagaziekenhuis' as PartyId },
        source: WEST,
        certainty: 'verified',
      },
    ],
  },
  {
    code: 'ZWN',
    name: 'Zuidwest-Nederland',
    inWords: [
      'Subregio’s Rotterdam-Rijnmond, Zeeland, Zuid-Holland Zuid, Westland Schieland Delfland',
      'verified',
    ],
    source: { name: 'https://www.traumacentrumzwn.nl/activiteiten/roaz/; skipr.nl, 11-11-2025' },
    bureau: ['traumacentrum-zwn', 'verified', 'Stafbureau ROAZ'],
    traumaCentres: [['erasmus-mc', 'verified']],
  },
  {
    code: 'BRABANT',
    name: 'Brabant',
    inWords: ['Noord-Brabant', 'verified'],
    source: { name: 'https://www.nazb.nl/roaz' },
    bureau: ['nazb', 'verified'],
    traumaCentres: [['etz', 'unverified', OWN_KNOWLEDGE.name]],
  },
  {
    code: 'LIMBURG',
    name: 'Limburg',
    inWords: ['Limburg', 'verified'],
    source: { name: 'https://www.nazl.nl/historie-roaz' },
    bureau: ['nazl', 'verified'],
    traumaCentres: [['maastricht-umc', 'verified']],
  },
];
