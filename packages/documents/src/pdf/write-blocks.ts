import type { Block, Cell, Depth, Fact, Row, Run } from '../paper/index.ts';
import {
  asDecoration,
  BODY,
  heightOf,
  INK,
  needRoom,
  PAGE,
  roomLeft,
  TEXT_WIDTH,
  writeRuns,
  type Element,
  type Pdf,
} from './page.ts';

/** A heading with the page it came to stand on, counted from 1. */
export type Landed = {
  readonly depth: Depth;
  readonly text: string;
  readonly page: number;
  readonly name: string;
};

/** What is kept while a paper is written. */
export type Writing = {
  readonly pdf: Pdf;
  readonly root: Element;
  readonly landed: Landed[];
  /** Headings with their pages, from writing it before; empty the first time. */
  readonly known: readonly Landed[];
};

type Frame = { readonly x: number; readonly width: number };

const WHOLE: Frame = { x: PAGE.left, width: TEXT_WIDTH };
const SIZES: Readonly<Record<Depth, number>> = { 1: 17, 2: 13.5, 3: 12, 4: 11, 5: 10.5 };
const LABELS = 0.28;
const PADDING = 4;
const AFTER = 5;

const plainOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function writeHeading(
  { pdf, root, landed }: Writing,
  { depth, text }: Extract<Block, { kind: 'heading' }>,
): void {
  const size = SIZES[depth];
  const above = depth === 1 ? 16 : 10;
  needRoom(pdf, above + heightOf(pdf, text, TEXT_WIDTH, size, true) + 40);
  if (pdf.y > PAGE.top) pdf.y += above;
  const name = `h${landed.length}`;
  landed.push({ depth, text, page: pdf.bufferedPageRange().count, name });
  pdf.addNamedDestination(name, 'XYZ', null, pdf.y, null);
  const element = pdf.struct(`H${Math.min(6, depth + 1)}`);
  root.add(element);
  writeRuns(pdf, element, [{ text, bold: true }], { ...WHOLE, size, colour: INK.heading });
  element.end();
  pdf.y += 3;
}

function writeParagraph(
  { pdf }: Writing,
  parent: Element,
  block: Extract<Block, { kind: 'paragraph' }>,
  { x, width }: Frame,
): void {
  const size = block.look === 'quiet' ? 9.5 : block.look === 'lead' ? 13 : BODY;
  const element = pdf.struct('P');
  parent.add(element);
  const colour = block.look === undefined ? INK.text : INK.quiet;
  if (plainOf(block.runs) === '') pdf.y += BODY;
  else writeRuns(pdf, element, block.runs, { x, width, size, colour });
  element.end();
  pdf.y += AFTER;
}

function writeList(
  writing: Writing,
  parent: Element,
  { items, start }: Extract<Block, { kind: 'list' }>,
  frame: Frame,
): void {
  const { pdf } = writing;
  const list = pdf.struct('L');
  parent.add(list);
  for (const [at, item] of items.entries()) {
    needRoom(pdf, 2 * BODY);
    const element = pdf.struct('LI');
    list.add(element);
    const mark = pdf.struct('Lbl');
    element.add(mark);
    const { y } = pdf;
    writeRuns(pdf, mark, [{ text: start === undefined ? '•' : `${start + at}.` }], {
      x: frame.x + 4,
      width: 18,
    });
    mark.end();
    pdf.y = y;
    const body = pdf.struct('LBody');
    element.add(body);
    writeBlocks(writing, body, item, { x: frame.x + 22, width: frame.width - 22 });
    body.end();
    element.end();
  }
  list.end();
}

/** How high blocks become in a width; nearly: what stands in a row is measured as it is written, in its widest letters. */
function measured(pdf: Pdf, blocks: readonly Block[], width: number, bold = false): number {
  let height = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const size = block.look === 'quiet' ? 9.5 : BODY;
      const isBold = bold || block.runs.some((run) => run.bold);
      height += heightOf(pdf, plainOf(block.runs), width, size, isBold) + AFTER;
    } else if (block.kind === 'list') {
      for (const item of block.items) height += measured(pdf, item, width - 22, bold);
    } else if (block.kind === 'heading')
      height += heightOf(pdf, block.text, width, SIZES[block.depth], true) + 13;
    else if (block.kind === 'table')
      for (const { cells } of block.rows)
        for (const cell of cells) height += measured(pdf, cell.blocks, width);
  }
  return height;
}

