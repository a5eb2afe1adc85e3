import type { ClauseRow } from '../clause-row.ts';

export const annexLClauses = [
  ['L', 'Bijlage L', 6457, 6979, 'Uitwerkpunten IZA'],
  ['L.p1', null, 6461, 6500, 'Algemeen'],
  ['L.p2', null, 6503, 6503, 'Uitwerking Thema’s'],
  ['L.p3', null, 6505, 6601, 'Passende zorg, waardegedreven, samen met de patiënt, pakketkeuzes'],
  ['L.p4', null, 6604, 6626, 'Regionale samenwerking'],
  ['L.p5', null, 6629, 6672, 'Samenwerking in de acute zorg'],
  [
    'L.p6',
    null,
    6674,
    6688,
    'Toekomstbestendig medisch zorglandschap door differentiatie, concentratie en spreiding',
  ],
  ['L.p7', null, 6690, 6782, 'Versterking eerstelijnszorg'],
  ['L.p8', null, 6785, 6806, 'Samenwerking Sociaal domein, Huisartsenzorg en GGZ'],
  ['L.p9', null, 6808, 6828, 'Sectorspecifieke GGZ uitwerkpunten'],
  ['L.p10', null, 6831, 6861, 'Preventie en leefstijl'],
  ['L.p11', null, 6864, 6898, 'Arbeidsmarkt & ontzorgen professionals'],
  ['L.p12', null, 6901, 6943, 'Digitalisering en gegevensuitwisseling'],
  ['L.p13', null, 6946, 6969, 'Contractering en Inzet transitiemiddelen'],
  ['L.p14', null, 6972, 6974, 'Governance'],
  ['L.p15', null, 6976, 6979, 'Monitoring'],
] as const satisfies readonly ClauseRow[];
