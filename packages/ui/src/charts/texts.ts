import { defineTexts } from '../texts/define-texts.ts';

export const chartTexts = defineTexts(
  {
    legend: 'Legenda',
    mapKeys: 'Met de pijltjestoetsen gaat u van tegel naar tegel. Enter opent de tegel.',
    schematic: 'De kaart is schematisch: de plaats klopt ongeveer, de grootte zegt niets.',
    faded: 'valt buiten het filter',
    axisNotAtZero: 'De balken beginnen niet bij nul, zodat u de stappen ziet.',
    ownScales: 'Elke grafiek heeft een eigen schaal, die niet bij nul begint.',
    takeChart: 'Grafiek meenemen',
    takePng: 'Als afbeelding (PNG)',
    takeSvg: 'Als tekening (SVG)',
    copyLink: 'Link naar deze grafiek kopiëren',
    forecast: 'prognose',
    unknown: 'niet bekend',
    rest: (count: number) => `overig (${count})`,
  },
  {
    legend: 'Legend',
    mapKeys: 'The arrow keys go from tile to tile. Enter opens the tile.',
    schematic: 'The map is schematic: places are about right, sizes mean nothing.',
    faded: 'does not fit the filter',
    axisNotAtZero: 'The bars do not start at zero, so that you can see the steps.',
    ownScales: 'Each chart has its own scale, which does not start at zero.',
    takeChart: 'Take the chart along',
    takePng: 'As a picture (PNG)',
    takeSvg: 'As a drawing (SVG)',
    copyLink: 'Copy a link to this chart',
    forecast: 'forecast',
    unknown: 'not known',
    rest: (count) => `others (${count})`,
  },
);
