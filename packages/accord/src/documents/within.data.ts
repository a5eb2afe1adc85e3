import type { DocumentDifferenceData } from '@iza/domain/accord';
import { concept, difference } from './entry.ts';

/** What the draft itself says in two ways. Both stay; the software does not choose. */
export const differencesWithin: DocumentDifferenceData[] = [
  difference('funds-name', 'naming', 'Naam van de middelen', [
    concept('transformatiemiddelen', 1011),
    concept('transitiemiddelen', 1073),
    concept('transitiegelden', 1077),
    concept('Transformatiegelden Integraal Zorgakkoord', 6348),
  ]),
  difference('funds-period', 'date', 'Jaren waarover de middelen lopen', [
    concept('periode 2023-2027', 6234),
    concept('periode 2023 tot en met 2026', 3578),
    concept('2023 2024 2025 2026 struc. jaar', 6343),
  ]),
  difference(
    'funds-total',
    'figure',
    'Hoogte van de middelen, miljoen euro',
    [
      concept('2,8 miljard', 6234),
      concept('380 380 380 380', 6347),
      concept('228 228 228 228', 6348),
    ],
    'De twee rijen tellen over 2023-2026 op tot 2.432; de tekst zegt 2.800 over 2023-2027.',
  ),
  difference('earmark-measure', 'content', 'Maat voor de oormerken', [
    concept('naar rato van omvang sector', 1084, 1085),
    concept('naar rato van hun gebudgetteerde omzet in 2023', 1189, 1190),
    concept('Naar rato van startniveau 2023', 6304),
  ]),
  difference(
    'unspent-money',
    'content',
    'Wat er met niet ingezette middelen gebeurt',
    [
      concept('blijven voor de transitie mits dit doelmatig en doeltreffend is', 1079, 1080),
      concept('use it or lose it', 1177),
    ],
    'Blijft beschikbaar voor de transitie, en komt niet ten goede aan eigen vermogen.',
  ),
  difference('route-of-funds', 'content', 'Hoe de middelen lopen', [
    concept('direct worden gefinancierd vanuit de VWS-begroting', 1232),
    concept('(centraal alleen indien noodzakelijk)', 6240),
  ]),
  difference('profile-recalibration', 'content', 'Of elk regiobeeld wordt herijkt', [
    concept('heeft elke regio het al bestaande regiobeeld herijkt', 407),
    concept('indien nodig herijkt', 2561),
  ]),
  difference('plan-initiators', 'content', 'Wie het initiatief voor het regioplan neemt', [
    concept('marktleider zorgverzekeraars samen met gemeenten en één van de ziekenhuizen', 2599),
    concept('2 grootste ZVs, grootste gemeenten, regionale partijen', 6616, 6619),
  ]),
  difference(
    'kind-of-transformation',
    'naming',
    'Naam van de transformaties die gelijkgericht worden aangepakt',
    [
      concept('‘impactvolle transformaties’', 907),
      concept('grote transformaties', 908),
      concept('grote (onomkeerbare) plannen', 1289, 1290),
      concept('impactvolle (onomkeerbare) plannen', 5767),
    ],
  ),
  difference(
    'volume-norm-standing',
    'content',
    'Hoe vast de volumenorm van 100 staat',
    [
      concept('100 (PM bespreekpunt)', 476),
      concept('uitgangspunt van 100 ingrepen', 481),
      concept('100 [bespreekpunt]', 3400),
      concept('uitgangspunt van 100 ingrepen', 3453),
    ],
    'Op twee plaatsen met bespreekpunt erbij, elders zonder.',
  ),
  difference('volume-norm-table', 'naming', 'Wie de volumenormen vaststelt', [
    concept('wetenschappelijke overlegtafel', 473),
    concept('Ronde Tafeloverleg', 3391),
  ]),
  difference('theme-d-name', 'naming', 'Naam van het thema concentratie en spreiding', [
    concept('Toekomstbestendig zorglandschap door concentratie en spreiding', 459),
    concept(
      'Toekomstbestendig medisch zorglandschap door differentiatie, concentratie en spreiding',
      6674,
      6675,
    ),
  ]),
  difference('cancer-patients-now', 'figure', 'Mensen met kanker nu', [
    concept('547.000', 1481),
    concept('600.000', 1485),
  ]),
  difference(
    'half-of-outcome-information',
    'content',
    'Uitkomstinformatie voor 50% van de ziektelast: moet of ambitie',
    [concept('De ambitie is', 327), concept('In 2025 moet daartoe', 1930)],
  ),
  difference(
    'overshoot-instrument',
    'content',
    'Maatregelen bij overschrijding',
    [
      concept('waaronder inzet via het macrobeheersinstrument', 1139),
      concept('te redresseren via het macrobeheersinstrument', 6061),
    ],
    'In 4.1.4 een van de maatregelen, in bijlage K de enige genoemde.',
  ),
  difference('shifting-growth', 'content', 'Groei verschuiven tussen sectoren', [
    concept('(macro-budgetneutraal)', 1156),
    concept('(budgetneutraal)', 6312),
  ]),
  difference(
    'finance-lettering',
    'numbering',
    'Letters van de financiële afspraken',
    [
      concept('a. Het startniveau van de macrokaders', 1027),
      concept('f. Het startniveau van de macrokaders', 5953),
    ],
    'Bijlage K herhaalt hoofdstuk 4.1 en telt door met e-h en f-j; verwijzingen naar lid c kloppen daar niet.',
  ),
  difference(
    'transformation-finance-title',
    'naming',
    'Naam van het hoofdstuk over geld, in verwijzingen',
    [concept('4 Financiën', 990), concept('‘Financiële randvoorwaarden’', 3010)],
  ),
];
