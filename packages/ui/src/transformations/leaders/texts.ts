import { defineTexts, plural } from '../../texts/define-texts.ts';

/** Who the market leaders of a plan are, and what they were derived from. */
export const leadersTexts = defineTexts(
  {
    leaders: 'Marktleiders',
    byInsured: (day: string) => `Afgeleid uit aantallen verzekerden op ${day}.`,
    uncounted: (count: number) =>
      `Van ${count} ${plural(count, 'gemeente', 'gemeenten')} in het gebied ${plural(count, 'is', 'zijn')} op die dag geen aantallen geleverd.`,
    byRegions: 'Afgeleid uit de zorgkantoorregio’s waar de gemeenten in liggen.',
    unverified: 'Deels niet bevestigd.',
    seeFigures: 'Bekijk de aantallen',
    unknown: 'Nog niet bekend',
    unclear: {
      'area-unknown':
        'Het gebied van het plan is nog niet ingevuld. Vul bij Het plan in het kort de gemeenten in. De marktleiders volgen daaruit.',
      'no-figures':
        'Voor dit gebied zijn geen aantallen verzekerden geleverd en ook geen twee marktleiders bekend. Zorgverzekeraars Nederland (ZN) levert de aantallen. Zodra ze er zijn, staan de marktleiders hier vanzelf.',
      tie: 'Twee verzekeraars hebben in dit gebied even veel verzekerden. Zorgverzekeraars Nederland (ZN) levert nieuwe aantallen. Zodra ze er zijn, staan de marktleiders hier vanzelf.',
      'regions-disagree':
        'Het gebied ligt in regio’s met verschillende marktleiders. Dan beslissen de aantallen verzekerden. Zorgverzekeraars Nederland (ZN) levert die. Zodra ze er zijn, staan de marktleiders hier vanzelf.',
    },
    candidates: (names: string) => `In beeld: ${names}.`,
  },
  {
    leaders: 'Market leaders',
    byInsured: (day) => `Derived from numbers of insured on ${day}.`,
    uncounted: (count) =>
      `No numbers were supplied on that day for ${count} ${plural(count, 'municipality', 'municipalities')} in the area.`,
    byRegions: 'Derived from the care office regions of the municipalities.',
    unverified: 'Partly unconfirmed.',
    seeFigures: 'See the numbers',
    unknown: 'Not known yet',
    unclear: {
      'area-unknown':
        'The area of the plan has not been filled in yet. Fill in the municipalities under The plan in brief. They determine who the market leaders are.',
      'no-figures':
        'No numbers of insured were supplied for this area, and no two market leaders are known. The association of insurers (ZN) supplies the numbers. Once they are there, the market leaders appear here.',
      tie: 'Two insurers have the same number of insured in this area. The association of insurers (ZN) supplies new numbers. Once they are there, the market leaders appear here.',
      'regions-disagree':
        'The area lies in regions with different market leaders. Then the numbers of insured decide. The association of insurers (ZN) supplies those. Once they are there, the market leaders appear here.',
    },
    candidates: (names) => `Candidates: ${names}.`,
  },
);
