import {
  principleIdSchema,
  type Naming,
  type Principle,
  type PrincipleId,
  type principleSchema,
} from '@iza/domain/theme';
import { asRecord } from '../record.ts';

/** Document, place in its order, the words it uses, and the lines. */
type Row = readonly [
  document: Naming['document'],
  order: number,
  printed: string,
  ...lines: number[],
];

const TITLES: Record<PrincipleId, readonly [nl: string, en: string]> = {
  'value-driven': ['Waardegedreven', 'Value-driven'],
  together: ['Samen met en rondom de patiënt', 'With and around the patient'],
  'right-place': ['De juiste zorg op de juiste plek', 'The right care in the right place'],
  health: ['Gezondheid in plaats van ziekte', 'Health instead of illness'],
  'working-environment': ['Prettige werkomgeving', 'A pleasant working environment'],
};

/** The draft counts four principles of the framework and adds the fifth; one document calls that one sustainable as well. */
const NAMINGS: Record<PrincipleId, readonly Row[]> = {
  'value-driven': [
    ['concept', 1, 'waarde gedreven', 236],
    ['public-summary', 1, 'waardegedreven', 67],
    ['municipal-explanation', 2, 'waardegedreven', 24],
    ['practitioner-summary', 1, 'waardegedreven', 13],
  ],
  together: [
    ['concept', 2, 'samen met en gezamenlijk rondom de patiënt', 241],
    ['public-summary', 2, 'samen met en rondom de patiënt', 68],
    ['municipal-explanation', 3, 'samen met en rondom een patiënt', 25],
    ['practitioner-summary', 2, 'samen met en rondom de cliënt/patiënt', 14],
  ],
  'right-place': [
    ['concept', 3, 'de juiste zorg op de juiste plek', 244],
    ['public-summary', 3, 'de juiste zorg op de juiste plek', 69],
    ['municipal-explanation', 4, 'de juiste zorg op de juiste plek', 26],
    ['practitioner-summary', 3, 'de juiste zorg op de juiste plek', 15],
  ],
  health: [
    ['concept', 4, 'gezondheid in plaats van over ziekte', 245],
    ['public-summary', 4, 'gezondheid in plaats van over ziekte', 70],
    ['municipal-explanation', 1, 'gezondheid in plaats van ziekte', 23],
    ['practitioner-summary', 4, 'gezondheid in plaats van over ziekte', 16],
  ],
  'working-environment': [
    ['concept', 5, 'prettige en goede werkomgeving', 249],
    ['public-summary', 5, 'prettige werkomgeving', 71],
    ['municipal-explanation', 5, 'prettige werkomgeving', 27],
    ['practitioner-summary', 5, 'duurzaam, prettige werkomgeving', 17],
  ],
};

/** The five principles of appropriate care, in the draft's order. */
export const principles: readonly Principle[] = principleIdSchema.options.map((id) => {
  const [title, titleEn] = TITLES[id];
  return asRecord<typeof principleSchema>({
    id,
    title,
    titleEn,
    namings: NAMINGS[id].map(([document, order, printed, ...lines]) => ({
      document,
      number: String(order),
      printed,
      lines,
    })),
  });
});
