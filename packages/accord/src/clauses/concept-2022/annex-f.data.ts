import type { ClauseRow } from '../clause-row.ts';

export const annexFClauses = [
  ['F', 'Bijlage F', 4059, 4267, 'Samenwerking sociaal domein, huisartsenzorg en ggz'],
  ['F.p1', null, 4063, 4096, 'Inleiding'],
  ['F.p2', null, 4097, 4097, 'Afspraken'],
  ['F.1', '1.', 4100, 4155, 'Versterken sociaal domein en sociale basis'],
  ['F.1.a', 'a)', 4105, 4109],
  ['F.1.b', 'b)', 4111, 4155],
  [
    'F.2',
    '2.',
    4157,
    4243,
    'Het verbeteren van de samenwerking tussen sociaal domein, huisartsenzorg en ggz-zorg',
  ],
  ['F.2.a', 'a)', 4174, 4184],
  ['F.2.b', 'b)', 4186, 4191],
  ['F.2.c', 'c)', 4193, 4203],
  ['F.2.d', 'd)', 4204, 4243],
  [
    'F.3',
    '3.',
    4245,
    4267,
    'Wettelijke en financiële mogelijkheden domeinoverstijgende samenwerking',
  ],
] as const satisfies readonly ClauseRow[];
