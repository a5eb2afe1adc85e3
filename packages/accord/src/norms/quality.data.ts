import { lineSpan, type NormData } from '@iza/domain/accord';

const concept = { edition: 'concept-2022' } as const;

/** Annex A: outcome information, appropriate use, registries. */
export const qualityNorms: NormData[] = [
  {
    ...concept,
    id: 'outcome-information-half',
    clause: 'A.4.f',
    lines: lineSpan(1930, 1932),
    subject: 'Uitkomstinformatie transparant beschikbaar in de msz, als deel van de ziektelast',
    values: [
      { printed: '50%', read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } } },
    ],
    strength: 'must',
    standing: 'agreed',
    whenPrinted: 'In 2025',
    binds: ['iza-parties'],
    watchedBy: [],
    alsoAt: [{ clause: '3.1.p4', lines: lineSpan(327, 331), printed: 'De ambitie is dat in 2025' }],
    note: 'Bijlage A zegt moet, hoofdstuk 3.1 noemt het een ambitie.',
  },
  {
    ...concept,
    id: 'implementation-within-a-year',
    clause: 'A.5.d',
    lines: lineSpan(1965, 1967),
    subject: '(De-)implementatie leidt tot aantoonbaar resultaat',
    values: [
      {
        printed: 'binnen 1 jaar',
        read: {
          aim: { kind: 'exact', quantity: { number: 1, unit: 'jaar' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'aims',
    standing: 'agreed',
    binds: ['iza-parties'],
    watchedBy: [],
    alsoAt: [{ clause: '3.1.p5', lines: [340, 341] }],
    note: 'In principe; partijen kunnen een andere redelijke termijn afspreken.',
  },
  {
    ...concept,
    id: 'registry-financing',
    clause: 'A.13.c',
    lines: [2465, 2466],
    subject: 'Centrale financiering van kwaliteitsregistraties (voetnoot 34)',
    values: [
      { printed: '70%', read: { aim: { kind: 'exact', quantity: { number: 70, unit: '%' } } } },
      { printed: '100%', read: { aim: { kind: 'exact', quantity: { number: 100, unit: '%' } } } },
    ],
    strength: 'discussion point',
    standing: 'under reservation',
    binds: ['zn'],
    watchedBy: [],
    note: 'De percentages zijn onder voorbehoud van nadere invulling; waarvan ze een deel zijn staat er niet.',
  },
];
