import type { publicThemeSchema, Naming, PublicTheme, ThemeLetter } from '@iza/domain/theme';
import { asRecord } from '../record.ts';

/** How a document writes the title, and on which line. */
type Printed = readonly [title: string, line: number];

type Row = {
  readonly title: string;
  readonly titleEn: string;
  readonly letters: readonly ThemeLetter[];
  readonly concept: Printed;
  readonly ministry: Printed;
  readonly municipal: Printed;
  readonly practitioner: Printed;
};

const ROWS: readonly Row[] = [
  {
    title: 'Passende zorg',
    titleEn: 'Appropriate care',
    letters: ['A'],
    concept: ['Passende zorg: waardegedreven - samen met de patiënt, kwaliteit en pakket', 287],
    ministry: ['Passende zorg: waardegedreven – samen met de patiënt, pakket en kwaliteit', 75],
    municipal: ['Passende zorg', 33],
    practitioner: ['Passende zorg: waardegedreven – samen met de patiënt, pakket en kwaliteit', 21],
  },
  {
    title: 'Regionale samenwerking',
    titleEn: 'Regional cooperation',
    letters: ['B', 'C', 'D'],
    concept: ['Regionale samenwerking', 385],
    ministry: ['Regionale samenwerking', 89],
    municipal: ['Regionale samenwerking', 37],
    practitioner: ['Regionale samenwerking', 22],
  },
  {
    title: 'Versterking organisatie eerstelijnszorg',
    titleEn: 'Stronger primary care',
    letters: ['E'],
    concept: ['Versterking organisatie eerstelijnszorg', 508],
    ministry: ['Versterking organisatie eerstelijnszorg', 93],
    municipal: ['Versterking van zorg dichtbij huis', 43],
    practitioner: ['Versterking organisatie eerstelijnszorg', 23],
  },
  {
    title: 'Samenwerking sociaal domein, huisartsenzorg en ggz',
    titleEn: 'Cooperation of social services, general practice and mental health care',
    letters: ['F'],
    concept: ['Samenwerking sociaal domein, huisartsenzorg en ggz', 603],
    ministry: ['Samenwerking sociaal domein, huisartsenzorg en ggz', 97],
    municipal: ['Samenwerking sociaal domein, huisartsenzorg en ggz', 47],
    practitioner: ['Samenwerking sociaal domein, huisartsenzorg en ggz', 24],
  },
  {
    title: 'Gezond leven en preventie',
    titleEn: 'Healthy living and prevention',
    letters: ['G'],
    concept: ['Preventie en leefstijl', 643],
    ministry: ['Gezond leven en preventie', 101],
    municipal: ['Gezond leven en preventie', 51],
    practitioner: ['Gezond leven en preventie', 25],
  },
  {
    title: 'Arbeidsmarkt en ontzorgen zorgprofessionals',
    titleEn: 'Labour market and relief for care professionals',
    letters: ['H'],
    concept: ['Arbeidsmarkt en ontzorgen zorgprofessionals', 740],
    ministry: ['Arbeidsmarkt en ontzorgen zorgprofessionals', 109],
    municipal: ['Arbeidsmarkt en zorgen voor mensen die werken in de zorg', 57],
    practitioner: ['Arbeidsmarkt en ontzorgen zorgprofessionals', 26],
  },
  {
    title: 'Digitalisering en gegevensuitwisseling',
    titleEn: 'Digitalisation and data exchange',
    letters: ['I'],
    concept: ['Digitalisering en gegevensuitwisseling', 804],
    ministry: ['Digitalisering en gegevensuitwisseling', 117],
    municipal: ['Digitale en hybride zorg en gegevensuitwisseling', 61],
    practitioner: ['Digitaliseren en gegevensuitwisseling', 27],
  },
  {
    title: 'Contractering',
    titleEn: 'Contracting',
    letters: ['J'],
    concept: ['Contractering', 885],
    ministry: ['Contractering', 123],
    municipal: ['Contractering', 65],
    practitioner: ['Contractering', 28],
  },
];

/** The eight themes that the draft's third chapter and the summaries number alike and name differently. */
export const publicThemes: readonly PublicTheme[] = ROWS.map((row, index) => {
  const number = index + 1;
  const naming = (document: Naming['document'], printed: Printed, numbered = String(number)) => ({
    document,
    number: numbered,
    printed: printed[0],
    lines: [printed[1]],
  });
  return asRecord<typeof publicThemeSchema>({
    number,
    title: row.title,
    titleEn: row.titleEn,
    clause: `3.${number}`,
    letters: row.letters,
    namings: [
      naming('concept', row.concept, `3.${number}`),
      naming('public-summary', row.ministry),
      naming('municipal-explanation', row.municipal),
      naming('practitioner-summary', row.practitioner),
    ],
  });
});
