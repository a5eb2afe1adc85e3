import type { RichText, RichTextNode } from '@iza/domain/values';
import { heading, type Block, type Cell, type Row, type Run } from './paper.ts';

type Branch = Exclude<RichTextNode, { type: 'text' }>;

const isBranch = (node: RichTextNode): node is Branch => node.type !== 'text';

function runsOf(node: RichTextNode): Run[] {
  if (node.type === 'hardBreak') return [{ text: '\n' }];
  if (node.type !== 'text') return (node.content ?? []).flatMap(runsOf);
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

function cellOf(node: Branch, depth: number): Cell {
  const { colspan, rowspan } = node.attrs ?? {};
  return {
    blocks: blocksOf(node, depth),
    ...(colspan !== undefined && colspan > 1 && { colspan }),
    ...(rowspan !== undefined && rowspan > 1 && { rowspan }),
  };
}

/** Rows at the top that hold nothing but heads: they are told again on each page. */
function rowsOf(table: Branch, depth: number): Row[] {
  let inHead = true;
  return (table.content ?? []).filter(isBranch).map((row) => {
    const cells = (row.content ?? []).filter(isBranch);
    inHead &&= cells.length > 0 && cells.every(({ type }) => type === 'tableHeader');
    return { cells: cells.map((cell) => cellOf(cell, depth)), head: inHead };
  });
}

function blocksOf(parent: Branch, depth: number): Block[] {
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
        return [{ kind: 'table', rows: rowsOf(node, depth) }];
      default:
        return [];
    }
  });
}

/** @param depth depth of the text's own headings @returns a formatted text as parts of a paper */
export function richBlocks(text: RichText, depth: number): readonly Block[] {
  return isBranch(text) ? blocksOf(text, depth) : [];
}
