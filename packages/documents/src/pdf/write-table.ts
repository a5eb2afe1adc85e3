import type { Block, Cell, Row } from '../paper/index.ts';
import { asDecoration, BODY, heightOf, INK, PAGE, roomLeft, type Element } from './page.ts';
import {
  AFTER,
  line,
  measured,
  PADDING,
  plainOf,
  type Frame,
  type WriteBlocks,
  type Writing,
} from './writing.ts';

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
  private readonly writeBlocks: WriteBlocks;
  private readonly frame: Frame;
  private readonly lefts: number[];
  private readonly widths: number[];

  constructor(writing: Writing, frame: Frame, shares: readonly number[], writeBlocks: WriteBlocks) {
    const all = shares.reduce((sum, share) => sum + share, 0);
    this.writing = writing;
    this.writeBlocks = writeBlocks;
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
    if (told) this.tell(table, placed, head, top);
    else
      for (const each of placed) {
        pdf.y = top + PADDING;
        this.again(each);
      }
    pdf.y = top + height + 2 * PADDING;
    line(pdf, pdf.y, this.frame);
  }

  /** Writes a row into the structure of the document: an element that stands nowhere in it would keep the file open for ever. */
  private tell(table: Element, placed: readonly Placed[], head: boolean, top: number): void {
    const { pdf } = this.writing;
    const row = pdf.struct('TR');
    table.add(row);
    for (const each of placed) {
      pdf.y = top + PADDING;
      const cell = pdf.struct(head ? 'TH' : 'TD');
      row.add(cell);
      this.writeBlocks(
        this.writing,
        cell,
        head ? inBold(each.cell.blocks) : each.cell.blocks,
        this.frameOf(each),
      );
      cell.end();
    }
    row.end();
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
          this.writeBlocks(this.writing, element, cell.blocks, this.frame);
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

/** Writes a table; its head is drawn again on every next page. `writeBlocks` writes what stands in a cell. */
export function writeTable(
  writing: Writing,
  parent: Element,
  { rows, widths }: Extract<Block, { kind: 'table' }>,
  frame: Frame,
  writeBlocks: WriteBlocks,
): void {
  const shares = widths ?? Array.from({ length: columnsOf(rows) }, () => 1);
  new TableWriter(writing, frame, shares, writeBlocks).write(parent, rows);
}
