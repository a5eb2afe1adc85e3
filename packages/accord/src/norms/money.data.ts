import { isoDate } from '@iza/domain/values';
import { lineSpan, type NormData } from '@iza/domain/accord';

const concept = { edition: 'concept-2022' } as const;

/** Chapter 4 and annexes J and K: transformation plans, funds and frameworks. */
export const moneyNorms: NormData[] = [
  {
    ...concept,
    id: 'results-within-five-years',
    clause: 'J.2.e.7',
    lines: [5711, 5712],
    subject: 'Resultaten van een transformatieplan behaald',
    values: [
      {
        printed: 'vijf jaar',
        read: {
          aim: { kind: 'exact', quantity: { number: 5, unit: 'jaar' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['applicants'],
    watchedBy: ['market-leaders'],
  },
  {
    ...concept,
    id: 'funds-for-five-years',
    clause: '4.2.1.p1',
    lines: lineSpan(1175, 1177),
    subject: 'Periode waarvoor transformatiemiddelen worden ingezet',
    values: [
      {
        printed: 'maximaal 5 jaar',
        read: {
          aim: { kind: 'exact', quantity: { number: 5, unit: 'jaar' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['iza-parties'],
    watchedBy: [],
  },
  {
    ...concept,
    id: 'two-market-leaders',
    clause: 'J.2.f.p1',
    lines: lineSpan(5731, 5732),
    subject: 'Marktleiders die een transformatieplan beoordelen',
    values: [
      {
        printed: 'twee',
        read: { aim: { kind: 'exact', quantity: { number: 2, unit: 'zorgverzekeraars' } } },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['insurers'],
    watchedBy: [],
    alsoAt: [
      { clause: '3.8.p2', lines: [916] },
      { clause: '4.2.3.p2.2', lines: [1276] },
      { clause: 'B.3.e', lines: [2647] },
    ],
  },
  {
    ...concept,
    id: 'earmarked-share',
    clause: '4.2.1.p3',
    lines: lineSpan(1187, 1193),
    subject: 'Deel van de transformatiemiddelen dat voor sectoren is geoormerkt',
    values: [
      { printed: '50%', read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } } },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['iza-parties'],
    watchedBy: ['nza'],
    alsoAt: [
      { clause: '4.1.2.d.i', lines: [1083] },
      { clause: 'K.2.i.i', lines: [6002] },
      { clause: 'K.6.a', lines: [6236, 6237] },
    ],
  },
  {
    ...concept,
    id: 'monitor-two-weeks',
    clause: '4.2.1.p6',
    lines: lineSpan(1214, 1216),
    subject: 'Publicatie van de monitor van de middelen vóór het kwartaaloverleg',
    values: [
      {
        printed: 'twee weken',
        read: {
          aim: { kind: 'exact', quantity: { number: 2, unit: 'weken' }, qualifier: 'at least' },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['nza'],
    watchedBy: [],
  },
  {
    ...concept,
    id: 'monitor-each-quarter',
    clause: '4.1.2.a-2',
    lines: lineSpan(1098, 1104),
    subject: 'Monitoring van de uitgaven, en van de middelen',
    values: [
      {
        printed: 'viermaal per jaar',
        read: { aim: { kind: 'exact', quantity: { number: 4, unit: 'keer per jaar' } } },
        of: 'uitgaven',
      },
      {
        printed: 'elk kwartaal',
        read: { aim: { kind: 'exact', quantity: { number: 4, unit: 'keer per jaar' } } },
        of: 'middelen',
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['zorginstituut', 'nza'],
    watchedBy: [],
    alsoAt: [{ clause: 'K.2.a', lines: lineSpan(6021, 6026) }],
  },
  {
    ...concept,
    id: 'drug-growth-2023',
    clause: 'K.5.p1',
    lines: lineSpan(6091, 6093),
    subject:
      'Groei van dure geneesmiddelen waarboven de mbi-afrekening wordt gecorrigeerd, 2023 en 2024',
    values: [
      {
        printed: '7%',
        read: { aim: { kind: 'exact', quantity: { number: 7, unit: '%' } } },
        of: 'groei',
      },
      {
        printed: '50%',
        read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } },
        of: 'correctie over het deel erboven',
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['vws'],
    watchedBy: [],
    note: 'Alleen als het kader MSZ dat jaar is overschreden.',
  },
  {
    ...concept,
    id: 'drug-growth-2025',
    clause: 'K.5.p1',
    lines: lineSpan(6095, 6097),
    subject:
      'Groei van dure geneesmiddelen waarboven de mbi-afrekening wordt gecorrigeerd, 2025 en 2026',
    values: [
      {
        printed: '5%',
        read: { aim: { kind: 'exact', quantity: { number: 5, unit: '%' } } },
        of: 'groei',
      },
      {
        printed: '50%',
        read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } },
        of: 'correctie over het deel erboven',
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['vws'],
    watchedBy: [],
    note: 'Alleen als het kader MSZ dat jaar is overschreden.',
  },
  {
    ...concept,
    id: 'icu-beds',
    clause: 'K.5.p1',
    lines: [6070, 6071],
    subject: 'Bedden na ic-opschaling, waarvan eventuele meerkosten uit de ophoging komen',
    values: [
      {
        printed: '1150 bedden',
        read: { aim: { kind: 'exact', quantity: { number: 1150, unit: 'bedden' } } },
      },
    ],
    strength: 'may',
    standing: 'agreed',
    whenPrinted: 'in ieder geval in 2023',
    binds: ['vws', 'hospitals'],
    watchedBy: [],
    note: 'De ophoging is er onder andere voor bedoeld; een aantal dat er moet zijn is het hier niet.',
  },
  {
    ...concept,
    id: 'digital-self-care-halves',
    clause: 'K.5.p2',
    lines: lineSpan(6156, 6158),
    subject: 'Financiering van digitale (zelf)zorghulpmiddelen',
    values: [
      {
        printed: '50%',
        read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } },
        of: 'envelop passende zorg',
      },
      {
        printed: '50%',
        read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } },
        of: 'sectorale transitiemiddelen',
      },
    ],
    strength: 'aims',
    standing: 'agreed',
    binds: ['vws'],
    watchedBy: [],
  },
  {
    ...concept,
    id: 'agreed-sectors-share',
    clause: 'K.1.g',
    lines: [5928, 5929],
    subject: 'Deel van de Zvw-uitgaven in 2022 dat de vijf sectoren samen zijn',
    values: [
      {
        printed: 'ca. 70%',
        read: { aim: { kind: 'exact', quantity: { number: 70, unit: '%' }, qualifier: 'about' } },
      },
    ],
    strength: 'aims',
    standing: 'existing',
    binds: [],
    watchedBy: [],
    note: 'Een gegeven, geen norm om te halen.',
  },
  {
    id: 'signed-other-sectors-growth',
    edition: 'signed-2022',
    clause: '4.1.2.b',
    lines: [18, 19],
    subject: 'Groei voor ELV, GRZ en GZSP in 2023; VWS besluit jaarlijks',
    values: [
      {
        printed: '3 %',
        read: { aim: { kind: 'exact', quantity: { number: 3, unit: '%' }, qualifier: 'about' } },
      },
    ],
    strength: 'may',
    standing: 'under reservation',
    from: isoDate('2023-01-01'),
    binds: ['vws'],
    watchedBy: [],
    note: 'Uit onze lijst van de ondertekende tekst: geen afgesproken groei.',
  },
];
