import type { ActionRow } from '../action-row.ts';

export const preventionActions = [
  {
    key: 'samenwerking-gezondheidsbevordering',
    lines: [6832, 6838],
    title:
      'Regionale samenwerkingsafspraken Gemeenten en Zorgverzekeraars voor gezondheidsbevordering specifieke risicogroepen',
    deadline: '1-1-2025',
    responsible: 'ZN, VNG, Zorgverzekeraars, Gemeenten',
    basis: ['3.5.p2', 'G.p1.a'],
  },
  {
    key: 'ketenaanpakken',
    lines: [6840, 6842],
    title: 'Inrichten ketenaanpakken',
    deadline: '1-1-2024',
    responsible: 'ZN, VNG, Zorgverzekeraars, Gemeenten',
    basis: ['3.5.p2', 'G.p1.b'],
  },
  {
    key: 'advies-gemeentelijk-domein',
    lines: [6844, 6847],
    title: 'Advies uitbrengen over benodigde inzet vanuit gemeentelijk domein',
    deadline: '1-7-2023',
    responsible: 'ZINl',
    basis: ['3.5.p2', 'G.p1.e'],
  },
  {
    key: 'bekostiging-projectkosten-preventie',
    lines: [6849, 6853],
    title:
      'Uitwerken voorstel passende bekostigingswijze project- en coördinatiekosten zorgverzekeraars en zorgaanbieders en gemeenten',
    deadline: '1-10-2022',
    responsible: 'VWS, ZN',
    basis: ['3.5.p10', 'G.p4.b'],
  },
  {
    key: 'veranderopgave-per-partij',
    lines: [6855, 6855],
    title: 'Beschrijven inzet en veranderopgave per partij',
    deadline: '1-7-2023',
    responsible: 'Alle ZVW-partijen',
    basis: ['3.5.p1', 'G.p6.a'],
  },
  {
    key: 'leefstijlcoalitie',
    lines: [6857, 6857],
    title: 'Meerjarige middelen beschikbaar voor leefstijlcoalitie',
    deadline: '1-1-2023',
    responsible: 'VWS',
    basis: ['3.5.p1', 'G.p6.c'],
  },
  {
    key: 'pakketcriteria-leefstijl',
    lines: [6858, 6861],
    title: 'Kader opstellen voor pakketcriteria voor leefstijlinterventies binnen de ZVW',
    deadline: '1-1-2024',
    responsible: 'ZINl',
    basis: ['3.5.p6', 'G.p7.a'],
  },
] as const satisfies readonly ActionRow[];
