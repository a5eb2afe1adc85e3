import type { RegionKind } from '@iza/domain/region';
import type { Fact } from '@iza/domain/values';
import { CARE_OFFICE_NAMES, MANDATE_LETTER, MUNICIPALITIES } from './sources.ts';

/** How many regions of a kind there are, as the sources say; remarks where they count differently. */
export type RegionCount = {
  readonly kind: RegionKind;
  readonly count: Fact<number>;
  readonly note?: string;
};

export const regionCounts: readonly RegionCount[] = [
  {
    kind: 'roaz',
    count: {
      value: 10,
      source: { name: 'https://netwerkacutezorg.nl/roaz/' },
      certainty: 'verified',
    },
    note: '11 traumacentra, 10 zorgnetwerken',
  },
  {
    kind: 'zorgkantoor',
    count: { value: 31, source: CARE_OFFICE_NAMES, certainty: 'verified' },
    note: 'Eerder 32: Delft Westland Oostland en Nieuwe Waterweg Noord werden Westland Schieland Delfland',
  },
  {
    kind: 'iza',
    count: {
      value: 42,
      source: {
        name: `https://www.dus-i.nl/subsidies/zorg-en-gezondheid/specifieke-uitkering-integraal-zorgakkoord; ${MANDATE_LETTER.name}`,
      },
      certainty: 'verified',
    },
    note: 'DUS-I: 42 mandaathouders; ZonMw telde 38 regio’s voor een subsidie, de NZa 53 regioplannen',
  },
  {
    kind: 'acute-ggz',
    count: {
      value: 28,
      source: { name: 'Integraal Zorgakkoord, eindtekst', place: 'p. 52', edition: 'signed-2022' },
      certainty: 'verified',
    },
    note: 'Namen onbekend; wel bekend: Flevoland met Gooi en Vechtstreek is één gebied (Regiobeeld Flevoland 2023, p. 115)',
  },
  { kind: 'safety', count: { value: 25, source: MUNICIPALITIES, certainty: 'verified' } },
];
