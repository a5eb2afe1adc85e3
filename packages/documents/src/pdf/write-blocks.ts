import type { Block, Fact } from '../paper/index.ts';
import {
  BODY,
  heightOf,
  INK,
  needRoom,
  PAGE,
  TEXT_WIDTH,
  writeRuns,
  type Element,
} from './page.ts';
import { writeContents } from './write-contents.ts';
import { writeTable } from './write-table.ts';
import {
  AFTER,
  line,
  measured,
  PADDING,
  plainOf,
  SIZES,
  WHOLE,
  type Frame,
  type Writing,
} from './writing.ts';

/** Share of the width that labels of facts take. */
const LABELS = 0.28;

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

function writeBlock(writing: Writing, parent: Element, block: Block, frame: Frame): void {
  switch (block.kind) {
    case 'heading':
      return writeHeading(writing, block);
    case 'paragraph':
      return writeParagraph(writing, parent, block, frame);
    case 'list':
      return writeList(writing, parent, block, frame);
    case 'table':
      return writeTable(writing, parent, block, frame, writeBlocks);
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
