import type { Language } from '../texts/index.ts';

/** A stretch of text in one way of writing. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Address it leads to. */
  readonly link?: string;
  /** Beside the point: sources, what is open. */
  readonly quiet?: boolean;
  /** Words of a note that stands here; the run has no text of its own. */
  readonly note?: string;
  /** In a comparison: gone, or new. */
  readonly mark?: 'removed' | 'added';
};

/** How deep a heading stands below the title of the paper. */
export type Depth = 1 | 2 | 3 | 4 | 5;

export type Cell = {
  readonly blocks: readonly Block[];
  readonly colspan?: number;
  readonly rowspan?: number;
};

export type Row = { readonly cells: readonly Cell[]; readonly head: boolean };

/** A label with what it says. */
export type Fact = { readonly label: string; readonly blocks: readonly Block[] };

/** A part of a paper; Word and PDF are written from the same. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: Depth; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly look?: 'quiet' | 'lead' }
  | {
      readonly kind: 'list';
      /** Number of the first; absent: dots. */
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly Row[];
      /** Shares of the width; absent: even. */
      readonly widths?: readonly number[];
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'new page' };

/** A paper as it is written: one shape between a plan and its Word document or PDF. */
export type Paper = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Said under the title: the state of what is printed. */
  readonly state: string;
  /** At the foot of each page, before the number. */
  readonly footer: string;
  readonly page: (number: string, all: string) => string;
  readonly blocks: readonly Block[];
};

/** @returns a paragraph of plain text */
export function paragraph(text: string, look?: 'quiet' | 'lead'): Block {
  return { kind: 'paragraph', runs: [{ text }], ...(look && { look }) };
}

/** @returns paragraphs of plain text, one for each line */
export function lines(text: string): Block[] {
  return text.split('\n').map((line) => paragraph(line));
}

/** @returns a heading, never deeper than there are styles for */
export function heading(depth: number, text: string): Block {
  return { kind: 'heading', depth: Math.max(1, Math.min(5, depth)) as Depth, text };
}
