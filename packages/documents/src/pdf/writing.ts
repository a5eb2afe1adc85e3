import type { Block, Depth, Run } from '../paper/index.ts';
import {
  asDecoration,
  BODY,
  heightOf,
  INK,
  PAGE,
  TEXT_WIDTH,
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

/** Where on the page something is written, in points from the left edge. */
export type Frame = { readonly x: number; readonly width: number };

/** The page between its margins. */
export const WHOLE: Frame = { x: PAGE.left, width: TEXT_WIDTH };
/** Letters of a heading, in points. */
export const SIZES: Readonly<Record<Depth, number>> = { 1: 17, 2: 13.5, 3: 12, 4: 11, 5: 10.5 };
/** Room within a cell. */
export const PADDING = 4;
/** Room below a part. */
export const AFTER = 5;

/** @returns the words without their looks */
export const plainOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** Writes parts below each other within a frame. */
export type WriteBlocks = (
  writing: Writing,
  parent: Element,
  blocks: readonly Block[],
  frame: Frame,
) => void;

/** How high blocks become in a width; nearly: what stands in a row is measured as it is written, in its widest letters. */
export function measured(pdf: Pdf, blocks: readonly Block[], width: number, bold = false): number {
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

/** A thin line under what was written. */
export function line(pdf: Pdf, y: number, { x, width }: Frame): void {
  asDecoration(pdf, () => {
    pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(INK.line)
      .stroke();
  });
}
