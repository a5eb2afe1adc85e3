import { isoDate } from '@iza/domain/values';
import { lineSpan, type NormData } from '@iza/domain/accord';

const concept = { edition: 'concept-2022' } as const;

/** Annex B: regional plans and waiting times in mental care. */
export const regionalNorms: NormData[] = [
  {
    ...concept,
    id: 'handful-regional',
    clause: 'B.2.b.7.A',
    lines: lineSpan(2575, 2577),
    subject: 'Aantal prioritaire opgaven in een regioplan',
    values: [
      { printed: 'niet meer dan een handvol', read: { inWords: 'niet meer dan een handvol' } },
    ],
    strength: 'aims',
    standing: 'agreed',
    binds: ['regional-parties'],
    watchedBy: [],
    note: 'Een streven, zonder getal.',
  },
  {
    ...concept,
    id: 'treek-norm',
    clause: 'B.6.p1',
    lines: [2777, ...lineSpan(2790, 2795), ...lineSpan(2798, 2802)],
    subject: 'Intake en behandeling in de ggz binnen de treeknorm',
    values: [
      { printed: 'treeknorm', read: { inWords: 'het aantal weken staat niet in de tekst' } },
    ],
    strength: 'aims',
    standing: 'existing',
    binds: ['mental-care-parties'],
    watchedBy: ['supervisors'],
    note: 'Partijen maken er een kwaliteitsnorm van, om te kunnen handhaven; toezichthouders kunnen erop toezien.',
  },
  {
    ...concept,
    id: 'treek-share-intake',
    clause: '5.3.2.a',
    lines: lineSpan(1460, 1462),
    subject: 'Wachtenden in de ggz die binnen de treeknorm een aanmeldgesprek krijgen',
    values: [
      { printed: '80%', read: { aim: { kind: 'exact', quantity: { number: 80, unit: '%' } } } },
    ],
    strength: 'discussion point',
    standing: 'proposal',
    whenPrinted: 'Uiterlijk in 2025',
    binds: ['mental-care-parties'],
    watchedBy: ['nza', 'zorginstituut'],
    outcome: '5.3.2.a',
  },
  {
    ...concept,
    id: 'treek-share-treatment',
    clause: '5.3.2.b',
    lines: lineSpan(1463, 1465),
    subject: 'Wachtenden in de ggz die binnen de treeknorm behandeling krijgen',
    values: [
      { printed: '80%', read: { aim: { kind: 'exact', quantity: { number: 80, unit: '%' } } } },
    ],
    strength: 'discussion point',
    standing: 'proposal',
    whenPrinted: 'Uiterlijk in 2025',
    binds: ['mental-care-parties'],
    watchedBy: ['nza', 'zorginstituut'],
    outcome: '5.3.2.b',
  },
];

