import type { ActionRow } from '../action-row.ts';

export const socialGpMentalCareActions = [
  {
    key: 'werkwijze-psychische-klachten',
    lines: [6786, 6792],
    title:
      'Afspraken maken over landelijke implementatie van passende regionale werkwijze voor mensen met psychische klachten',
    deadline: '?',
    responsible: 'VWS, VNG, SWN, MIND, NLGGZ, ZN, LHV, InEen',
    basis: ['3.4.p1', 'F.1.a'],
  },
  {
    key: 'netwerk-steunpunten',
    lines: [6794, 6800],
    title:
      'Afspraken maken om te komen tot een landelijk dekkend netwerk van laagdrempelige steunpunten en digitale lotgenotengroepen',
    deadline: '?',
    responsible: 'VWS, VNG, SWN, MIND, NLGGZ, ZN, LHV, InEen',
    basis: ['3.4.p1', 'F.1.b'],
  },
  {
    key: 'prestaties-domeinoverstijgend',
    lines: [6802, 6806],
    title: 'Uitwerken benodigde zorgprestaties domeinoverstijgende samenwerking',
    deadline: '?',
    responsible: 'VWS, NZa, ZINl, ZN, VNG',
    basis: ['3.4.p3', 'F.3'],
  },
] as const satisfies readonly ActionRow[];

export const mentalCareActions = [
  {
    key: 'regionale-wachtlijsten',
    lines: [6809, 6809],
    title: 'Opstellen regionale samengevoegde wachtlijsten',
    deadline: '?',
    responsible: 'GGZ partijen, ZVs',
    basis: ['B.6.p1'],
  },
  {
    key: 'wachtlijsten-in-kaart',
    lines: [6810, 6813],
    title:
      'Uiterlijk … opties, haarbaarheid en risico’s implementatie regionale wachtlijsten in kaart brengen',
    deadline: '?',
    responsible: 'GGZ partijen, ZN',
    basis: ['B.6.p1'],
    marks: ['gap-in-title', 'misprint-in-title'],
  },
  {
    key: 'specialistisch-aanbod-overzicht',
    lines: [6815, 6818],
    title: 'Opstellen overzicht specialistisch zorgaanbod dat landelijk beschikbaar moet blijven',
    deadline: '?',
    responsible: 'GGZ partijen, ZN',
    basis: ['B.6.p2'],
  },
  {
    key: 'specialistisch-aanbod-in-stand',
    lines: [6820, 6823],
    title: 'Uitwerken wat nodig is om dit aanbod in stand te houden, incl. financieringsmodel',
    deadline: '?',
    responsible: 'GGZ partijen, ZN',
    basis: ['B.6.p2'],
  },
  {
    key: 'uitkomstinformatie-ggz-ontwikkelen',
    lines: [6825, 6826],
    title: 'Ontwikkelen uitkomstinformatie',
    deadline: '?',
    responsible: 'ZINl, GGZ partijen, ZN, Mind, PF',
    basis: ['A.9.p1'],
  },
  {
    key: 'uitkomstinformatie-ggz-beschikbaar',
    lines: [6828, 6828],
    title: 'Beschikbaar stellen uitkomstinformatie',
    deadline: '1-1-2025',
    responsible: 'GGZ partijen, ZINl',
    basis: ['A.9.p2', 'A.9.p3'],
  },
] as const satisfies readonly ActionRow[];
