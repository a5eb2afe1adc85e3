import { lineSpan, type RuleData } from '@iza/domain/accord';
import { rulesOn } from './entry.ts';

const monitoring = rulesOn('monitoring');
const governance = rulesOn('governance');
const prevention = rulesOn('prevention');

/** Chapters 5 and 6, and what annexes G and H ask of the parties. */
export const governanceRules: RuleData[] = [
  monitoring(
    'milestone-planning',
    '5.1',
    lineSpan(1356, 1359),
    'Voortgang wordt gevolgd vanaf ondertekening; daarvoor komt een mijlpalenplanning.',
    { binds: ['vws', 'iza-parties'], strength: 'must' },
  ),
  monitoring(
    'learn-together',
    '5.2',
    lineSpan(1364, 1367),
    'Partijen wisselen regelmatig kennis en ervaring uit en spiegelen de voortgang.',
    { binds: ['iza-parties'], strength: 'must' },
  ),
  monitoring(
    'outcomes-monitored',
    '5.3',
    [1399, 1407, 1408],
    'NZa en Zorginstituut gebruiken de criteria om de effecten te volgen.',
    { binds: ['nza', 'zorginstituut'], strength: 'must' },
  ),
  monitoring(
    'outcomes-proposed',
    '5.3',
    [...lineSpan(1401, 1404), ...lineSpan(1410, 1413)],
    'De kwantificering van uitkomsten is een voorstel dat nog besproken wordt.',
    { binds: ['iza-parties'], strength: 'discussion point' },
  ),
  monitoring(
    'employment-trigger',
    'H.p4',
    lineSpan(4648, 4651),
    'Bij 1 op 5,9 of groter wordt actie ondernomen door extra inzet op de thema’s.',
    { binds: ['iza-parties'], strength: 'must' },
  ),
  monitoring(
    'labour-indicators',
    'H.p7',
    lineSpan(5014, 5018),
    'Geven de arbeidsmarktindicatoren aanleiding tot bijsturen, dan overleggen partijen; externe omstandigheden tellen mee.',
    { binds: ['iza-parties'], strength: 'must' },
  ),
  governance(
    'programme-team',
    '6.p1',
    lineSpan(1725, 1729),
    'Onder regie van VWS bewaakt een programmateam de voortgang.',
    { binds: ['vws', 'programme-team'], strength: 'must' },
  ),
  governance(
    'quarterly-day',
    '6.p2',
    lineSpan(1731, 1734),
    'Elk kwartaal is er een bestuurdersdag met een monitor van de afspraken.',
    {
      binds: ['programme-team', 'iza-parties'],
      strength: 'must',
      note: 'Wie de monitor maakt staat er niet.',
    },
  ),
  governance(
    'address-each-other',
    '6.p2',
    lineSpan(1734, 1736),
    'Partijen kunnen elkaar aanspreken; er kan worden bijgestuurd.',
    { binds: ['iza-parties'], strength: 'may' },
  ),
  governance(
    'day-prepared',
    '6.p3',
    lineSpan(1738, 1739),
    'Het programmateam bereidt de dag voor met een aantal veldpartijen.',
    { binds: ['programme-team', 'field'], strength: 'must' },
  ),
  governance(
    'escalation',
    '6.p4',
    lineSpan(1741, 1743),
    'Verschil van inzicht wordt onder leiding van VWS met toezichthouders besproken, zo nodig in een BO met de minister.',
    { binds: ['vws', 'supervisors'], strength: 'must' },
  ),
  governance(
    'parliament-informed',
    '6.p5',
    [1745],
    'De Tweede Kamer wordt regulier geïnformeerd.',
    { binds: ['vws'], strength: 'must' },
  ),
  governance(
    'funds-consultation',
    '6.p6',
    [1756, 1757],
    'NZa, ZN en VWS overleggen regulier over de transformatiemiddelen.',
    { binds: ['nza', 'zn', 'vws'], strength: 'must' },
  ),
  governance(
    'signed-output-not-outcome',
    '6',
    [34],
    'Ondertekende tekst: partijen zijn aanspreekbaar op output, niet op outcome.',
    { binds: ['iza-parties'], strength: 'must', edition: 'signed-2022' },
  ),
  prevention(
    'regional-prevention-agreements',
    'G.p1.a',
    lineSpan(4295, 4303),
    'Zorgverzekeraars en gemeenten maken uiterlijk 1 januari 2025 niet-vrijblijvende regionale afspraken over gezondheidsbevordering.',
    {
      binds: ['insurers', 'municipalities'],
      strength: 'must',
      alsoAt: [{ clause: '3.5.p2', lines: lineSpan(675, 676) }],
    },
  ),
  prevention(
    'chain-approaches',
    'G.p1.b',
    lineSpan(4305, 4309),
    'Zij richten met ingang van 1 januari 2024 vijf ketenaanpakken in.',
    {
      binds: ['insurers', 'municipalities'],
      strength: 'must',
      alsoAt: [{ clause: '3.5.p2', lines: lineSpan(676, 680) }],
    },
  ),
  prevention(
    'own-change-described',
    'G.p6.a',
    lineSpan(4405, 4408),
    'Elke partij (niet VWS) beschrijft uiterlijk 1 juli 2023 haar inzet en veranderopgave.',
    {
      binds: ['iza-parties'],
      strength: 'must',
      alsoAt: [{ clause: '3.5.p1', lines: lineSpan(665, 669) }],
    },
  ),
];
