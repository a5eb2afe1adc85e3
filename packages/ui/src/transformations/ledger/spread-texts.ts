import { defineTexts } from '../../texts/define-texts.ts';

export const spreadTexts = defineTexts(
  {
    title: 'Verdeling en onderbenutting',
    lead: 'Er is geen budget geoormerkt per regio of thema. De verdeling per sector, regio en thema wordt gevolgd, zodat kan worden bijgestuurd (IZA 4.2.1).',
    by: 'Verdeling naar',
    choices: { sector: 'Sector', region: 'Regio', theme: 'Thema', year: 'Budgetjaar' },
    kind: 'Soort regio',
    whole:
      'Een plan dat bij meer regels hoort, telt in elke regel voor het hele bedrag. Het plan zegt niet hoe het bedrag is verdeeld. De regels tellen daarom niet op; de laatste regel telt elk bedrag één keer.',
    sectorHint:
      'Het gevraagde bedrag staat bij de sector die de aanvraag noemt. Wat in het grootboek staat, staat bij het oormerk waaruit het komt.',
    regionHint:
      'Noemt een plan geen regio van deze soort, dan telt het bij de regio’s waarin zijn gemeenten liggen.',
    yearHint: 'Het jaar is dat van de aanvraag en van het budget, niet van de betaling.',
    unsaid: 'Niet genoemd of onbekend',
    all: 'Alle plannen, elk bedrag één keer',
    term: 'Hele looptijd',
    plans: 'Plannen',
    shared: 'Waarvan ook elders',
    unknown: 'Vraag onbekend',
    printed: 'In het akkoord (concept, €)',
    opened: 'Geopend (€)',
    left: 'Nog over (€)',
  },
  {
    title: 'Distribution and underuse',
    lead: 'No budget is earmarked by region or theme. The distribution over sectors, regions and themes is followed, so that it can be adjusted (IZA 4.2.1).',
    by: 'Distribution by',
    choices: { sector: 'Sector', region: 'Region', theme: 'Theme', year: 'Budget year' },
    kind: 'Kind of region',
    whole:
      'A plan that belongs to several rows counts in full in each of them, because the plan does not say how the amount is divided. So the rows do not add up; the last row counts each amount once.',
    sectorHint:
      'What is requested is shown at the sector that the application names. What is in the ledger is shown at the earmark that it came from.',
    regionHint:
      'A plan that names no region of this kind counts for the regions of its municipalities.',
    yearHint: 'The year is that of the application and of the budget, not of the payment.',
    unsaid: 'Not stated or unknown',
    all: 'All plans, each amount once',
    term: 'Whole period',
    plans: 'Plans',
    shared: 'Of which in other rows too',
    unknown: 'Request unknown',
    printed: 'In the agreement (draft, €)',
    opened: 'Opened (€)',
    left: 'Left (€)',
  },
);
