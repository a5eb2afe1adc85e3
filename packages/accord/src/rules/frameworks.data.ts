import { lineSpan, type RuleData } from '@iza/domain/accord';
import { rulesOn } from './entry.ts';

const frameworks = rulesOn('frameworks');

/** 4.1 and annex K: frameworks, overshoot, the review of 2024. */
export const frameworkRules: RuleData[] = [
  frameworks(
    'annex-leads',
    '4.1.2',
    lineSpan(1024, 1026),
    'De bedragen in de budgettaire bijlage zijn leidend.',
    {
      binds: ['iza-parties'],
      strength: 'must',
      alsoAt: [{ clause: 'K.2', lines: lineSpan(5949, 5951) }],
    },
  ),
  frameworks(
    'growth-is-maximum',
    '4.1.2.b',
    lineSpan(1056, 1057),
    'De groeipercentages zijn landelijke maxima op het macrokader per sector.',
    {
      binds: ['vws', 'insurers', 'providers'],
      strength: 'must',
      alsoAt: [{ clause: 'K.2.g', lines: lineSpan(5978, 5980) }],
    },
  ),
  frameworks(
    'contracts-may-differ',
    '4.1.2.b',
    lineSpan(1056, 1058),
    'In individuele contracten mag de groei anders zijn.',
    {
      binds: ['insurers', 'providers'],
      strength: 'may',
      alsoAt: [{ clause: 'J', lines: lineSpan(5553, 5560) }],
    },
  ),
  frameworks(
    'fits-in-means',
    '4.1.2.e',
    lineSpan(1092, 1094),
    'Alle afspraken passen binnen de beschreven middelen.',
    {
      binds: ['iza-parties'],
      strength: 'must',
      alsoAt: [{ clause: 'K.2.j', lines: lineSpan(6014, 6016) }],
    },
  ),
  frameworks(
    'spending-monitored',
    '4.1.2.a-2',
    lineSpan(1098, 1101),
    'Uitgaven per sector worden viermaal per jaar gevolgd en zo nodig besproken in het BO.',
    {
      binds: ['zorginstituut', 'nza'],
      strength: 'must',
      alsoAt: [{ clause: 'K.2.a', lines: lineSpan(6021, 6023) }],
    },
  ),
  frameworks(
    'funds-monitored',
    '4.1.2.b-2',
    lineSpan(1103, 1104),
    'De middelen worden elk kwartaal gevolgd door de NZa en zo nodig besproken in het BO.',
    {
      binds: ['nza'],
      strength: 'must',
      alsoAt: [{ clause: 'K.2.b', lines: lineSpan(6025, 6026) }],
    },
  ),
  frameworks(
    'indexed-yearly',
    '4.1.3',
    lineSpan(1109, 1110),
    'VWS indexeert de kaders jaarlijks volgens de ramingen van het CPB.',
    { binds: ['vws'], strength: 'must', alsoAt: [{ clause: 'K.3', lines: lineSpan(6031, 6032) }] },
  ),
  frameworks(
    'labour-cost-index',
    '4.1.3',
    lineSpan(1110, 1114),
    'Zorgverzekeraars vertalen de OVA volledig door, zonder generieke korting.',
    {
      binds: ['insurers'],
      strength: 'must',
      watchedBy: ['nza'],
      alsoAt: [
        { clause: 'K.3', lines: lineSpan(6032, 6036) },
        { clause: 'H.8', lines: lineSpan(4953, 4956) },
      ],
    },
  ),
  frameworks(
    'discount-argued',
    '4.1.3',
    lineSpan(1119, 1121),
    'Een doelmatigheidskorting of opslag wordt onderbouwd.',
    {
      binds: ['insurers'],
      strength: 'must',
      alsoAt: [{ clause: 'K.3', lines: lineSpan(6041, 6043) }],
    },
  ),
  frameworks(
    'overshoot-consultation',
    '4.1.4.a',
    lineSpan(1129, 1132),
    'Bij overschrijding van een kader overleggen partijen over aard en oorzaak.',
    {
      binds: ['iza-parties'],
      strength: 'must',
      alsoAt: [{ clause: 'K.4.a', lines: lineSpan(6050, 6053) }],
    },
  ),
  frameworks(
    'overshoot-total',
    '4.1.4.b',
    lineSpan(1133, 1134),
    'Ook het totale macrokader wordt bezien.',
    {
      binds: ['iza-parties'],
      strength: 'must',
      alsoAt: [{ clause: 'K.4.b', lines: lineSpan(6055, 6056) }],
    },
  ),
  frameworks(
    'overshoot-no-measures',
    '4.1.4.b',
    lineSpan(1134, 1136),
    'Is het totale kader niet overschreden, dan kan dat aanleiding zijn geen maatregelen te nemen.',
    { binds: ['vws'], strength: 'may', alsoAt: [{ clause: 'K.4.b', lines: lineSpan(6056, 6058) }] },
  ),
  frameworks(
    'overshoot-measures',
    '4.1.4.c',
    lineSpan(1138, 1139),
    'Partijen kunnen overleggen over kortingen; VWS kan maatregelen nemen, waaronder het mbi.',
    {
      binds: ['iza-parties', 'vws'],
      strength: 'may',
      alsoAt: [
        {
          clause: 'K.4.c',
          lines: lineSpan(6060, 6061),
          printed: 'te redresseren via het macrobeheersinstrument',
        },
      ],
    },
  ),
  frameworks('review-2024', '4.1.5', lineSpan(1145, 1146), 'In 2024 is er een evaluatiemoment.', {
    binds: ['iza-parties'],
    strength: 'must',
    alsoAt: [{ clause: 'K.7', lines: lineSpan(6298, 6299) }],
  }),
  frameworks(
    'review-decision',
    '4.1.5',
    lineSpan(1149, 1151),
    'Uiterlijk 1 juni 2024 besluit een BO over bijsturen.',
    {
      binds: ['iza-parties', 'vws'],
      strength: 'must',
      alsoAt: [{ clause: 'K.7', lines: lineSpan(6306, 6308) }],
    },
  ),
  frameworks(
    'review-total-task',
    '4.1.5',
    lineSpan(1151, 1152),
    'De totale taakstelling staat niet ter discussie.',
    {
      binds: ['iza-parties'],
      strength: 'must',
      alsoAt: [{ clause: 'K.7', lines: lineSpan(6308, 6309) }],
    },
  ),
  frameworks(
    'review-options',
    '4.1.5',
    lineSpan(1154, 1157),
    'Opties voor 2025 en 2026, onder andere: afspraken aanscherpen, middelen anders inzetten, groei verschuiven, basisniveau aanpassen.',
    {
      binds: ['iza-parties', 'vws'],
      strength: 'may',
      alsoAt: [{ clause: 'K.7', lines: lineSpan(6310, 6313) }],
    },
  ),
  frameworks(
    'review-by-vws',
    '4.1.5',
    lineSpan(1157, 1159),
    'VWS besluit op basis van de uitkomsten, na consultatie.',
    { binds: ['vws'], strength: 'must', alsoAt: [{ clause: 'K.7', lines: lineSpan(6313, 6315) }] },
  ),
  frameworks(
    'burden-of-proof',
    '4.1.5',
    lineSpan(1159, 1160),
    'De bewijslast over de inspanningen ligt bij aanbieders, verzekeraars en VWS.',
    {
      binds: ['providers', 'insurers', 'vws'],
      strength: 'must',
      alsoAt: [{ clause: 'K.7', lines: lineSpan(6315, 6316) }],
    },
  ),
  frameworks(
    'drug-growth',
    'K.5.p1',
    [...lineSpan(6091, 6093), ...lineSpan(6095, 6097)],
    'Bij overschrijding van het kader MSZ én groei van dure geneesmiddelen boven 7% (2023-2024) of 5% (2025-2026) corrigeert VWS de mbi-afrekening voor 50% van het meerdere.',
    { binds: ['vws'], strength: 'must' },
  ),
  frameworks(
    'drug-growth-rest',
    'K.5.p1',
    lineSpan(6099, 6100),
    'Over resterende overschrijding geldt gewone mbi-besluitvorming.',
    { binds: ['vws'], strength: 'must' },
  ),
  frameworks(
    'earlier-overshoot',
    'K.5.p1',
    lineSpan(6126, 6129),
    'Over mbi-korting voor eerdere jaren besluit VWS nog.',
    {
      binds: ['vws'],
      strength: 'may',
      alsoAt: [{ clause: 'K.5.p3', lines: lineSpan(6186, 6188) }],
    },
  ),
];
