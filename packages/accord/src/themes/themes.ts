import type { themeSchema, Theme, ThemeLetter } from '@iza/domain/theme';
import { asRecord } from '../record.ts';

type Printed = readonly [title: string, ...lines: number[]];

type Row = {
  readonly letter: ThemeLetter;
  readonly titleEn: string;
  readonly publicTheme: number;
  /** Heading of the annex; the theme's title. */
  readonly annex: Printed;
  /** Heading in the list of action points (annex L), which has no letters. */
  readonly actions: Printed;
  /** Heading in the essay, which speaks of parts. */
  readonly essay: Printed;
};

const ROWS: readonly Row[] = [
  {
    letter: 'A',
    titleEn: 'Appropriate care: value-driven, together with the patient, quality and package',
    publicTheme: 1,
    annex: ['Passende zorg: Waardegedreven - samen met de patiënt, kwaliteit en pakket', 1759],
    actions: ['Passende zorg, waardegedreven, samen met de patiënt, pakketkeuzes', 6505, 6506],
    essay: ['Passende zorg', 206],
  },
  {
    letter: 'B',
    titleEn: 'Regional cooperation: general',
    publicTheme: 2,
    annex: ['Regionale samenwerking - algemeen', 2468],
    actions: ['Regionale samenwerking', 6604],
    essay: ['algemene samenwerking', 238, 240],
  },
  {
    letter: 'C',
    titleEn: 'Regional cooperation: acute care',
    publicTheme: 2,
    annex: ['Regionale samenwerking – samenwerking in de acute zorg', 2867],
    actions: ['Samenwerking in de acute zorg', 6629],
    essay: ['samenwerking in de acute zorg', 240, 242],
  },
  {
    letter: 'D',
    titleEn: 'Regional cooperation: future-proof care landscape by concentration and spread',
    publicTheme: 2,
    annex: [
      'Regionale samenwerking – toekomstbestendig zorglandschap door concentratie en spreiding',
      3288,
      3289,
    ],
    actions: [
      'Toekomstbestendig medisch zorglandschap door differentiatie, concentratie en spreiding',
      6674,
      6675,
    ],
    essay: ['concentratie/spreiding', 242, 244],
  },
  {
    letter: 'E',
    titleEn: 'Stronger organisation of primary care',
    publicTheme: 3,
    annex: ['Versterking organisatie eerstelijnszorg', 3600],
    actions: ['Versterking eerstelijnszorg', 6690],
    essay: ['Versterking van de eerstelijnszorg', 266, 268],
  },
  {
    letter: 'F',
    titleEn: 'Cooperation of social services, general practice and mental health care',
    publicTheme: 4,
    annex: ['Samenwerking sociaal domein, huisartsenzorg en ggz', 4059],
    actions: ['Samenwerking Sociaal domein, Huisartsenzorg en GGZ', 6785],
    essay: ['Samenwerking sociaal domein, huisartsenzorg en ggz', 314, 316],
  },
  {
    letter: 'G',
    titleEn: 'Prevention and lifestyle',
    publicTheme: 5,
    annex: ['Preventie en leefstijl', 4268],
    actions: ['Preventie en leefstijl', 6831],
    essay: ['Gezond leven en preventie', 352],
  },
  {
    letter: 'H',
    titleEn: 'Labour market and relief for care professionals',
    publicTheme: 6,
    annex: ['Arbeidsmarkt en ontzorgen zorgprofessionals', 4586],
    actions: ['Arbeidsmarkt & ontzorgen professionals', 6864],
    essay: ['Arbeidsmarkt en ontzorgen zorgprofessionals', 384, 386],
  },
  {
    letter: 'I',
    titleEn: 'Digitalisation and data exchange',
    publicTheme: 7,
    annex: ['Digitalisering en gegevensuitwisseling', 5042],
    actions: ['Digitalisering en gegevensuitwisseling', 6901],
    essay: ['Digitalisering en gegevensuitwisseling', 418, 420],
  },
  {
    letter: 'J',
    titleEn: 'Contracting',
    publicTheme: 8,
    annex: ['Contractering', 5539],
    actions: ['Contractering en Inzet transitiemiddelen', 6946],
    essay: ['Contractering', 449],
  },
];

/** The ten themes of annexes A-J, as each document that has them letters and names them. */
export const themes: readonly Theme[] = ROWS.map((row) => {
  const { letter, titleEn, publicTheme } = row;
  const [title, ...annexLines] = row.annex;
  const [inActions, ...actionLines] = row.actions;
  const [inEssay, ...essayLines] = row.essay;
  return asRecord<typeof themeSchema>({
    letter,
    title,
    titleEn,
    publicTheme,
    clause: letter,
    namings: [
      { document: 'concept', number: `Bijlage ${letter}`, printed: title, lines: annexLines },
      { document: 'concept', printed: inActions, lines: actionLines },
      { document: 'essay', number: `onderdeel ${letter}`, printed: inEssay, lines: essayLines },
    ],
  });
});
