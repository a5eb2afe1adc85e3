import { z } from 'zod';
import { holdsCitizenServiceNumber, isStorable } from './text.ts';

const href = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)[^\s<>"']+$/i, 'only http, https and mailto links')
  .refine(isStorable, { message: 'holds characters that cannot be stored' });

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
]);
export type RichTextMark = z.infer<typeof markSchema>;

const textNodeSchema = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .max(20_000)
    .refine(isStorable, { message: 'holds characters that cannot be stored' }),
  marks: z.array(markSchema).max(3).optional(),
});

const noteNodeSchema = z.strictObject({
  type: z.literal('note'),
  attrs: z.strictObject({
    text: z
      .string()
      .min(1)
      .max(2000)
      .refine(isStorable, { message: 'holds characters that cannot be stored' }),
  }),
});

const blockTypeSchema = z.enum([
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'hardBreak',
]);
type BlockType = z.infer<typeof blockTypeSchema>;

/** A node that holds others. */
export type RichTextBranch = {
  type: BlockType;
  attrs?:
    | {
        level?: 2 | 3 | undefined;
        start?: number | undefined;
        colspan?: number | undefined;
        rowspan?: number | undefined;
      }
    | undefined;
  content?: RichTextNode[] | undefined;
};

/** A node of the text: Tiptap's JSON, cut down to what plans need. A note stands at its place in the text; its number is counted when it is shown. */
export type RichTextNode =
  | z.infer<typeof textNodeSchema>
  | z.infer<typeof noteNodeSchema>
  | RichTextBranch;

const INLINE = ['text', 'note', 'hardBreak'];
const BLOCKS = ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'];
const MAY_HOLD: Record<BlockType, readonly string[]> = {
  doc: BLOCKS,
  paragraph: INLINE,
  heading: INLINE,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
  table: ['tableRow'],
  tableRow: ['tableHeader', 'tableCell'],
  tableHeader: BLOCKS,
  tableCell: BLOCKS,
  hardBreak: [],
};

const nodeSchema: z.ZodType<RichTextNode> = z.lazy(() =>
  z.union([
    textNodeSchema,
    noteNodeSchema,
    z.strictObject({
      type: blockTypeSchema,
      attrs: z
        .strictObject({
          level: z.union([z.literal(2), z.literal(3)]).optional(),
          start: z.int().min(1).optional(),
          colspan: z.int().min(1).max(50).optional(),
          rowspan: z.int().min(1).max(500).optional(),
        })
        .optional(),
      content: z.array(nodeSchema).max(2000).optional(),
    }),
  ]),
);

const MAX_DEPTH = 12;
const MAX_CHARACTERS = 200_000;

function depthOf(node: unknown, limit: number): number {
  if (limit === 0 || typeof node !== 'object' || node === null || !('content' in node)) return 1;
  const { content } = node;
  if (!Array.isArray(content)) return 1;
  return 1 + Math.max(0, ...content.map((child) => depthOf(child, limit - 1)));
}

/** @returns whether a node holds others, instead of words of its own */
export const isBranch = (node: RichTextNode): node is RichTextBranch =>
  node.type !== 'text' && node.type !== 'note';

function wellNested(node: RichTextNode): boolean {
  if (!isBranch(node)) return true;
  const allowed = MAY_HOLD[node.type];
  return (node.content ?? []).every((child) => allowed.includes(child.type) && wellNested(child));
}

/** @returns the words of a text, blocks on lines of their own, notes in brackets where they stand */
export function plainTextOf(node: RichTextNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'note') return ` [${node.attrs.text}]`;
  if (node.type === 'hardBreak') return '\n';
  const parts = (node.content ?? []).map(plainTextOf);
  const inline = node.type === 'paragraph' || node.type === 'heading';
  return parts.join(inline ? '' : '\n');
}

/**
 * Formatted text as it may be stored: checked for shape, nesting, size, link schemes and citizen service numbers.
 * Depth is measured before parsing, so that a deeply nested input can't exhaust the stack.
 */
export const richTextSchema = z
  .unknown()
  .refine((value) => depthOf(value, MAX_DEPTH + 1) <= MAX_DEPTH, {
    message: 'nested too deeply',
    abort: true,
  })
  .pipe(nodeSchema)
  .refine((node) => node.type === 'doc', { message: 'must be a document' })
  .refine(wellNested, { message: 'a part stands where it can not stand' })
  .refine((node) => plainTextOf(node).length <= MAX_CHARACTERS, { message: 'text is too long' })
  .refine((node) => !holdsCitizenServiceNumber(plainTextOf(node)), {
    message: 'looks like a citizen service number',
  })
  .meta({
    description: 'Formatted text: paragraphs, headings, lists, tables, links, notes (Tiptap JSON)',
  });
export type RichText = z.infer<typeof richTextSchema>;

/** @returns a document with a paragraph per line of plain text */
export function richTextOf(text: string): RichText {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const content = lines.map((line) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: line }],
  }));
  return { type: 'doc', content };
}
