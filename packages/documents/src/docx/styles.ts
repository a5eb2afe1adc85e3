import type { IStylesOptions } from 'docx';
import type { Language } from '../texts/index.ts';

/** Width of the text on A4, in twentieths of a point. */
export const TEXT_WIDTH = 9298;

export const LOOKS = {
  ink: '1B2126',
  quiet: '515B65',
  line: 'C5CBD1',
  head: 'EEF0F2',
  heading: '22557F',
  removed: 'A32318',
  added: '1C6235',
} as const;

/** Names of lists, as Word knows them. */
export const NUMBERS = { dots: 'dots', from: (start: number) => `numbers-from-${start}` } as const;

const FONT = 'Calibri';

const headingStyle = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: LOOKS.heading },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** @returns the styles of a paper in a language, so that Word checks its spelling in it */
export function stylesFor(language: Language): IStylesOptions {
  const value = language === 'nl' ? 'nl-NL' : 'en-GB';
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: LOOKS.ink, language: { value } },
        paragraph: { spacing: { after: 100, line: 269 } },
      },
      title: {
        run: { font: FONT, size: 48, bold: true, color: LOOKS.ink },
        paragraph: { spacing: { after: 60 } },
      },
      heading1: headingStyle(32, 360, 120),
      heading2: headingStyle(26, 280, 80),
      heading3: headingStyle(23, 220, 60),
      heading4: headingStyle(22, 180, 60),
      heading5: headingStyle(22, 160, 60),
      hyperlink: { run: { color: LOOKS.heading, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { size: 26, color: LOOKS.quiet },
        paragraph: { spacing: { after: 240 } },
      },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 20, color: LOOKS.quiet } },
      {
        id: 'ContentsTitle',
        name: 'Contents Title',
        basedOn: 'Normal',
        run: { size: 32, bold: true, color: LOOKS.heading },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 60, line: 120 } },
      },
      {
        id: 'FooterText',
        name: 'Footer Text',
        basedOn: 'Normal',
        run: { size: 17, color: LOOKS.quiet },
      },
    ],
  };
}
