import { defineTexts } from '@iza/ui/texts';

export const monitorTexts = defineTexts(
  {
    today: 'Vandaag',
    work: 'Mijn werk',
    actions: 'Uitwerkpunten',
    regions: 'Regio’s',
    plans: 'Plannen',
    transformations: 'Transformatieplannen',
    finances: 'Financiën',
    outcomes: 'Uitkomsten',
    accord: 'Akkoord',
    arrows: 'Pijltjes',
    keyArrows: 'Op de kaart: naar de tegel ernaast',
    keyEnter: 'Op de kaart of in een tabel: openen',
  },
  {
    today: 'Today',
    work: 'My work',
    actions: 'Action points',
    regions: 'Regions',
    plans: 'Plans',
    transformations: 'Transformation plans',
    finances: 'Finances',
    outcomes: 'Outcomes',
    accord: 'Agreement',
    arrows: 'Arrows',
    keyArrows: 'On the map: to the next tile',
    keyEnter: 'On the map or in a table: open',
  },
);
