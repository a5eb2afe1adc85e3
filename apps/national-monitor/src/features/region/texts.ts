import { defineTexts } from '@iza/ui/texts';

export const regionTexts = defineTexts(
  {
    title: 'Regio’s',
    kind: 'Soort regio',
    kinds: {
      roaz: 'ROAZ-regio’s',
      zorgkantoor: 'Zorgkantoorregio’s',
      iza: 'IZA-regio’s',
      province: 'Provincies',
      'acute-ggz': 'Regio’s acute ggz',
      safety: 'Veiligheidsregio’s',
      'sub-region': 'Subregio’s',
    },
    aboutKind: {
      roaz: 'In elke ROAZ-regio maken de ROAZ-voorzitter en de marktleiders samen een ROAZ-plan (IZA C.6.d).',
      zorgkantoor:
        'Een regioplan hoort bij een zorgkantoorregio of bij een IZA-regio (IZA B.2). Heeft een regio hier geen eigen plan, dan kan zij onder het plan van een andere regio vallen: open de regio om dat te zien.',
      iza: 'Een regioplan hoort bij een zorgkantoorregio of bij een IZA-regio (IZA B.2). Heeft een regio hier geen eigen plan, dan kan zij onder het plan van een andere regio vallen: open de regio om dat te zien.',
      province:
        'Voor provincies vraagt het akkoord geen plan. Ze staan hier omdat er toch een plan voor is gemaakt.',
    },
    filters: 'Filter de regio’s',
    state: 'Fase',
    find: 'Zoek op regio of plan',
    all: 'Alle',
    mapHeading: 'Kaart',
    mapTitle: (kind: string) => `Kaart van de ${kind}, met de fase van hun plan`,
    mapDescription: 'Dezelfde gegevens staan in de tabel onder de kaart.',
    tableHeading: 'Tabel',
    aboutNone:
      'Nog geen plan: in IZA Regie staat er nog geen. Dat zegt niet dat er nergens een plan is.',
    states: {
      none: 'Nog geen plan',
      several: 'Verschillende fasen',
    },
    tileSince: (day: string) => `sinds ${day}`,
    tilePlans: (count: number) => `${count} plannen`,
    caption: (kind: string) => `${kind} met hun plannen`,
    region: 'Regio',
    bordersUnverified: 'Grenzen nog te controleren',
    bordersUnverifiedHint:
      'Welke gemeenten bij deze regio horen, is nog niet bij een bron nagegaan. Open de regio om te zien welke.',
    noneFitTitle: 'Geen regio past bij deze filters',
    noneFit: 'Maak een filter ruimer, of wis ze allemaal.',
    clear: 'Filters wissen',
    plans: 'Plannen van deze regio',
  },
  {
    title: 'Regions',
    kind: 'Kind of region',
    kinds: {
      roaz: 'ROAZ regions',
      zorgkantoor: 'Zorgkantoor regions',
      iza: 'IZA regions',
      province: 'Provinces',
      'acute-ggz': 'Acute mental care regions',
      safety: 'Safety regions',
      'sub-region': 'Sub-regions',
    },
    aboutKind: {
      roaz: 'In each ROAZ region the ROAZ chair and the market leaders make a ROAZ plan together (IZA C.6.d).',
      zorgkantoor:
        'A regional plan belongs to a zorgkantoor region or to an IZA region (IZA B.2). A region without a plan of its own here may fall under the plan of another region: open the region to see.',
      iza: 'A regional plan belongs to a zorgkantoor region or to an IZA region (IZA B.2). A region without a plan of its own here may fall under the plan of another region: open the region to see.',
      province:
        'The agreement asks no plan of provinces. They are here because a plan was made for one after all.',
    },
    filters: 'Filter the regions',
    state: 'Stage',
    find: 'Search region or plan',
    all: 'All',
    mapHeading: 'Map',
    mapTitle: (kind) => `Map of the ${kind}, with the stage of their plan`,
    mapDescription: 'The same data stands in the table below the map.',
    tableHeading: 'Table',
    aboutNone:
      'No plan yet: there is none in IZA Regie. That does not mean that there is no plan anywhere.',
    states: {
      none: 'No plan yet',
      several: 'Different stages',
    },
    tileSince: (day) => `since ${day}`,
    tilePlans: (count) => `${count} plans`,
    caption: (kind) => `${kind} with their plans`,
    region: 'Region',
    bordersUnverified: 'Borders still to be checked',
    bordersUnverifiedHint:
      'Which municipalities belong to this region has not been checked against a source yet. Open the region to see which.',
    noneFitTitle: 'No region fits these filters',
    noneFit: 'Widen a filter, or clear them all.',
    clear: 'Clear filters',
    plans: 'Plans of this region',
  },
);
