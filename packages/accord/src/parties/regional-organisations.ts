import type { Party } from '@iza/domain/party';
import { MANDATE_LETTER } from '../regions/sources.ts';
import { partiesOf } from './party-row.ts';

/** Organisations that published regional plans name as their parties, with the source of the plan. */
export const regionalOrganisations: readonly Party[] = [
  ...partiesOf(MANDATE_LETTER, [
    { id: 'samentwente', name: 'SamenTwente', sector: 'municipality' },
  ]),
  ...partiesOf(
    {
      name: 'https://www.zorgnetwerkmb.nl/news/iza-van-start; https://www.tilburg.nl (29-12-2023)',
    },
    [
      { id: 'zorgnetwerk-midden-brabant', kind: 'network', name: 'Zorgnetwerk Midden-Brabant' },
      { id: 'primacura', name: 'PrimaCura' },
      { id: 'thebe', name: 'Thebe' },
      { id: 'ggz-breburg', name: 'GGZ Breburg', sector: 'mental-care' },
      { id: 'contourdetwern', name: 'ContourdeTwern' },
      { id: 'zorgbelang-brabant-zeeland', name: 'Zorgbelang Brabant/Zeeland', sector: 'patients' },
    ],
  ),
  ...partiesOf(
    { name: 'https://www.ggdwb.nl/nieuws/iza-regioplan-voor-gezonde-west-brabanders/' },
    [{ id: 'ggd-west-brabant', name: 'GGD West-Brabant' }],
  ),
  ...partiesOf(
    { name: 'https://twentsekoers.nl/kennis/regioplan-twente/; samentwente.nl (januari 2024)' },
    [
      { id: 'twentse-koers', kind: 'network', name: 'Twentse Koers', note: '17 eigenaren' },
      { id: 'twente-beter', kind: 'network', name: 'Twente Beter' },
    ],
  ),
  ...partiesOf({ name: 'cz.nl (29-03-2023); zeeuwsezorgcoalitie.nl; skipr.nl' }, [
    { id: 'zeeuwse-zorg-coalitie', kind: 'network', name: 'Zeeuwse Zorg Coalitie' },
  ]),
  ...partiesOf({ name: 'https://transmuralis.nl/nieuws/voortgang-opstellen-regioplan-iza-zhn/' }, [
    { id: 'transmuralis', kind: 'network', name: 'Transmuralis' },
  ]),
  ...partiesOf(
    {
      name: 'https://icthealth.nl/nieuws/transformatieplan-voor-noord-en-midden-limburg-goedgekeurd',
    },
    [
      { id: 'laurentius', name: 'Laurentius Ziekenhuis', sector: 'hospital' },
      { id: 'viecuri', name: 'VieCuri', sector: 'hospital' },
      { id: 'de-zorggroep', name: 'De Zorggroep' },
      { id: 'vincent-van-gogh', name: 'Vincent van Gogh', sector: 'mental-care' },
      { id: 'ambulancezorg-limburg', name: 'Ambulancezorg Limburg', sector: 'ambulance' },
      { id: 'meditta', name: 'Meditta' },
      { id: 'metggz', name: 'MetGGZ', sector: 'mental-care' },
    ],
  ),
  ...partiesOf({ name: 'https://www.pantein.nl/index.php?p=3&i=186&s=' }, [
    { id: 'pantein', name: 'Pantein' },
    { id: 'syntein', name: 'Syntein' },
  ]),
  ...partiesOf({ name: 'icthealth.nl', place: 'transformatieplannen Midden-Holland' }, [
    { id: 'groene-hart-ziekenhuis', name: 'Groene Hart Ziekenhuis', sector: 'hospital' },
  ]),
  ...partiesOf(
    { name: 'https://www.nwz.nl/Nieuws-NWZ/ArtMID/6077/ArticleID/1441/; hknhuisartsen.nl' },
    [
      { id: 'honk', name: 'HONK' },
      { id: 'hkn', name: 'HKN' },
      { id: 'hwf', name: 'HWF' },
      { id: 'noordwest-ziekenhuisgroep', name: 'Noordwest Ziekenhuisgroep', sector: 'hospital' },
      { id: 'dijklander', name: 'Dijklander Ziekenhuis', sector: 'hospital' },
      { id: 'omring', name: 'Omring', sector: 'elderly-and-home-care' },
    ],
  ),
];
