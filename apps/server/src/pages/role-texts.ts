import type { GrantRole } from '@iza/domain/access';

/** What a role is called, and what it does here, in a few words. */
export const ROLE_TEXTS: Readonly<
  Record<GrantRole, { readonly name: string; readonly can: string }>
> = {
  'roaz-chair': {
    name: 'Voorzitter ROAZ',
    can: 'Schrijft het ROAZ-plan, vraagt besluiten aan en tekent ze.',
  },
  'roaz-bureau': {
    name: 'ROAZ-bureau',
    can: 'Schrijft mee aan het ROAZ-plan en verwerkt reacties.',
  },
  'market-leader': {
    name: 'Marktleider',
    can: 'Leest de concepten van de regio, reageert en tekent besluiten mee; schrijft mee aan het regioplan.',
  },
  municipality: {
    name: 'Gemeente',
    can: 'Schrijft mee aan het regioplan en tekent besluiten.',
  },
  insurer: { name: 'Zorgverzekeraar', can: 'Leest vastgestelde plannen.' },
  'regional-party': {
    name: 'Partij in de regio',
    can: 'Leest de concepten van de regio, reageert en beoordeelt mee.',
  },
  'patient-organisation': {
    name: 'Patiëntenorganisatie',
    can: 'Leest het plan vanaf de consultatie en geeft een reactie.',
  },
  'vws-programme': {
    name: 'Programmateam VWS',
    can: 'Ziet de plannen van alle regio’s, ook concepten, en wijzigt niets.',
  },
  nza: { name: 'NZa', can: 'Volgt de voortgang in het land.' },
  zorginstituut: { name: 'Zorginstituut Nederland', can: 'Volgt de voortgang in het land.' },
  igj: { name: 'IGJ', can: 'Volgt de voortgang in het land.' },
  acm: { name: 'ACM', can: 'Volgt de voortgang in het land.' },
  zn: { name: 'Zorgverzekeraars Nederland', can: 'Volgt de voortgang in het land.' },
  umbrella: { name: 'Koepelorganisatie', can: 'Leest vastgestelde plannen.' },
  administrator: {
    name: 'Beheerder',
    can: 'Laat mensen toe en trekt rechten in; leest geen plannen.',
  },
};
