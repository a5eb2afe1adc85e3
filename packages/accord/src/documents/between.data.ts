import type { DocumentDifferenceData } from '@iza/domain/accord';
import {
  concept,
  difference,
  essay,
  municipal,
  practitioner,
  publicSummary,
  signed,
} from './entry.ts';

/** What one document says differently from another: counts, names, dates, contents. */
export const differencesBetween: DocumentDifferenceData[] = [
  difference(
    'party-count',
    'count',
    'Aantal partijen',
    [
      concept('de 14 partijen', 1715, 1716),
      practitioner('15 verschillende partijen', 7),
      signed('15 and VWS', 32),
    ],
    'Het concept noemt geen namen; de samenvatting uit de praktijk noemt er zestien, VWS inbegrepen.',
  ),
  difference(
    'theme-count',
    'count',
    "Aantal thema's of onderdelen",
    [
      concept('3.8 Contractering', 885),
      publicSummary('acht verschillende onderdelen', 73),
      practitioner('acht verschillende onderdelen', 19),
      municipal('zes inhoudelijke en twee procesafspraken', 21),
      essay('twaalf onderdelen/', 304),
    ],
    'Hoofdstuk 3 heeft acht paragrafen, de bijlagen A-J zijn er tien; het essay telt twaalf en bespreekt er tien.',
  ),
  difference(
    'regional-theme-numbering',
    'numbering',
    'Regionale samenwerking: één thema of drie',
    [
      concept('3.2.1 Algemeen', 387),
      concept('Bijlage B Regionale samenwerking', 2468),
      publicSummary('2. Regionale samenwerking', 89),
      essay('onderdelen B-D', 236),
    ],
    'Het concept deelt het op in 3.2.1-3.2.3 en bijlagen B, C en D; de samenvattingen kennen één thema 2.',
  ),
  difference('theme-1-name', 'naming', 'Naam van thema 1', [
    concept('3.1 Passende zorg: waardegedreven - samen met de patiënt, kwaliteit en pakket', 287),
    concept('Passende zorg, waardegedreven, samen met de patiënt, pakketkeuzes', 6505, 6506),
    publicSummary('samen met de patiënt, pakket en kwaliteit', 75),
    municipal('1. Passende zorg', 33),
  ]),
  difference(
    'theme-3-name',
    'naming',
    'Naam van thema 3',
    [
      concept('3.3 Versterking organisatie eerstelijnszorg', 508),
      concept('Versterking eerstelijnszorg', 6690),
      municipal('3. Versterking van zorg dichtbij huis', 43),
      essay('Versterking van de eerstelijnszorg', 266),
    ],
    'Bijlage C noemt het Versterking organisatie basiszorg.',
  ),
  difference('theme-5-name', 'naming', 'Naam van thema 5', [
    concept('3.5 Preventie en leefstijl', 643),
    publicSummary('5. Gezond leven en preventie', 101),
    practitioner('5. Gezond leven en preventie', 62),
    municipal('5. Gezond leven en preventie', 51),
    essay('Gezond leven en preventie (onderdeel G)', 352),
  ]),
  difference('theme-6-name', 'naming', 'Naam van thema 6', [
    concept('3.6 Arbeidsmarkt en ontzorgen zorgprofessionals', 740),
    concept('Arbeidsmarkt & ontzorgen professionals', 6864),
    municipal('6. Arbeidsmarkt en zorgen voor mensen die werken in de zorg', 57),
  ]),
  difference('theme-7-name', 'naming', 'Naam van thema 7', [
    concept('3.7 Digitalisering en gegevensuitwisseling', 804),
    practitioner('7. Digitaliseren en gegevensuitwisseling', 76),
    municipal('7. Digitale en hybride zorg en gegevensuitwisseling', 61),
  ]),
  difference('theme-8-name', 'naming', 'Naam van thema 8', [
    concept('3.8 Contractering', 885),
    concept('Contractering en Inzet transitiemiddelen', 6946),
    publicSummary('8. Contractering', 123),
  ]),
  difference(
    'principles',
    'count',
    'Uitgangspunten van passende zorg',
    [
      concept('de vier principes van passende zorg', 234, 235),
      concept('de vijf uitgangspunten', 253),
      publicSummary('Deze vijf uitgangspunten', 73),
      essay('vijf principes en twaalf uitgangspunten', 191, 193),
    ],
    'Vier uit het Kader Passende Zorg en een vijfde over werk.',
  ),
  difference(
    'fifth-principle',
    'content',
    'Het vijfde uitgangspunt',
    [
      concept('prettige en goede werkomgeving', 249),
      publicSummary('geleverd in een prettige werkomgeving', 71),
      practitioner('Passende zorg is duurzaam en wordt geleverd in een prettige werkomgeving', 17),
      municipal('verleend in een prettige werkomgeving', 27),
    ],
    'Alleen de samenvatting uit de praktijk zegt hier ook duurzaam.',
  ),
  difference(
    'principle-order',
    'numbering',
    'Volgorde van de uitgangspunten',
    [
      concept('Passende zorg is waarde gedreven', 236),
      municipal('Passende zorg gaat over gezondheid in plaats van ziekte', 23),
    ],
    'Elders staat waardegedreven voorop; de uitleg voor gemeenten begint met gezondheid.',
  ),
  difference(
    'challenges',
    'count',
    'De opgaven voor de zorg',
    [
      concept('volgende grote opgaven', 132),
      publicSummary('Wat is hiervoor nodig', 35),
      essay('de volgende opdrachten centraal', 133),
    ],
    'Het concept heeft er zeven, de publiekssamenvatting en het essay tien.',
  ),
  difference('outcome-information', 'date', 'Uitkomstinformatie medisch-specialistische zorg', [
    concept('In 2025 moet daartoe', 1930),
    essay('1 april 2026', 230),
  ]),
  difference(
    'exploratory-talk',
    'figure',
    'Binnen welke tijd de patiënt een verkennend gesprek krijgt',
    [concept('binnen 1 week', 4189), essay('binnen een à twee weken', 348, 350)],
  ),
  difference(
    'prevention-network',
    'date',
    'Netwerkstructuur van professionals',
    [
      concept('uiterlijk 1 januari 2025', 4333),
      essay('voor 1 januari 2025', 368, 370),
      municipal('uiterlijk op 1 januari 2025', 53),
      practitioner('uiterlijk 1 januari 2015', 65),
    ],
    'Het jaar 2015 is een misdruk.',
  ),
  difference(
    'lifestyle-in-training',
    'date',
    'Leefstijl in elke zorgopleiding',
    [
      concept('komt in elke zorgopleiding en bijscholing', 4477),
      practitioner('per 1 januari 2024 in elke zorgopleiding', 66),
    ],
    'Het concept noemt geen datum.',
  ),
  difference(
    'purchasing-improvement-plan',
    'date',
    'Verbeterplan voor het contracteerproces',
    [practitioner('tweede kwartaal van 2023', 87), essay('tweede helft van 2023', 475, 477)],
    'Het concept kent geen verbeterplan.',
  ),
  difference('appropriate-care-funding-method', 'date', 'Werkwijze van NZa en Zorginstituut', [
    concept('Voor 1 juli 2023', 2109),
    practitioner('contractering voor 2024', 35),
  ]),
  difference(
    'mirror-information',
    'content',
    'Spiegelinformatie per 1 juli 2023',
    [
      concept('spiegelinfrastructuur te hebben ingericht', 2401),
      practitioner('een infrastructuur voor spiegelinformatie op te zetten', 37),
    ],
    'Ingericht tegenover op te zetten; de regie van VWS staat alleen in de latere tekst.',
  ),
  difference(
    'administration',
    'figure',
    'Minder administratieve tijd in 2025 ten opzichte van 2020',
    [concept('5%-punt', 1699), essay('doel 5 procent', 392)],
    'Procentpunt tegenover procent.',
  ),
  difference(
    'regional-plan-date',
    'date',
    'Wanneer regioplannen er zijn',
    [
      concept('Opstellen regionale plannen ?', 6616),
      concept('niet voor 1 januari 2024', 410, 411),
      municipal('uiterlijk op 1 januari 2024 gepubliceerd', 41),
    ],
    'Het concept geeft geen datum, wel wat volgt als er vóór 1 januari 2024 geen scherpe afspraken zijn.',
  ),
  difference('growth-in-primary-care', 'content', 'Sectoren met meer groei', [
    concept('eerstelijnszorg (huisartsen, wijkverpleging)', 1009),
    publicSummary(
      'multidisciplinaire zorg en eerstelijnsverblijf/geriatrische revalidatiezorg',
      131,
    ),
    signed('ELV, GRZ and GZSP', 18),
  ]),
  difference('one-in-six-of-whom', 'content', 'Waarvan één op zes in de zorg werkt', [
    concept('1 op de 6 werknemers', 125),
    publicSummary('1 op de 6 werknemers', 31),
    essay('1 op de 6 Nederlanders', 22),
  ]),
  difference(
    'mental-health-centres',
    'content',
    'Mentale gezondheidscentra',
    [
      concept('mentale gezondheidscentra van Breburg', 4183),
      practitioner('Oprichting van mentale gezondheidscentra', 60),
      municipal('(nog in te richten) mentale gezondheidscentra', 49),
    ],
    'In het concept een voorbeeld, in de latere teksten een maatregel.',
  ),
  difference(
    'assessment-conditions',
    'count',
    'Voorwaarden aan een transformatieplan',
    [concept('8. Het transformatieplan is', 5714), signed('seven in the self-assessment', 27)],
    'Acht in het concept; in de ondertekende tekst wordt impactvol apart gevraagd.',
  ),
  difference(
    'frameworks',
    'figure',
    'Kader MSZ in 2023, miljoen euro',
    [concept('26.246', 1066), signed('26,201', 10)],
    'De andere verschillen staan bij de kaders, per sector en jaar.',
  ),
];
