import type { Paper } from '../paper/index.ts';
import { gatherNotes } from './gather-notes.ts';
import { heightOf, INK, newPdf, PAGE, TEXT_WIDTH, writeRuns, type Pdf } from './page.ts';
import { writeBlocks } from './write-blocks.ts';
import type { Landed } from './writing.ts';

function writeTitle(pdf: Pdf, root: PDFKit.PDFStructureElement, { title, subtitle }: Paper): void {
  const frame = { x: PAGE.left, width: TEXT_WIDTH };
  const heading = pdf.struct('H1');
  root.add(heading);
  writeRuns(pdf, heading, [{ text: title }], { ...frame, size: 24, bold: true });
  heading.end();
  const below = pdf.struct('P');
  root.add(below);
  writeRuns(pdf, below, [{ text: subtitle }], { ...frame, size: 13, colour: INK.quiet });
  below.end();
  pdf.y += 14;
}

/** At the foot of each page: the state of what is printed, and the number. No content of the paper itself. */
function writeFooters(pdf: Pdf, { footer, page }: Paper): void {
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(at);
    pdf.page.margins.bottom = 0;
    const y = PAGE.height - 44;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as never);
    heightOf(pdf, footer, TEXT_WIDTH, 8.5);
    pdf.fillColor(INK.quiet).text(footer, PAGE.left, y, {
      width: TEXT_WIDTH - 90,
      lineBreak: true,
      height: 24,
      ellipsis: true,
    });
    pdf.text(page(String(at + 1), String(count)), PAGE.left + TEXT_WIDTH - 90, y, {
      width: 90,
      align: 'right',
    });
    pdf.endMarkedContent();
  }
}

type Bookmarks = {
  addItem: (title: string, options: { expanded: boolean; pageNumber: number }) => Bookmarks;
};

function writeBookmarks(pdf: Pdf, landed: readonly Landed[]): void {
  const open: Bookmarks[] = [pdf.outline as unknown as Bookmarks];
  for (const { depth, text, page } of landed.filter((each) => each.depth <= 3)) {
    const under = Math.min(depth, open.length) - 1;
    const item = open[under]?.addItem(text, { expanded: false, pageNumber: page - 1 });
    open.length = under + 1;
    if (item) open.push(item);
  }
}

function write(paper: Paper, known: readonly Landed[]): { pdf: Pdf; landed: readonly Landed[] } {
  const pdf = newPdf(paper);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const landed: Landed[] = [];
  writeTitle(pdf, root, paper);
  writeBlocks({ pdf, root, landed, known }, root, paper.blocks);
  root.end();
  writeBookmarks(pdf, landed);
  writeFooters(pdf, paper);
  return { pdf, landed };
}

function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  pdf.on('error', reject);
  pdf.end();
  return promise;
}

/** As many lines as there will be, so that the contents take the room that they will take. */
function expected({ blocks }: Paper): Landed[] {
  return blocks.flatMap((block, at) =>
    block.kind === 'heading'
      ? [{ depth: block.depth, text: block.text, page: 0, name: `h${at}` }]
      : [],
  );
}

/**
 * @returns the paper as a PDF with structure, language and title, its typeface inside, bookmarks, and contents with page numbers. It is
 * written twice: the first time tells on which page each heading lands.
 */
export async function writePdf(printed: Paper): Promise<Uint8Array> {
  const paper = gatherNotes(printed);
  const { landed } = write(paper, expected(paper));
  return bytesOf(write(paper, landed).pdf);
}
