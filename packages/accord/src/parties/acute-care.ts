import type { partySchema, Party } from '@iza/domain/party';
import { regionsOfKind } from '../regions/regions.ts';
import { ROAZ_ROWS } from '../regions/roaz-rows.ts';
import { partiesOf, type PartyRow } from './party-row.ts';
import { asRecord } from '../record.ts';

/** Bureaus and trauma centres, by the network whose source names them. */
const ROWS: Record<string, readonly PartyRow[]> = {
  AZNN: [
    { id: 'aznn', name: 'Acute Zorgnetwerk Noord-Nederland', short: 'AZNN', sector: 'acute-care' },
    { id: 'umcg', name: 'UMCG', note: 'Groningen', sector: 'university-hospital' },
  ],
  ZWOLLE: [
    { id: 'nazrz', name: 'Netwerk Acute Zorg regio Zwolle', short: 'NAZrZ', sector: 'acute-care' },
    { id: 'isala', name: 'Isala', note: 'Zwolle', sector: 'hospital' },
    { id: 'ambulance-ijsselland', name: 'Ambulance IJsselland', sector: 'ambulance' },
  ],
  EUREGIO: [
    { id: 'acute-zorg-euregio', name: 'Acute Zorg Euregio', sector: 'acute-care' },
    {
      id: 'mst',
      name: 'Medisch Spectrum Twente',
      short: 'MST',
      note: 'Enschede',
      sector: 'hospital',
    },
  ],
  OOST: [
    { id: 'azo', name: 'Acute Zorgregio Oost', short: 'AZO', sector: 'acute-care' },
    { id: 'radboudumc', name: 'Radboudumc', note: 'Nijmegen', sector: 'university-hospital' },
  ],
  MN: [
    {
      id: 'naz-midden-nederland',
      name: 'Netwerk Acute Zorg Midden-Nederland',
      note: 'Naam van het bureau niet bevestigd',
      sector: 'acute-care',
      certainty: 'unverified',
    },
    { id: 'umc-utrecht', name: 'UMC Utrecht', sector: 'university-hospital' },
  ],
  NHFL: [
    {
      id: 'naz-nhfl',
      name: 'Netwerk Acute Zorg Noord-Holland/Flevoland',
      short: 'NAZ NH/FL',
      aliases: ['SpoedZorgNet', 'Netwerk Acute Zorg Noordwest'],
      sector: 'acute-care',
    },
    { id: 'amsterdam-umc', name: 'Amsterdam UMC', sector: 'university-hospital' },
    {
      id: 'amsterdam-umc-amc',
      name: 'Amsterdam UMC, locatie AMC',
      sector: 'university-hospital',
      partOf: 'amsterdam-umc',
    },
    {
      id: 'amsterdam-umc-vumc',
      name: 'Amsterdam UMC, locatie VUmc',
      sector: 'university-hospital',
      partOf: 'amsterdam-umc',
    },
  ],
  WEST: [
    { id: 'nazw', name: 'Netwerk Acute Zorg West', short: 'NAZW', sector: 'acute-care' },
    { id: 'lumc', name: 'LUMC', note: 'Leiden', sector: 'university-hospital' },
    { id: 'hmc', name: 'HMC', sector: 'hospital' },
    { id: 'hagaziekenhuis', name: 'HagaZiekenhuis', sector: 'hospital' },
  ],
  ZWN: [
    { id: 'traumacentrum-zwn', name: 'Traumacentrum Zuidwest-Nederland', sector: 'acute-care' },
    { id: 'erasmus-mc', name: 'Erasmus MC', note: 'Rotterdam', sector: 'university-hospital' },
  ],
  BRABANT: [
    { id: 'nazb', name: 'Netwerk Acute Zorg Brabant', short: 'NAZB', sector: 'acute-care' },
    {
      id: 'etz',
      name: 'Elisabeth-TweeSteden Ziekenhuis',
      short: 'ETZ',
      note: 'Tilburg',
      sector: 'hospital',
    },
  ],
  LIMBURG: [
    { id: 'nazl', name: 'Netwerk Acute Zorg Limburg', short: 'NAZL', sector: 'acute-care' },
    {
      id: 'maastricht-umc',
      name: 'Maastricht UMC+',
      aliases: ['Maastricht Universitair Medisch Centrum+'],
      sector: 'university-hospital',
    },
  ],
};

/** Bureaus of the ten networks and the eleven trauma centres, as far as the facts name them. */
export const acuteCareOrganisations: readonly Party[] = ROAZ_ROWS.flatMap(({ code, source }) =>
  partiesOf(source, ROWS[code] ?? []),
);

/** The ten ROAZ networks as parties: they decide, but nobody logs in as one. Their ids are those of their regions. */
export const roazNetworks: readonly Party[] = regionsOfKind('roaz').map((region) =>
  asRecord<typeof partySchema>({
    id: region.id,
    kind: 'network',
    name: `ROAZ ${region.name}`,
    aliases: region.aliases,
    sector: { value: 'acute-care', source: region.source, certainty: 'derived' },
    source: region.source,
    certainty: region.certainty,
  }),
);