function line(pdf: Pdf, y: number, { x, width }: Frame): void {
  asDecoration(pdf, () => {
    pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(INK.line)
      .stroke();
  });
}

/** Labels on the left, what they say on the right; a long text runs on over pages. */
function writeFacts(writing: Writing, parent: Element, facts: readonly Fact[], frame: Frame): void {
  const { pdf } = writing;
  const left = { x: frame.x, width: frame.width * LABELS - 8 };
  const right = { x: frame.x + frame.width * LABELS, width: frame.width * (1 - LABELS) };
  const list = pdf.struct('L');
  parent.add(list);
  for (const { label, blocks } of facts) {
    const wanted = Math.max(
      heightOf(pdf, label, left.width, BODY, true),
      measured(pdf, blocks, right.width),
    );
    needRoom(pdf, Math.min(wanted, 90) + 2 * PADDING);
    const element = pdf.struct('LI');
    list.add(element);
    const [top, page] = [pdf.y + PADDING, pdf.bufferedPageRange().count];
    pdf.y = top;
    const name = pdf.struct('Lbl');
    element.add(name);
    writeRuns(pdf, name, [{ text: label }], { ...left, bold: true, size: 10 });
    name.end();
    const end = pdf.y;
    pdf.y = top;
    const body = pdf.struct('LBody');
    element.add(body);
    writeBlocks(writing, body, blocks, right);
    body.end();
    element.end();
    if (pdf.bufferedPageRange().count === page) pdf.y = Math.max(pdf.y, end + AFTER);
    line(pdf, pdf.y, frame);
  }
  list.end();
  pdf.y += AFTER;
}

type Placed = { readonly cell: Cell; readonly column: number; readonly span: number };

/** In which column each cell stands, past those that reach down from rows above. */
function placedCells(rows: readonly Row[], columns: number): Placed[][] {
  const taken: number[] = Array.from({ length: columns }, () => 0);
  return rows.map(({ cells }) => {
    let column = 0;
    const placed = cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const span = Math.max(1, Math.min(cell.colspan ?? 1, columns - column));
      const at = column;
      for (let next = at; next < at + span; next += 1) taken[next] = cell.rowspan ?? 1;
      column += span;
      return { cell, column: Math.min(at, columns - 1), span };
    });
    for (let next = 0; next < columns; next += 1) taken[next] = Math.max(0, (taken[next] ?? 0) - 1);
    return placed;
  });
}

function columnsOf(rows: readonly Row[]): number {
  return Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, { colspan = 1 }) => sum + colspan, 0)),
  );
}

class TableWriter {
  private readonly writing: Writing;
  private readonly frame: Frame;
  private readonly lefts: number[];
  private readonly widths: number[];

  constructor(writing: Writing, frame: Frame, shares: readonly number[]) {
    const all = shares.reduce((sum, share) => sum + share, 0);
    this.writing = writing;
    this.frame = frame;
    this.widths = shares.map((share) => (frame.width * share) / all);
    this.lefts = this.widths.map((_, at) =>
      this.widths.slice(0, at).reduce((sum, width) => sum + width, frame.x),
    );
  }

  private frameOf({ column, span }: Placed): Frame {
    const width = this.widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    return { x: (this.lefts[column] ?? this.frame.x) + PADDING, width: width - 2 * PADDING };
  }

  private height(placed: readonly Placed[], head: boolean): number {
    const { pdf } = this.writing;
    return Math.max(
      BODY,
      ...placed.map((each) => measured(pdf, each.cell.blocks, this.frameOf(each).width, head)),
    );
  }

  /** @param told false: drawn again on a next page, for the eye only */
  private draw(
    table: Element,
    placed: readonly Placed[],
    head: boolean,
    height: number,
    told: boolean,
  ): void {
    const { pdf } = this.writing;
    const top = pdf.y;
    if (head) {
      asDecoration(pdf, () => {
        pdf.rect(this.frame.x, top, this.frame.width, height + 2 * PADDING).fill(INK.head);
      });
    }
    const row = pdf.struct('TR');
    if (told) table.add(row);
    for (const each of placed) {
      pdf.y = top + PADDING;
      if (!told) {
        this.again(each);
        continue;
      }
      const cell = pdf.struct(head ? 'TH' : 'TD');
      row.add(cell);
      writeBlocks(
        this.writing,
        cell,
        head ? inBold(each.cell.blocks) : each.cell.blocks,
        this.frameOf(each),
      );
      cell.end();
    }
    row.end();
    pdf.y = top + height + 2 * PADDING;
    line(pdf, pdf.y, this.frame);
  }

