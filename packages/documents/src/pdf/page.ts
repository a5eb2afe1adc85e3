import PdfKit from 'pdfkit';
import type { Paper, Run } from '../paper/index.ts';
import { fontBytes, stretchesOf, type Weight } from './fonts.ts';

/** A4 with margins, in points. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 62,
  top: 62,
  bottom: 72,
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const INK = {
  text: '#1b2126',
  quiet: '#515b65',
  heading: '#22557f',
  line: '#c5cbd1',
  head: '#eef0f2',
  removed: '#a32318',
  added: '#1c6235',
} as const;
export const BODY = 10.5;
const GAP = 2;

export type Pdf = PDFKit.PDFDocument;
/** A part of the structure that readers who don't see the page go by. */
export type Element = PDFKit.PDFStructureElement;

/** Where and how a text is written. */
export type Setting = {
  readonly x: number;
  readonly width: number;
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
};

/** @returns a document that says its language and title, and keeps its pages until all are there */
export function newPdf({ title, subtitle, language }: Paper): Pdf {
  return new PdfKit({
    size: 'A4',
    margins: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: PAGE.bottom },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    info: { Title: title, Subject: subtitle, Creator: 'IZA Regie', Producer: 'IZA Regie' },
    bufferPages: true,
    font: '',
  } as unknown as PDFKit.PDFDocumentOptions);
}

function weightOf({ bold, italic }: Run, setting: Setting): Weight {
  const isBold = bold === true || setting.bold === true;
  if (isBold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Takes a part of the typeface in hand; each is brought into the document once. */
function setFont(
  pdf: Pdf,
  part: Parameters<typeof fontBytes>[0],
  weight: Weight,
  size: number,
): void {
  const name = `${part}-${weight}`;
  const fonts = registered.get(pdf) ?? new Set<string>();
  if (!fonts.has(name)) {
    pdf.registerFont(name, fontBytes(part, weight));
    registered.set(pdf, fonts.add(name));
  }
  pdf.font(name, size);
}
const registered = new WeakMap<Pdf, Set<string>>();

/** Makes the plain font the one in hand, for measuring. */
function plainFont(pdf: Pdf, size: number, bold = false): void {
  setFont(pdf, 'latin', bold ? 'bold' : 'regular', size);
}

type Piece = {
  readonly run: Run;
  readonly part: Parameters<typeof fontBytes>[0];
  readonly text: string;
};

function colourOf({ quiet, link, mark }: Run, setting: Setting): string {
  if (mark) return INK[mark];
  if (link !== undefined) return INK.heading;
  return quiet ? INK.quiet : (setting.colour ?? INK.text);
}

/**
 * Writes runs as one paragraph from where the pen is.
 * @param element the structure they belong to; links become elements of their own in it
 */
export function writeRuns(
  pdf: Pdf,
  element: Element,
  runs: readonly Run[],
  setting: Setting,
): void {
  const { x, width, size = BODY } = setting;
  const pieces: Piece[] = runs.flatMap((run) =>
    stretchesOf(run.text).map(({ part, text }) => ({ run, part, text })),
  );
  if (pieces.length === 0) return;
  const [y] = [pdf.y];
  for (const [at, { run, part, text }] of pieces.entries()) {
    const draw = (structParent?: Element) => {
      setFont(pdf, part, weightOf(run, setting), size);
      pdf.fillColor(colourOf(run, setting));
      const options = {
        width,
        lineGap: GAP,
        continued: at < pieces.length - 1,
        link: run.link ?? null,
        underline: run.link !== undefined || run.mark === 'added',
        strike: run.mark === 'removed',
        ...(structParent && { structParent }),
      } as PDFKit.Mixins.TextOptions;
      if (at === 0) pdf.text(text, x, y, options);
      else pdf.text(text, options);
    };
    if (run.link === undefined) element.add(() => draw());
    else {
      const link = pdf.struct('Link', { alt: run.text });
      element.add(link);
      link.add(() => draw(link));
      link.end();
    }
  }
}

/** @returns how high a text becomes, in points */
export function heightOf(
  pdf: Pdf,
  text: string,
  width: number,
  size: number = BODY,
  bold = false,
): number {
  plainFont(pdf, size, bold);
  return pdf.heightOfString(text === '' ? ' ' : text, { width, lineGap: GAP });
}

/** @returns how much room is left on the page, in points */
export function roomLeft(pdf: Pdf): number {
  return PAGE.height - PAGE.bottom - pdf.y;
}

/** Turns to a new page when there is less room than this. */
export function needRoom(pdf: Pdf, height: number): void {
  if (roomLeft(pdf) < height && pdf.y > PAGE.top) pdf.addPage();
}

/** Draws what is no content: readers who don't see the page are not told. */
export function asDecoration(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' } as never);
  draw();
  pdf.endMarkedContent();
}
