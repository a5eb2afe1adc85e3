import type { AssessmentFramework, ConditionPart } from '@iza/domain/accord';

type Row = readonly [key: string, number: string, title: string, titleEn: string];

/** Conditions of the draft: clause J.2.e, as numbered there. */
const ofDraft: readonly Row[] = [
  ['impactful', '1', 'Het is een impactvolle transformatie', 'It is an impactful transformation'],
  [
    'shared-urgency',
    '2',
    'De partijen die nodig zijn, zien samen de urgentie',
    'The parties that are needed share the urgency',
  ],
  [
    'business-case',
    '3',
    'Positieve (maatschappelijke) businesscase, met bijdrage aan passende zorg voor de doelgroepen',
    'Positive (societal) business case, contributing to appropriate care for the target groups',
  ],
  [
    'smart-plan',
    '4',
    'Plan met doelen, SMART-resultaten, stappen, verantwoordelijkheden en tijdplanning, in lijn met regiobeeld en regioplan',
    'Plan with goals, SMART results, steps, responsibilities and time plan, in line with regional profile and plan',
  ],
  [
    'impact-analysis',
    '5',
    'Impactanalyse: bedrijfsvoering, personeel, vastgoed, rest van de keten en bredere afspraken',
    'Impact analysis: operations, staff, real estate, the rest of the chain and wider agreements',
  ],
  [
    'execution-power',
    '6',
    'Executiekracht en gelijkgerichtheid tussen en binnen de partijen, met commitment op de gevolgen',
    'Execution power and alignment between and within the parties, with commitment on the consequences',
  ],
  ['five-years', '7', 'Resultaten binnen vijf jaar', 'Results within five years'],
  ['competition-proof', '8', 'Past binnen de Mededingingswet', 'Fits within competition law'],
];

/** The adopted framework, by part; numbers as in our list of facts. */
const ofAdopted: Readonly<Record<ConditionPart, readonly Row[]>> = {
  impact: [
    ['use-of-care', 'S1a', 'Gebruik van zorg uit de Zvw', 'Use of care under the Zvw'],
    [
      'redistribution',
      'S1b',
      'Herverdeling in de regio of landelijk (profielkeuzes)',
      'Regional or national redistribution (choice of profile)',
    ],
    ['staff', 'S1c', 'Inzet van personeel', 'Deployment of staff'],
    [
      'real-estate',
      'S1d',
      'Omvang van het zorgvastgoed, gezien de grootte van de aanbieder',
      'Size of care real estate relative to the provider',
    ],
  ],
  'quick-check': [
    [
      'in-line-with-region',
      'S1e',
      'In lijn met beeld en plan van regio en ROAZ waar die er zijn, of uitgelegd waarom niet',
      'In line with the profiles and plans of region and ROAZ where they exist, or explained why not',
    ],
    [
      'shared-urgency',
      'S1f',
      'Urgentie gedeeld en gedragen door alle bepalende partijen; niets afgewenteld op wie niet meedoet',
      'Urgency shared and carried by all decisive parties; nothing shifted onto parties that are not involved',
    ],
    [
      'need-for-alignment',
      'S1g',
      'Onderbouwd waarom gelijkgericht handelen nodig is (mededinging)',
      'Argued why acting aligned is needed (competition law)',
    ],
  ],
  plan: [
    [
      'smart-agreements',
      'P1',
      'SMART-afspraken, met aanpak, verantwoordelijkheden en tijdplanning',
      'SMART agreements, with approach, responsibilities and time plan',
    ],
    [
      'business-case',
      'P2',
      'Positieve (maatschappelijke) businesscase',
      'Positive (societal) business case',
    ],
    [
      'impact-analysis',
      'P3',
      'Impactanalyse: patiënten en burgers, aanbieders, rest van de keten, bredere context',
      'Impact analysis: patients and citizens, providers, rest of the chain, wider context',
    ],
    [
      'execution-power',
      'P4',
      'Executiekracht en gelijkgerichtheid: implementatieplan met mijlpalen, commitment, bij ziekenhuizen ook het MSB',
      'Execution power and alignment: implementation plan with milestones, commitment, for hospitals the MSB too',
    ],
    ['five-years', 'P5', 'Resultaten binnen vijf jaar', 'Results within five years'],
    [
      'sustainability',
      'P6',
      'Duurzaamheid, waar van toepassing: geen grotere belasting van klimaat en milieu',
      'Sustainability, where it applies: no larger burden on climate and environment',
    ],
  ],
  situational: [
    [
      'aligned-contracts',
      'Q1',
      'Welke gelijkgerichte contractafspraken, voor welke periode',
      'Which aligned contract agreements, for which period',
    ],
    [
      'binding-pace',
      'Q2',
      'Bindende afspraken over het tempo van afbouw en opbouw',
      'Binding agreements on the pace of build-down and build-up',
    ],
    ['best-scale', 'Q3', 'Best passende schaal', 'Best fitting scale'],
    [
      'scalability',
      'Q4',
      'Opschaalbaarheid van kleinere initiatieven',
      'Scalability of small initiatives',
    ],
    ['digital', 'Q5', 'Digitale transformatie', 'Digital transformation'],
  ],
  money: [
    [
      'not-without',
      'M1',
      'Zonder de middelen niet, of niet wezenlijk sneller of groter, te bereiken',
      'Not reachable, or not substantially faster or larger, without the funds',
    ],
    ['one-off', 'M2', 'Eenmalig, geen structurele kosten', 'One-off, no structural cost'],
    [
      'tied-to-agreements',
      'M3',
      'Gekoppeld aan afspraken (inspanning, waar het kan resultaat), in delen per mijlpaal',
      'Tied to agreements (effort, where possible result), in parts per milestone',
    ],
    [
      'clear-split',
      'M4',
      'Duidelijk verdeeld over sectoren en partijen',
      'Split clearly over sectors and parties',
    ],
    ['no-double-funding', 'M5', 'Geen dubbele financiering', 'No double funding'],
  ],
};

