/** Why a date in the text is no commitment of its own. */
type LeftOutReason =
  | 'history'
  | 'baseline'
  | 'forecast'
  | 'footnote or address'
  | 'budget figure'
  | 'budget table'
  | 'rule kept with the budget'
  | 'norm kept with the norms'
  | 'term kept with the outcome'
  | 'part of the commitment before it'
  | 'heading repeated from the goals'
  | 'name of the vision or its goal year'
  | 'condition'
  | 'option'
  | 'expectation'
  | 'introduction'
  | 'term without a date'
  | 'open point of the draft'
  | 'no date';

/** First and last line, the words that look like a date (all of them in those lines where absent), and the reason. */
export type DateLeftOut = readonly [
  from: number,
  to: number,
  reason: LeftOutReason,
  words?: string,
];

/** Everything in lines 287-6456 that looks like a date and is no commitment. */
export const datesLeftOut: readonly DateLeftOut[] = [
  [348, 348, 'part of the commitment before it', '2024'],
  [525, 525, 'name of the vision or its goal year', '2030'],
  [532, 532, 'name of the vision or its goal year', '2030'],
  [608, 608, 'history', '2020'],
  [850, 850, 'term without a date', 'komende jaren'],
  [864, 864, 'part of the commitment before it', 'jaarlijkse'],
  [911, 911, 'term without a date', 'komende jaren'],
  [996, 998, 'budget figure'],
  [1043, 1043, 'budget table'],
  [1064, 1064, 'budget table'],
  [1100, 1100, 'part of the commitment before it', 'kwartaalrapportages'],
  [1147, 1147, 'part of the commitment before it', '2023'],
  [1154, 1157, 'option'],
  [1176, 1176, 'norm kept with the norms', 'maximaal 5 jaar'],
  [1190, 1190, 'budget figure', '2023'],
  [1215, 1215, 'part of the commitment before it', 'kwartaalmonitor'],
  [1241, 1241, 'open point of the draft', '2023'],
  [1301, 1301, 'condition'],
  [1310, 1310, 'part of the commitment before it'],
  [1313, 1313, 'part of the commitment before it', '2023'],
  [1319, 1319, 'term without a date', 'zo spoedig mogelijk'],
  [1363, 1363, 'introduction', 'looptijd van het IZA'],
  [1386, 1386, 'footnote or address', '2021'],
  [1396, 1396, 'expectation', '2026'],
  [1396, 1396, 'term without a date', 'komende periode'],
  [1398, 1398, 'term without a date', 'komende jaren'],
  [1404, 1404, 'term without a date', 'komende periode'],
  [1405, 1405, 'expectation', '2026'],
  [1407, 1407, 'term without a date', 'komende jaren'],
  [1446, 1446, 'baseline', '2019'],
  [1462, 1462, 'baseline'],
  [1465, 1465, 'baseline'],
  [1473, 1473, 'term kept with the outcome', 'binnen 3 maanden'],
  [1482, 1485, 'forecast'],
  [1493, 1505, 'footnote or address'],
  [1533, 1533, 'baseline', '2023'],
  [1592, 1593, 'footnote or address'],
  [1606, 1606, 'baseline', '2020'],
  [1612, 1612, 'baseline', '2020'],
  [1616, 1616, 'forecast', '2040'],
  [1629, 1632, 'baseline'],
  [1650, 1680, 'footnote or address'],
  [1694, 1694, 'term without a date', 'komende jaren'],
  [1701, 1701, 'baseline', '2020'],
  [1702, 1704, 'baseline', '2021'],
  [1707, 1710, 'baseline', '2021'],
  [1708, 1708, 'baseline', 'binnen 5 jaar'],
  [1714, 1714, 'term without a date', 'komende jaren'],
  [1749, 1754, 'footnote or address'],
  [2015, 2015, 'part of the commitment before it', '2024'],
  [2320, 2327, 'history'],
  [2371, 2371, 'part of the commitment before it'],
  [2887, 2887, 'introduction', 'binnen enkele jaren'],
  [2893, 2893, 'term without a date', 'komende jaren'],
  [2971, 2971, 'history', '2022'],
  [3333, 3333, 'history', '2018'],
  [3376, 3376, 'term without a date', 'komende jaren'],
  [3449, 3449, 'term without a date', 'komende periode'],
  [3489, 3489, 'term without a date', 'komende jaren'],
  [3491, 3491, 'term without a date', 'komende jaren'],
  [3774, 3774, 'name of the vision or its goal year', '2030'],
  [3824, 3824, 'name of the vision or its goal year', '2030'],
  [3880, 3880, 'history'],
  [3894, 3894, 'term without a date', 'komende jaren'],
  [3919, 3919, 'condition', '2022'],
  [3954, 3954, 'term without a date', 'komende jaren'],
  [4021, 4021, 'term without a date', 'komende jaren'],
  [4036, 4036, 'history'],
  [4071, 4071, 'history', '2020'],
  [4124, 4132, 'footnote or address'],
  [4189, 4189, 'norm kept with the norms', 'binnen 1 week'],
  [4473, 4473, 'term without a date', 'zo spoedig mogelijk'],
  [4484, 4484, 'term without a date', 'komende jaren'],
  [4599, 4599, 'forecast', '2040'],
  [4667, 4667, 'term without a date', 'kabinetsperiode'],
  [4994, 4994, 'history', 'januari'],
  [5120, 5120, 'heading repeated from the goals', '2025'],
  [5173, 5173, 'footnote or address', '2022'],
  [5312, 5312, 'heading repeated from the goals', '2025'],
  [5322, 5322, 'term without a date', 'komende jaren'],
  [5326, 5326, 'term without a date', 'komende jaren'],
  [5413, 5413, 'part of the commitment before it', 'jaarlijkse'],
  [5473, 5473, 'footnote or address', '2022'],
  [5638, 5638, 'term without a date', 'komende jaren'],
  [5654, 5654, 'term without a date', 'komende jaren'],
  [5711, 5711, 'norm kept with the norms', 'binnen vijf jaar'],
  [5724, 5724, 'footnote or address', '2019'],
  [5843, 5843, 'term without a date', 'zo snel mogelijk'],
  [5920, 5929, 'budget figure'],
  [5970, 5970, 'budget table'],
  [5986, 5986, 'budget table'],
  [6022, 6022, 'part of the commitment before it', 'kwartaalrapportages'],
  [6071, 6071, 'budget figure', '2023'],
  [6091, 6095, 'rule kept with the budget'],
  [6104, 6104, 'history', '2008'],
  [6106, 6106, 'history', '2023'],
  [6121, 6121, 'term without a date', 'komende periode'],
  [6126, 6126, 'history'],
  [6162, 6162, 'part of the commitment before it'],
  [6164, 6164, 'part of the commitment before it', '2023'],
  [6186, 6187, 'history'],
  [6201, 6201, 'history'],
  [6205, 6205, 'term without a date', 'kabinetsperiode'],
  [6219, 6219, 'no date', 'voorjaarsbesluitvorming'],
  [6253, 6253, 'part of the commitment before it'],
  [6258, 6258, 'part of the commitment before it', '2023'],
  [6265, 6265, 'part of the commitment before it'],
  [6273, 6273, 'part of the commitment before it'],
  [6278, 6278, 'part of the commitment before it', '2023'],
  [6293, 6293, 'part of the commitment before it', '2023'],
  [6300, 6300, 'part of the commitment before it', '2023'],
  [6304, 6304, 'budget figure', '2023'],
  [6310, 6313, 'option'],
  [6324, 6350, 'budget table'],
  [6361, 6454, 'budget table'],
];