/** Annex C: acute care. */
export const acuteNorms: NormData[] = [
  {
    ...concept,
    id: 'reach-in-45-minutes',
    clause: 'C.4.b',
    lines: lineSpan(3015, 3023),
    subject: 'Bereikbaarheid van SEH en acute verloskunde',
    values: [
      {
        printed: '45-minutennorm',
        read: {
          aim: { kind: 'exact', quantity: { number: 45, unit: 'minuten' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'must',
    standing: 'to be replaced',
    binds: ['hospitals'],
    watchedBy: [],
    alsoAt: [
      { clause: '3.2.2', lines: [452, 453] },
      { clause: 'C.8.a.p4', lines: lineSpan(3281, 3283) },
      { clause: 'L.p5', lines: [6642] },
    ],
    note: 'Wordt vervangen door een bredere set normen; VWS komt uiterlijk eind 2022 met een procesvoorstel.',
  },
  {
    ...concept,
    id: 'multitrauma-share',
    clause: 'C.4.c',
    lines: lineSpan(3025, 3027),
    subject: 'Multitraumapatiënten (ISS >15) behandeld in een level 1 traumacentrum, per regio',
    values: [
      {
        printed: '90%',
        read: {
          aim: { kind: 'exact', quantity: { number: 90, unit: '%' }, qualifier: 'at least' },
        },
      },
      {
        printed: '>15',
        read: { inWords: 'Injury Severity Score hoger dan 15' },
        of: 'wie een multitraumapatiënt is',
      },
    ],
    strength: 'must',
    standing: 'existing',
    binds: ['providers', 'professionals'],
    watchedBy: [],
    note: 'De bedoeling is alle patiënten; 90% is de absolute ondergrens. De IGJ staat in de tekst bij de norm per locatie.',
  },
  {
    ...concept,
    id: 'multitrauma-volume',
    clause: 'C.4.c',
    lines: lineSpan(3029, 3032),
    subject: 'Multitraumapatiënten per locatie van een level 1 traumacentrum',
    values: [
      {
        printed: '240 patiënten per locatie per jaar',
        read: {
          aim: {
            kind: 'exact',
            quantity: { number: 240, unit: 'patiënten per locatie per jaar' },
            qualifier: 'at least',
          },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    from: isoDate('2024-01-01'),
    whenPrinted: 'vanaf 1 januari 2024',
    binds: ['trauma-centres'],
    watchedBy: ['igj'],
    note: 'Locaties die niet voldoen mogen vanaf die dag geen multitraumazorg meer leveren.',
  },
  {
    ...concept,
    id: 'gmap-28-regions',
    clause: 'C.5.e',
    lines: [3086, 3087],
    subject: 'Generieke module acute psychiatrie volledig ingevoerd',
    values: [
      {
        printed: '28 regio’s',
        read: { aim: { kind: 'coverage', text: 'alle 28 regio’s acute ggz' } },
      },
    ],
    strength: 'aims',
    standing: 'agreed',
    whenPrinted: 'in 2024',
    binds: ['mental-care-parties'],
    watchedBy: [],
    note: 'De namen van de 28 regio’s staan niet in de tekst.',
  },
  {
    ...concept,
    id: 'ten-year-forecast',
    clause: 'C.6.c.2',
    lines: lineSpan(3126, 3128),
    subject: 'Termijn van de prognoses in een ROAZ-beeld',
    values: [
      {
        printed: '10-jaars',
        read: { aim: { kind: 'exact', quantity: { number: 10, unit: 'jaar' } } },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['roaz'],
    watchedBy: [],
  },
  {
    ...concept,
    id: 'handful-roaz',
    clause: 'C.6.c.3.A',
    lines: lineSpan(3143, 3145),
    subject: 'Aantal prioritaire opgaven in een ROAZ-plan',
    values: [
      { printed: 'niet meer dan een handvol', read: { inWords: 'niet meer dan een handvol' } },
    ],
    strength: 'aims',
    standing: 'agreed',
    binds: ['roaz'],
    watchedBy: [],
    note: 'Een streven, zonder getal.',
  },
];

/** Annex D: concentration. */
export const concentrationNorms: NormData[] = [
  {
    ...concept,
    id: 'volume-first-round',
    clause: 'D.2.b',
    lines: [3399, 3400, ...lineSpan(3411, 3414)],
    subject:
      'Minimaal aantal ingrepen per instelling per jaar, eerste tranche (complexe oncologie en vaatchirurgie)',
    values: [
      {
        printed: '100',
        read: {
          aim: {
            kind: 'exact',
            quantity: { number: 100, unit: 'ingrepen per instelling per jaar' },
            qualifier: 'at least',
          },
        },
      },
    ],
    strength: 'discussion point',
    standing: 'discussion point',
    by: isoDate('2024-01-01'),
    binds: ['hospitals'],
    watchedBy: ['supervisors', 'insurers'],
    alsoAt: [
      { clause: '3.2.3.p1', lines: [475, 476], printed: '100 (PM bespreekpunt)' },
      { clause: '3.2.3.p1', lines: [480, 481] },
      { clause: 'D.2.c', lines: lineSpan(3419, 3421), printed: 'uiterlijk 1 januari 2024' },
    ],
    note: 'Uitgangspunt, met bespreekpunt erbij; onderbouwd afwijken en hoger vaststellen kan. Toezien op opvolging per 1 januari 2026.',
  },
  {
    ...concept,
    id: 'volume-second-round',
    clause: 'D.2.h',
    lines: lineSpan(3451, 3459),
    subject: 'Minimaal aantal ingrepen per instelling per jaar, tweede tranche',
    values: [
      {
        printed: '100',
        read: {
          aim: {
            kind: 'exact',
            quantity: { number: 100, unit: 'ingrepen per instelling per jaar' },
            qualifier: 'at least',
          },
        },
      },
    ],
    strength: 'discussion point',
    standing: 'discussion point',
    by: isoDate('2026-01-01'),
    whenPrinted: 'uiterlijk 1 januari 2026',
    binds: ['hospitals'],
    watchedBy: ['supervisors', 'insurers'],
    alsoAt: [{ clause: '3.2.3.p1', lines: lineSpan(491, 494) }],
    note: 'Weer het uitgangspunt van 100, dat bij de eerste tranche een bespreekpunt heet. Toepassing per 1 januari 2028.',
  },
  {
    ...concept,
    id: 'first-round-size',
    clause: 'D.2',
    lines: [3406, 3407],
    subject: 'Aantal interventies in de eerste tranche (voetnoot 38)',
    values: [
      {
        printed: 'circa 25',
        read: {
          aim: {
            kind: 'exact',
            quantity: { number: 25, unit: 'interventies' },
            qualifier: 'about',
          },
        },
        of: 'oncologie (SONCOS)',
      },
      {
        printed: 'circa 10',
        read: {
          aim: {
            kind: 'exact',
            quantity: { number: 10, unit: 'interventies' },
            qualifier: 'about',
          },
        },
        of: 'hart en vaten',
      },
    ],
    strength: 'discussion point',
    standing: 'under reservation',
    binds: ['zorginstituut'],
    watchedBy: [],
    note: 'De bijlage met de lijst volgt nog (PM).',
  },
];
