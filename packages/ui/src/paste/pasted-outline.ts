import { readPastedBlocks } from './pasted-blocks.ts';
import type { PastedBlock } from './pasted-blocks.ts';
import { isCodeUnder, splitCode } from './printed-code.ts';

/** A piece of an outline, with what belongs under it. */
export type OutlineNode = {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** The code as printed: "6a", "3.1". */
  readonly code?: string | undefined;
  readonly text: string;
  readonly children: readonly OutlineNode[];
};

type Growing = { kind: OutlineNode['kind']; code?: string; text: string; children: Growing[] };
type Standing = { node: Growing; rank: number };

type Words = Exclude<PastedBlock, { kind: 'table' }>;

/** How deep a code is by itself: "6" 1, "6a" and "3.1" 2. */
function codeDepth(code: string): number {
  return Math.min(3, code.replace(/(?<=\d)[a-z]$/, '.$&').split('.').length);
}

/** Headings stand above lines with a code, those above list items, all above paragraphs. */
function rankOf(block: Words, node: Growing): number {
  if (block.kind === 'heading') return block.level;
  if (block.kind === 'listItem') return 10 + block.depth;
  return node.code === undefined ? 30 : 6 + codeDepth(node.code);
}

function nodeOf(block: Words): Growing {
  const known = 'code' in block && block.code !== undefined && block.text.startsWith(block.code);
  const coded = known
    ? { code: block.code, text: block.text.slice(block.code.length).trim() }
    : splitCode(block.text);
  const kind =
    block.kind === 'heading'
      ? 'heading'
      : block.kind === 'listItem' || coded.code !== undefined
        ? 'item'
        : 'paragraph';
  return { kind, ...coded, children: [] };
}

/** Whether an earlier piece is above a new one: by its printed code when both have one that fits, otherwise by rank. */
function standsAbove(earlier: Standing, rank: number, node: Growing): boolean {
  if (
    earlier.node.code !== undefined &&
    node.code !== undefined &&
    isCodeUnder(node.code, earlier.node.code)
  )
    return true;
  return earlier.node.kind !== 'paragraph' && earlier.rank < rank;
}

/** Rows of a table as pieces: the first filled cell is the text, the others stand under it. */
function rowsOf(rows: readonly (readonly string[])[]): PastedBlock[] {
  return rows.flatMap((row) => {
    const [first, ...others] = row.filter((cell) => cell !== '');
    if (first === undefined) return [];
    const rest = others.map((text): PastedBlock => ({ kind: 'listItem', depth: 1, text }));
    return [{ kind: 'listItem', depth: 0, text: first } satisfies PastedBlock, ...rest];
  });
}

/**
 * What was pasted as a nested outline: headings, lists (also Word's own) and printed codes make the
 * levels. No word is dropped; a table's rows become items.
 */
export function parsePastedOutline(html: string, text: string): readonly OutlineNode[] {
  const top: Growing[] = [];
  let open: Standing[] = [];
  const blocks = readPastedBlocks(html, text).flatMap((block) =>
    block.kind === 'table' ? rowsOf(block.rows) : [block],
  );
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const node = nodeOf(block);
    const rank = rankOf(block, node);
    const last = open.findLastIndex((earlier) => standsAbove(earlier, rank, node));
    open = open.slice(0, last + 1);
    (open.at(-1)?.node.children ?? top).push(node);
    open.push({ node, rank });
  }
  return top;
}