  private again(placed: Placed): void {
    const { pdf } = this.writing;
    const { x, width } = this.frameOf(placed);
    const text = placed.cell.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? [plainOf(block.runs)] : []))
      .join('\n');
    const { y } = pdf;
    asDecoration(pdf, () => {
      heightOf(pdf, text, width, BODY, true);
      pdf.fillColor(INK.text).text(text, x, y, { width, lineGap: 2 });
    });
  }

  write(parent: Element, rows: readonly Row[]): void {
    const { pdf } = this.writing;
    const table = pdf.struct('Table');
    parent.add(table);
    const placed = placedCells(rows, this.widths.length);
    const heads = rows.flatMap(({ head }, at) => (head ? [placed[at] ?? []] : []));
    const most = PAGE.height - PAGE.top - PAGE.bottom - 60;
    for (const [at, { head }] of rows.entries()) {
      const cells = placed[at] ?? [];
      const height = this.height(cells, head);
      if (height > most) {
        const row = pdf.struct('TR');
        table.add(row);
        for (const { cell } of cells) {
          const element = pdf.struct('TD');
          row.add(element);
          writeBlocks(this.writing, element, cell.blocks, this.frame);
          element.end();
        }
        row.end();
        line(pdf, pdf.y, this.frame);
        continue;
      }
      if (roomLeft(pdf) < height + 2 * PADDING + (head ? 40 : 0)) {
        pdf.addPage();
        if (!head)
          for (const cellsOfHead of heads)
            this.draw(table, cellsOfHead, true, this.height(cellsOfHead, true), false);
      }
      this.draw(table, cells, head, height, true);
    }
    table.end();
    pdf.y += AFTER;
  }
}

function inBold(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) }
      : block,
  );
}

/** The headings with the page each stands on, as links. */
function writeContents({ pdf, root, known }: Writing, title: string): void {
  const head = pdf.struct('P');
  root.add(head);
  needRoom(pdf, 80);
  pdf.y += 12;
  writeRuns(pdf, head, [{ text: title }], {
    ...WHOLE,
    size: SIZES[1],
    colour: INK.heading,
    bold: true,
  });
  head.end();
  pdf.y += 4;
  const list = pdf.struct('TOC');
  root.add(list);
  for (const { depth, text, page, name } of known.filter((each) => each.depth <= 2)) {
    const [x, width] = [PAGE.left + (depth - 1) * 14, TEXT_WIDTH - 40 - (depth - 1) * 14];
    needRoom(pdf, heightOf(pdf, text, width, BODY, depth === 1) + 4);
    const item = pdf.struct('TOCI');
    list.add(item);
    const { y } = pdf;
    item.add(() => {
      heightOf(pdf, text, width, BODY, depth === 1);
      pdf.fillColor(INK.text).text(text, x, y, { width, lineGap: 2, goTo: name });
    });
    const end = pdf.y;
    item.add(() => {
      heightOf(pdf, String(page), 36, BODY);
      pdf.text(String(page), PAGE.left + TEXT_WIDTH - 36, y, {
        width: 36,
        align: 'right',
        goTo: name,
      });
    });
    item.end();
    pdf.y = end + 3;
  }
  list.end();
}

function writeBlock(writing: Writing, parent: Element, block: Block, frame: Frame): void {
  switch (block.kind) {
    case 'heading':
      return writeHeading(writing, block);
    case 'paragraph':
      return writeParagraph(writing, parent, block, frame);
    case 'list':
      return writeList(writing, parent, block, frame);
    case 'table': {
      const shares = block.widths ?? Array.from({ length: columnsOf(block.rows) }, () => 1);
      return new TableWriter(writing, frame, shares).write(parent, block.rows);
    }
    case 'facts':
      return writeFacts(writing, parent, block.facts, frame);
    case 'contents':
      return writeContents(writing, block.title);
    case 'new page':
      writing.pdf.addPage();
  }
}

/** Writes parts of a paper below each other from where the pen is. */
export function writeBlocks(
  writing: Writing,
  parent: Element,
  blocks: readonly Block[],
  frame: Frame = WHOLE,
): void {
  for (const block of blocks) writeBlock(writing, parent, block, frame);
}
