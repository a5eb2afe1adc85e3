export { cleanHtml } from './clean-html.ts';
export { readPastedBlocks } from './pasted-blocks.ts';
export type { PastedBlock } from './pasted-blocks.ts';
export { parsePastedOutline } from './pasted-outline.ts';
export type { OutlineNode } from './pasted-outline.ts';
export { parsePastedTable } from './pasted-table.ts';
export type { TableOptions } from './pasted-table.ts';
export { splitCode } from './printed-code.ts';
