import type { ActionRow } from '../action-row.ts';

export const generalActions = [
  {
    key: 'impact-digitalisering',
    lines: [6468, 6472],
    title:
      'Inschatten financiële impact digitalisering, gegevensuitwisseling en arbeidsbesparende maatregelen',
    deadline: '1-1-2023',
    responsible: 'ZN, VWS, NZa, IZA-partijen',
    basis: [],
  },
  {
    key: 'impact-passende-zorg',
    lines: [6474, 6475],
    title: 'Inschatten financiële impact passende zorg maatregelen',
    deadline: '1-1-2023',
    responsible: 'ZN, ZINl, VWS, NZa, IZA-partijen',
    basis: [],
  },
  {
    key: 'impact-eerstelijnszorg',
    lines: [6477, 6478],
    title: 'Inschatten financiële impact versterking eerstelijnszorg',
    deadline: '1-1-2023',
    responsible: 'ZN, VWS, NZa, LHV, InEen, ActiZ',
    basis: [],
  },
  {
    key: 'impact-sociaal-domein-huisartsen-ggz',
    lines: [6480, 6485],
    title: 'Inschatten financiële impact samenwerking sociaal domein, huisartsenzorg en GGZ',
    deadline: '1-1-2023',
    responsible: 'ZN, VWS, NZa, IZA-partijen (VNG, GGZ, LHV, InEen, ActiZ)',
    basis: [],
  },
  {
    key: 'impact-dure-geneesmiddelen',
    lines: [6487, 6491],
    title: 'Inschatten financiële impact maatregelen dure geneesmiddelen',
    deadline: '1-1-2023',
    responsible: 'ZN, VWS, ZINl, NVZ, NFU',
    basis: [],
  },
  {
    key: 'impact-acute-zorg',
    lines: [6493, 6494],
    title: 'Inschatten financiële impact maatregelen acute zorg',
    deadline: '1-7-2023',
    responsible: 'ZN, VWS, NVZ, NFU, LHV, InEen',
    basis: [],
  },
  {
    key: 'impact-concentratie-en-spreiding',
    lines: [6496, 6500],
    title:
      'Inschatten financiële impact differentiatie, concentratie en spreiding medisch specialistische zorg',
    deadline: '1-7-2023',
    responsible: 'ZN, VWS, NVZ, NFU, ZKN, ZINl',
    basis: [],
  },
] as const satisfies readonly ActionRow[];

export const governanceActions = [
  {
    key: 'programmateam',
    lines: [6973, 6973],
    title: 'Inrichten programmateam',
    deadline: '1-10-2022',
    responsible: 'VWS',
    basis: ['6.p1'],
  },
  {
    key: 'jaarplanning-bestuurdersdagen',
    lines: [6974, 6974],
    title: 'Opstellen jaarplanning bestuurdersdagen',
    deadline: '1-10-2022',
    responsible: 'VWS',
    basis: ['6.p2'],
  },
] as const satisfies readonly ActionRow[];

export const monitoringActions = [
  {
    key: 'monitor-criteria',
    lines: [6977, 6979],
    title: 'Afstemmen monitor criteria',
    deadline: '1-1-2023',
    responsible: 'ZINl, NZa, VWS, IZA partijen',
    basis: ['5.3'],
  },
] as const satisfies readonly ActionRow[];
