import {
  isBranch,
  type RichText,
  type RichTextBranch,
  type RichTextNode,
} from '@iza/domain/values';
import { heading, type Block, type Cell, type Row, type Run } from './paper.ts';

function runsOf(node: RichTextNode): Run[] {
  if (node.type === 'hardBreak') return [{ text: '\n' }];
  if (node.type === 'note') return [{ text: '', note: node.attrs.text }];
  if (isBranch(node)) return (node.content ?? []).flatMap(runsOf);
  const marks = node.marks ?? [];
  const link = marks.find((mark) => mark.type === 'link');
  const has = (type: 'bold' | 'italic') => marks.some((mark) => mark.type === type);
  return [
    {
      text: node.text,
      ...(has('bold') && { bold: true }),
      ...(has('italic') && { italic: true }),
      ...(link && { link: link.attrs.href }),
    },
  ];
}

function cellOf(node: RichTextBranch, depth: number): Cell {
  const { colspan, rowspan } = node.attrs ?? {};
  return {
    blocks: blocksOf(node, depth),
    ...(colspan !== undefined && colspan > 1 && { colspan }),
    ...(rowspan !== undefined && rowspan > 1 && { rowspan }),
  };
}

/** Rows at the top that hold nothing but heads: they are told again on each page. */
function rowsOf(table: RichTextBranch, depth: number): Row[] {
  let inHead = true;
  return (table.content ?? []).filter(isBranch).map((row) => {
    const cells = (row.content ?? []).filter(isBranch);
    inHead &&= cells.length > 0 && cells.every(({ type }) => type === 'tableHeader');
    return { cells: cells.map((cell) => cellOf(cell, depth)), head: inHead };
  });
}

const NARROWEST = 6;
const WIDEST = 40;
/** No column gets less of the paper than this. */
const LEAST_SHARE = 0.06;

function lengthOf(block: Block): number {
  if (block.kind === 'list') return Math.max(0, ...block.items.flat().map(lengthOf));
  if (block.kind !== 'paragraph') return WIDEST;
  return block.runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** A table of which each column is as wide as what stands in it asks for: a column of numbers narrow, one of sentences wide. */
function tableOf(rows: readonly Row[]): Block {
  const isPlain = rows.every(({ cells }) => cells.every((cell) => !cell.colspan && !cell.rowspan));
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (!isPlain || columns === 0) return { kind: 'table', rows };
  const widths = Array.from({ length: columns }, (_, at) => {
    const lengths = rows.flatMap(({ cells }) => cells[at]?.blocks.map(lengthOf) ?? []);
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
  const least = widths.reduce((sum, width) => sum + width, 0) * LEAST_SHARE;
  return { kind: 'table', rows, widths: widths.map((width) => Math.max(width, least)) };
}

function blocksOf(parent: RichTextBranch, depth: number): Block[] {
  return (parent.content ?? []).filter(isBranch).flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', runs: runsOf(node) }];
      case 'heading':
        return [
          heading(
            depth,
            runsOf(node)
              .map(({ text }) => text)
              .join(''),
          ),
        ];
      case 'bulletList':
      case 'orderedList': {
        const items = (node.content ?? []).filter(isBranch).map((item) => blocksOf(item, depth));
        const start = node.type === 'orderedList' ? (node.attrs?.start ?? 1) : undefined;
        return [{ kind: 'list', items, ...(start !== undefined && { start }) }];
      }
      case 'table':
        return [tableOf(rowsOf(node, depth))];
      default:
        return [];
    }
  });
}

/** @param depth depth of the text's own headings @returns a formatted text as parts of a paper */
export function richBlocks(text: RichText, depth: number): readonly Block[] {
  return isBranch(text) ? blocksOf(text, depth) : [];
}
