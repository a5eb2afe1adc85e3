import { isoDate } from '@iza/domain/values';
import { lineSpan, type NormData } from '@iza/domain/accord';

const concept = { edition: 'concept-2022' } as const;

/** Annexes F and G: mental complaints in the neighbourhood, prevention. */
export const socialNorms: NormData[] = [
  {
    ...concept,
    id: 'regional-method-five-years',
    clause: 'F.1.a',
    lines: lineSpan(4105, 4107),
    subject: 'Landelijke invoering van een regionale werkwijze zorg en welzijn',
    values: [
      {
        printed: '5 jaar',
        read: {
          aim: { kind: 'exact', quantity: { number: 5, unit: 'jaar' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['iza-parties'],
    watchedBy: [],
    alsoAt: [{ clause: '3.4.p1', lines: lineSpan(622, 623), printed: 'de komende vijf jaar' }],
  },
  {
    ...concept,
    id: 'support-points-five-years',
    clause: 'F.1.b',
    lines: lineSpan(4111, 4117),
    subject: 'Landelijk dekkend netwerk van steunpunten en digitale lotgenotengroepen',
    values: [
      {
        printed: '5 jaar',
        read: {
          aim: { kind: 'exact', quantity: { number: 5, unit: 'jaar' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['iza-parties'],
    watchedBy: [],
    alsoAt: [{ clause: '3.4.p1', lines: lineSpan(623, 625), printed: 'vijf jaar' }],
  },
  {
    ...concept,
    id: 'gp-practices-share',
    clause: 'F.2',
    lines: [4171, 4172],
    subject:
      'Huisartsenpraktijken waar de samenwerkingsafspraken zijn ingezet, voor patiënten van 18-100 jaar',
    values: [
      {
        printed: 'tenminste 80%',
        read: {
          aim: { kind: 'exact', quantity: { number: 80, unit: '%' }, qualifier: 'at least' },
        },
      },
      {
        printed: '4 jaar',
        read: {
          aim: { kind: 'exact', quantity: { number: 4, unit: 'jaar' }, qualifier: 'at most' },
        },
        of: 'termijn',
      },
      {
        printed: '18 – 100 jaar',
        read: { aim: { kind: 'range', from: 18, to: 100, unit: 'jaar' } },
        of: 'leeftijd',
      },
    ],
    strength: 'must',
    standing: 'agreed',
    whenPrinted: 'De komende 4 jaar',
    binds: ['gp-parties', 'mental-care-parties', 'municipalities'],
    watchedBy: [],
  },
  {
    ...concept,
    id: 'exploratory-talk-one-week',
    clause: 'F.2.b',
    lines: lineSpan(4186, 4189),
    subject: 'Patiënt wordt na (voorgenomen) verwijzing door een ggz-professional gezien',
    values: [
      {
        printed: 'binnen 1 week',
        read: {
          aim: { kind: 'exact', quantity: { number: 1, unit: 'week' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'aims',
    standing: 'agreed',
    from: isoDate('2025-01-01'),
    whenPrinted: 'Vanaf 2025',
    binds: ['mental-care-parties'],
    watchedBy: [],
  },
  {
    ...concept,
    id: 'poh-hours',
    clause: 'F.2',
    lines: lineSpan(4230, 4232),
    subject: 'Uren poh-ggz per normpraktijk voor netwerkzorg',
    values: [
      { printed: '+4 uur', read: { aim: { kind: 'change', by: { number: 4, unit: 'uur' } } } },
    ],
    strength: 'discussion point',
    standing: 'requested',
    binds: ['iza-parties'],
    watchedBy: [],
    note: 'Volgens de huisartsen nodig; een randvoorwaarde waarover bestuurlijk nog moet worden besloten.',
  },
  {
    ...concept,
    id: 'health-gap',
    clause: 'G.p6.b',
    lines: lineSpan(4417, 4420),
    subject: 'Gezondheidsverschil tussen laagste en hoogste sociaaleconomische groepen',
    values: [{ printed: '30%', read: { aim: { kind: 'change', by: { number: -30, unit: '%' } } } }],
    strength: 'aims',
    standing: 'existing',
    binds: ['iza-parties'],
    watchedBy: [],
    note: 'Doel uit VWS-missie en Preventieakkoord dat partijen betrekken; jaar en meetlat staan er niet bij.',
  },
  {
    ...concept,
    id: 'depression-help',
    clause: 'G.p6.b',
    lines: lineSpan(4423, 4425),
    subject: 'Mensen die professionele hulp zoeken voor depressieve klachten',
    values: [
      {
        printed: '30% verminderd',
        read: { aim: { kind: 'change', by: { number: -30, unit: '%' } } },
      },
    ],
    strength: 'aims',
    standing: 'agreed',
    whenPrinted: 'In 2030',
    binds: ['iza-parties'],
    watchedBy: [],
    note: 'Aanvullend doel dat partijen betrekken bij hun inzet; met welk jaar wordt vergeleken staat er niet.',
  },
];

/** Annex H: the labour market. */
export const labourNorms: NormData[] = [
  {
    ...concept,
    id: 'one-in-six',
    clause: 'H.p4',
    lines: lineSpan(4645, 4653),
    subject: 'Aandeel van de zorg in alle werknemers in Nederland',
    values: [{ printed: 'een op zes', read: { ratio: { part: 1, whole: 6 } } }],
    strength: 'aims',
    standing: 'agreed',
    binds: ['iza-parties'],
    watchedBy: [],
    trigger: {
      printed: '1 op 5,9',
      read: { ratio: { part: 1, whole: 5.9 } },
      effect:
        'Bij 1 op 5,9 of groter volgt actie: extra inzet op de thema’s, mogelijk aangevuld met scherpere keuzes.',
    },
    alsoAt: [
      { clause: 'H.5', lines: [4842], printed: '1 op 6' },
      { clause: 'H.p7', lines: lineSpan(5037, 5039), printed: '1 op 6' },
    ],
    note: 'Circa. Wie vaststelt dat de verhouding stijgt staat er niet.',
  },
  {
    ...concept,
    id: 'administration-towards-zero',
    clause: 'H.3',
    lines: lineSpan(4712, 4719),
    subject: 'Tijd aan overbodige administratieve handelingen',
    values: [
      {
        printed: 'substantieel kleiner',
        read: { aim: { kind: 'direction', direction: 'down' } },
        of: 'in 2025',
      },
      {
        printed: 'richting nul procent',
        read: { inWords: 'zo ver mogelijk richting nul procent' },
        of: 'op termijn',
      },
    ],
    strength: 'aims',
    standing: 'agreed',
    whenPrinted: 'in 2025',
    binds: ['iza-parties'],
    watchedBy: [],
    outcome: '5.3.6.a',
    alsoAt: [{ clause: '3.6.p3', lines: lineSpan(766, 768) }],
    note: 'Hier zonder getal; het criterium in 5.3.6.a noemt 5 procentpunt.',
  },
  {
    ...concept,
    id: 'labour-cost-index-in-full',
    clause: 'H.8',
    lines: lineSpan(4953, 4956),
    subject: 'Doorvertaling van de ova in prijzen en contracten',
    values: [
      {
        printed: 'volledig',
        read: { inWords: 'volledig, in aanvang; andere aspecten van de onderhandeling blijven' },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['insurers'],
    watchedBy: ['nza'],
    alsoAt: [
      { clause: '3.6.p8', lines: lineSpan(796, 798) },
      { clause: '4.1.3', lines: lineSpan(1110, 1114), printed: 'volledig - en zonder korting' },
      { clause: 'K.3', lines: lineSpan(6032, 6036), printed: 'zonder korting' },
    ],
  },
  {
    ...concept,
    id: 'self-employed-band',
    clause: 'H.4.4.a',
    lines: lineSpan(4800, 4805),
    subject: 'Afwijking van bepalingen voor zzp’ers ten opzichte van cao-bepalingen',
    values: [
      {
        printed: 'bandbreedte',
        read: { inWords: 'maximaal een nader vast te stellen bandbreedte' },
      },
    ],
    strength: 'must',
    standing: 'under reservation',
    binds: ['field'],
    watchedBy: [],
  },
];

/** Annex I: data exchange and hybrid care. */
export const digitalNorms: NormData[] = [
  {
    ...concept,
    id: 'core-data-24-hours',
    clause: 'I.A.1.a',
    lines: lineSpan(5071, 5076),
    subject:
      'Set kerngegevens beschikbaar voor elke zorgverlener met een behandelrelatie, na registratie',
    values: [
      {
        printed: 'binnen 24 uur',
        read: {
          aim: { kind: 'exact', quantity: { number: 24, unit: 'uur' }, qualifier: 'at most' },
        },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    whenPrinted: 'in 2025',
    binds: ['field'],
    watchedBy: [],
    alsoAt: [{ clause: '3.7.p1', lines: lineSpan(819, 822), printed: 'uiterlijk binnen 24 uur' }],
  },
  {
    ...concept,
    id: 'hybrid-care',
    clause: 'I.A.3.c',
    lines: lineSpan(5107, 5109),
    subject: 'Digitale of hybride zorg, van de zorgpaden die geschikt zijn',
    values: [
      {
        printed: '70%',
        read: { aim: { kind: 'exact', quantity: { number: 70, unit: '%' } } },
        of: 'digitaal of hybride beschikbaar',
      },
      {
        printed: '50%',
        read: { aim: { kind: 'exact', quantity: { number: 50, unit: '%' } } },
        of: 'gebruik van deze 70%',
      },
    ],
    strength: 'must',
    standing: 'agreed',
    binds: ['field'],
    watchedBy: [],
    note: 'Bij de percentages staat geen jaar.',
  },
  {
    ...concept,
    id: 'six-generic-functions',
    clause: 'I.B.1.iii',
    lines: lineSpan(5240, 5242),
    subject: 'Generieke functies ingevuld, beschikbaar en in gebruik',
    values: [
      {
        printed: '6 generieke functies',
        read: { aim: { kind: 'exact', quantity: { number: 6, unit: 'generieke functies' } } },
      },
    ],
    strength: 'must',
    standing: 'agreed',
    whenPrinted: 'Uiterlijk in 2025',
    binds: ['vws', 'field'],
    watchedBy: [],
    alsoAt: [
      { clause: '3.7.p4', lines: lineSpan(838, 841) },
      { clause: 'I.B.1.iii', lines: [5253] },
      { clause: 'I.B.1.iii', lines: lineSpan(5264, 5267) },
    ],
  },
  {
    ...concept,
    id: 'fax',
    clause: 'I.B.1.iv',
    lines: lineSpan(5288, 5291),
    subject: 'Faxgebruik van zorginstellingen',
    values: [
      {
        printed: '90% gereduceerd',
        read: { aim: { kind: 'change', by: { number: -90, unit: '%' } } },
        of: 'in 2024',
      },
      {
        printed: 'volledig',
        read: { inWords: 'kan volledig afscheid worden genomen' },
        of: 'in 2025',
      },
    ],
    strength: 'must',
    standing: 'agreed',
    whenPrinted: 'In 2024',
    binds: ['providers'],
    watchedBy: [],
    note: 'Met welk jaar wordt vergeleken staat er niet.',
  },
];
