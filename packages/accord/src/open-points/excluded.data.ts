import type { NoOpenPointData } from '@iza/domain/accord';

const QUESTION = 'Een vraag in de lopende tekst.';
const ADDRESS = 'Vraagteken of hekje in een internetadres.';
const MODEL = 'ZPM is de afkorting van zorgprestatiemodel.';

/** Marks in the text that look like an open point and are none, with the reason. */
export const excluded: NoOpenPointData[] = [
  { lines: [20], printed: 'bijbenen?', reason: QUESTION },
  { lines: [21], printed: 'verpleeghuis?', reason: QUESTION },
  { lines: [29], printed: 'pensioen?', reason: QUESTION },
  { lines: [35], printed: 'verder kijken?', reason: QUESTION },
  { lines: [256], printed: 'komende jaren?', reason: 'Vraagteken in de titel van hoofdstuk 3.' },
  { lines: [412], printed: 'te krijgen?', reason: QUESTION },
  { lines: [1339], printed: 'zorgsysteem?', reason: QUESTION },
  { lines: [1359], printed: 'opgeleverd?', reason: QUESTION },
  { lines: [1379], printed: 'opgeleverd?', reason: QUESTION },
  { lines: [1380], printed: 'brengen?', reason: QUESTION },
  { lines: [1503], printed: 'index.html?itemId', reason: ADDRESS },
  { lines: [1595], printed: 'index.aspx?queryid', reason: ADDRESS },
  {
    lines: [1755],
    printed: 'azwstatline.cbs.nl/#/AZW/nl/dataset/24015NED/table?dl',
    reason: ADDRESS,
  },
  { lines: [2838], printed: '(ZPM)', reason: MODEL },
  { lines: [2840], printed: 'ZPM', reason: MODEL },
  { lines: [2846], printed: 'ZPM', reason: MODEL },
  { lines: [2849], printed: 'ZPM', reason: MODEL },
  { lines: [4131], printed: '#:%7E:text', reason: ADDRESS },
  { lines: [4132], printed: '#:%7E:text', reason: ADDRESS },
  { lines: [4744], printed: '[Ont]Regel', reason: 'Naam van een programma.' },
  { lines: [5376], printed: 'methodieken[1]', reason: 'Verwijzing naar een voetnoot.' },
  { lines: [5394], printed: '[1]', reason: 'Een voetnoot.' },
];
