import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, Cell, Depth, Fact, Paper, Run } from '../paper/index.ts';
import { LOOKS, NUMBERS, stylesFor, TEXT_WIDTH } from './styles.ts';

const HEADINGS: Readonly<Record<Depth, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
};
/** Share of the width that labels take. */
const LABELS = 0.28;

type Child = Paragraph | Table | TableOfContents;
/** Where a list stands: how deep, and which list it is, so that each numbers by itself. */
type Listed = { readonly level: number; readonly reference: string; readonly instance: number };

class Writer {
  /** First numbers of the numbered lists there are. */
  readonly starts = new Set<number>();
  /** Words of the notes, in the order of their numbers. */
  readonly notes: string[] = [];
  private lists = 0;

  private run({ text, bold, italic, link, quiet, mark, note }: Run): ParagraphChild[] {
    if (note !== undefined) return [new FootnoteReferenceRun(this.notes.push(note))];
    const pieces = text.split('\n').map(
      (piece, at) =>
        new TextRun({
          text: piece,
          ...(at > 0 && { break: 1 }),
          ...(bold && { bold }),
          ...(italic && { italics: true }),
          ...(quiet && { color: LOOKS.quiet }),
          ...(mark === 'removed' && { strike: true, color: LOOKS.removed }),
          ...(mark === 'added' && { underline: {}, color: LOOKS.added }),
          ...(link !== undefined && { style: 'Hyperlink' }),
        }),
    );
    return link === undefined ? pieces : [new ExternalHyperlink({ link, children: pieces })];
  }

  private list({ items, start }: Extract<Block, { kind: 'list' }>, level: number): Child[] {
    this.lists += 1;
    if (start !== undefined) this.starts.add(start);
    const reference = start === undefined ? NUMBERS.dots : NUMBERS.from(start);
    const listed = { level: Math.min(level, 8), reference, instance: this.lists };
    return items.flatMap((item) => this.blocks(item, level + 1, listed));
  }

  private cell({ blocks, colspan, rowspan }: Cell, head: boolean, width: number): TableCell {
    const children = this.blocks(blocks, 0).filter(
      (child) => child instanceof Paragraph || child instanceof Table,
    );
    return new TableCell({
      children: children.length > 0 ? children : [new Paragraph('')],
      width: { size: width, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(colspan !== undefined && { columnSpan: colspan }),
      ...(rowspan !== undefined && { rowSpan: rowspan }),
      ...(head && { shading: { fill: LOOKS.head } }),
    });
  }

  private table({ rows, widths }: Extract<Block, { kind: 'table' }>): Child[] {
    const columns = Math.max(
      1,
      ...rows.map(({ cells }) => cells.reduce((sum, { colspan = 1 }) => sum + colspan, 0)),
    );
    const shares = widths ?? Array.from({ length: columns }, () => 1);
    const all = shares.reduce((sum, share) => sum + share, 0);
    const columnWidths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
    const table = new Table({
      columnWidths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: bordersOf(LOOKS.line),
      rows: rows.map(
        ({ cells, head }) =>
          new TableRow({
            tableHeader: head,
            cantSplit: cells.every(({ blocks }) => blocks.length < 12),
            children: cells.map((cell, at) => this.cell(cell, head, columnWidths[at] ?? 0)),
          }),
      ),
    });
    return [table, new Paragraph({ text: '', style: 'AfterTable' })];
  }

  private facts(facts: readonly Fact[]): Child[] {
    const columnWidths = [TEXT_WIDTH * LABELS, TEXT_WIDTH * (1 - LABELS)].map(Math.floor);
    const rows = facts.map(({ label, blocks }) => {
      const name = {
        blocks: [{ kind: 'paragraph' as const, runs: [{ text: label, bold: true }] }],
      };
      const cells = [name, { blocks }];
      return new TableRow({
        children: cells.map((cell, at) => this.cell(cell, false, columnWidths[at] ?? 0)),
      });
    });
    const table = new Table({
      columnWidths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: bordersOf(LOOKS.line, true),
      rows,
    });
    return [table, new Paragraph({ text: '', style: 'AfterTable' })];
  }

  private block(block: Block, level: number, listed: Listed | undefined): Child[] {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ text: block.text, heading: HEADINGS[block.depth] })];
      case 'paragraph': {
        const style = block.look === 'quiet' ? 'Quiet' : block.look === 'lead' ? 'Lead' : undefined;
        return [
          new Paragraph({
            children: block.runs.flatMap((run) => this.run(run)),
            ...(style !== undefined && { style }),
            ...(listed && { numbering: listed }),
            ...(!listed && level > 0 && { indent: { left: 360 * level } }),
          }),
        ];
      }
      case 'list':
        return this.list(block, level);
      case 'table':
        return this.table(block);
      case 'facts':
        return this.facts(block.facts);
      case 'contents':
        return [
          new Paragraph({ text: block.title, style: 'ContentsTitle' }),
          new TableOfContents(block.title, {
            hyperlink: true,
            headingStyleRange: '1-3',
            // Only Word knows its pages, and asks before it fills them in: links lead there without.
            pageNumbersEntryLevelsRange: '1-3',
            beginDirty: false,
          }),
        ];
      case 'new page':
        return [new Paragraph({ children: [new PageBreak()] })];
    }
  }

  /** In a list, the first paragraph of an item carries its dot or number; the others stand under it. */
  blocks(blocks: readonly Block[], level: number, listed?: Listed): Child[] {
    const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
    return blocks.flatMap((block, at) =>
      this.block(block, level, at === first ? listed : undefined),
    );
  }
}