const rowsOf = (part: ConditionPart, rows: readonly Row[], clauseOf?: (number: string) => string) =>
  rows.map(([key, number, title, titleEn]) => ({
    key,
    part,
    number,
    title,
    titleEn,
    clause: clauseOf ? clauseOf(number) : null,
  }));

export const frameworkData = [
  {
    id: 'concept-2022',
    name: 'Voorwaarden uit het conceptakkoord',
    from: null,
    impactAspects: 0,
    conditions: rowsOf('plan', ofDraft, (number) => `J.2.e.${number}`),
    steps: [
      { key: 'self-assessment', weeks: null, by: 'applicants' },
      { key: 'decision', weeks: null, by: 'market-leaders' },
    ],
    source: 'Integraal Zorgakkoord, concepttekst 2022, J.2.e-f',
  },
  {
    id: '2023-01',
    name: 'Beoordelingskader impactvolle zorgtransformaties',
    from: '2023-02-01',
    impactAspects: 1,
    conditions: (['impact', 'quick-check', 'plan', 'situational', 'money'] as const).flatMap(
      (part) => rowsOf(part, ofAdopted[part]),
    ),
    steps: [
      { key: 'quick-check', weeks: 4, by: 'market-leaders' },
      { key: 'working-out', weeks: null, by: 'all' },
      { key: 'intended-decision', weeks: 4, by: 'market-leaders' },
      { key: 'questions-of-others', weeks: 2, by: 'other-insurers' },
      { key: 'final-decision', weeks: 2, by: 'market-leaders' },
      { key: 'follow-up', weeks: null, by: 'all' },
    ],
    source: 'Regeling specifieke uitkering transformatiemiddelen IZA AZWA 2024-2028, bijlage I',
  },
] as const satisfies readonly (Omit<AssessmentFramework, 'conditions' | 'steps' | 'from'> & {
  readonly from: string | null;
  readonly conditions: readonly object[];
  readonly steps: readonly object[];
})[];
