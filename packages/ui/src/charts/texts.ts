import { defineTexts } from '../texts/define-texts.ts';

export const chartTexts = defineTexts(
  {
    legend: 'Legenda',
    mapKeys: 'Met de pijltjestoetsen gaat u van tegel naar tegel. Enter opent de tegel.',
    schematic: 'De kaart is schematisch: de plaats klopt ongeveer, de grootte zegt niets.',
    faded: 'valt buiten het filter',
  },
  {
    legend: 'Legend',
    mapKeys: 'The arrow keys go from tile to tile. Enter opens the tile.',
    schematic: 'The map is schematic: places are about right, sizes mean nothing.',
    faded: 'does not fit the filter',
  },
);