function bordersOf(color: string, onlyBelow = false) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color };
  const side = onlyBelow ? none : line;
  return {
    top: side,
    bottom: line,
    left: side,
    right: side,
    insideHorizontal: line,
    insideVertical: side,
  };
}

/** Stand for the numbers until Word knows them. */
const MARKS = ['{page}', '{all}'] as const;

function footerOf({ footer, page }: Paper): Footer {
  const words = page(...MARKS).split(/(\{page\}|\{all\})/);
  const numbers = words.map((word) =>
    word === MARKS[0] ? PageNumber.CURRENT : word === MARKS[1] ? PageNumber.TOTAL_PAGES : word,
  );
  return new Footer({
    children: [
      new Paragraph({
        style: 'FooterText',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun({ text: footer }), new TextRun({ children: ['\t', ...numbers] })],
      }),
    ],
  });
}

function numberingOf(starts: ReadonlySet<number>) {
  const levels = (
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: (level: number) => string,
    start = 1,
  ) =>
    Array.from({ length: 9 }, (_, level) => ({
      level,
      format,
      text: text(level),
      start,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 300 } } },
    }));
  return [
    {
      reference: NUMBERS.dots,
      levels: levels(LevelFormat.BULLET, (level) => (level % 2 ? '–' : '•')),
    },
    ...[...starts].map((start) => ({
      reference: NUMBERS.from(start),
      levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
    })),
  ];
}

/** @returns the paper as a Word document: real styles and headings, a table of contents, heads of tables repeated on each page */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { title, subtitle, language, state } = paper;
  const writer = new Writer();
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: subtitle, style: 'Lead' }),
    ...writer.blocks(paper.blocks, 0),
  ];
  const document = new Document({
    title,
    subject: subtitle,
    description: state,
    creator: 'IZA Regie',
    lastModifiedBy: 'IZA Regie',
    styles: stylesFor(language),
    numbering: { config: numberingOf(writer.starts) },
    footnotes: Object.fromEntries(
      writer.notes.map((note, at) => [at + 1, { children: [new Paragraph(note)] }]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1304, bottom: 1304, left: 1304, right: 1304, footer: 600 },
          },
        },
        footers: { default: footerOf(paper) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
