import { lineSpan, type TargetGroupRecordData } from '@iza/domain/accord';

const concept = { edition: 'concept-2022' } as const;

/** The six target groups of 5.3, with the figures that describe them. Those figures are background, no targets. */
export const targetGroups: TargetGroupRecordData[] = [
  {
    ...concept,
    code: 'low-health-literacy',
    name: 'Mensen met lage gezondheidsvaardigheden',
    clause: '5.3.1',
    lines: lineSpan(1415, 1440),
    context: [
      {
        printed: '1 op de 3 Nederlanders (36,4%)',
        meaning: 'heeft lage gezondheidsvaardigheden',
        lines: [1417],
      },
      {
        printed: '6 jaar',
        meaning: 'korter leven met alleen basisonderwijs of vmbo',
        lines: [1422],
      },
      { printed: '15 jaar', meaning: 'meer in minder goede ervaren gezondheid', lines: [1423] },
    ],
  },
  {
    ...concept,
    code: 'mental-health',
    name: 'Mensen met psychische klachten',
    clause: '5.3.2',
    lines: lineSpan(1444, 1474),
    context: [
      {
        printed: '1,4 miljoen mensen',
        meaning: 'met een psychische stoornis in 2019',
        lines: [1446],
      },
    ],
  },
  {
    ...concept,
    code: 'cancer',
    name: 'Mensen met (risico op) kanker',
    clause: '5.3.3',
    lines: lineSpan(1478, 1548),
    context: [
      { printed: '125.000', meaning: 'nieuwe diagnoses per jaar', lines: [1480] },
      {
        printed: '547.000 naar 970.000',
        meaning: 'mensen met kanker in 2040, volgens de WRR',
        lines: [1481],
      },
      { printed: '600.000', meaning: 'mensen met kanker nu, in de lopende tekst', lines: [1485] },
      { printed: '9%', meaning: 'van de ziektelast door roken', lines: [1488] },
      { printed: '19%', meaning: 'van de gevallen van kanker door roken', lines: [1488] },
      {
        printed: '20%',
        meaning: 'van de gevallen van kanker door overgewicht, mogelijk',
        lines: [1489],
      },
      {
        printed: '8%',
        meaning: 'van de gevallen van kanker gerelateerd aan alcohol',
        lines: [1517],
      },
    ],
  },
  {
    ...concept,
    code: 'cardiovascular',
    name: 'Mensen met (risico op) hart- en vaatziekten',
    clause: '5.3.4',
    lines: [...lineSpan(1550, 1563), ...lineSpan(1599, 1612)],
    context: [
      { printed: '1,9 mln.', meaning: 'mensen met hart- en vaatziekten', lines: [1552] },
      {
        printed: '1,9 miljoen naar 3,0',
        meaning: 'mensen met hart- en vaatziekten in 20 jaar, in miljoenen',
        lines: [1553],
      },
      { printed: '640', meaning: 'opnames per dag', lines: [1559] },
      { printed: '9%', meaning: 'van de mensen op de SEH', lines: [1560] },
    ],
  },
  {
    ...concept,
    code: 'frail-elderly',
    name: 'Ouderen met een kwetsbare gezondheid',
    clause: '5.3.5',
    lines: [...lineSpan(1614, 1641), ...lineSpan(1684, 1690)],
    context: [
      { printed: '26%', meaning: 'van de bevolking is in 2040 65 jaar of ouder', lines: [1616] },
      {
        printed: '322.000',
        meaning: 'ouderen per jaar op de SEH zonder noodzaak tot opname',
        lines: [1630],
      },
      { printed: '1,7 miljoen', meaning: 'bezoeken aan de SEH in 2020', lines: [1631] },
      {
        printed: '333.000',
        meaning: 'bezoeken aan de SEH door 75-plussers in 2020',
        lines: [1631],
      },
      {
        printed: '407.000',
        meaning: 'bezoeken aan de SEH door 60-74-jarigen in 2020',
        lines: [1632],
      },
    ],
  },
  {
    ...concept,
    code: 'care-professionals',
    name: 'Zorgprofessionals',
    clause: '5.3.6',
    lines: lineSpan(1692, 1710),
    context: [],
  },
];
