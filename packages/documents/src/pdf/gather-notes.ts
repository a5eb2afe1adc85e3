import { paperTexts, type Block, type Cell, type Paper, type Run } from '../paper/index.ts';

/** Gives each note its number where it stands, and keeps its words. */
class Gathering {
  readonly notes: string[] = [];

  private readonly run = (run: Run): Run =>
    run.note === undefined ? run : { text: ` [${this.notes.push(run.note)}]`, quiet: true };

  private readonly cell = (cell: Cell): Cell => ({ ...cell, blocks: this.blocks(cell.blocks) });

  private readonly block = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, runs: block.runs.map(this.run) };
      case 'list':
        return { ...block, items: block.items.map((item) => this.blocks(item)) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(this.cell) })),
        };
      case 'facts':
        return {
          ...block,
          facts: block.facts.map((fact) => ({ ...fact, blocks: this.blocks(fact.blocks) })),
        };
      default:
        return block;
    }
  };

  readonly blocks = (blocks: readonly Block[]): readonly Block[] => blocks.map(this.block);
}

/** @returns the paper with its notes numbered, and listed at its end: a page of a PDF has no foot that grows */
export function gatherNotes(paper: Paper): Paper {
  const gathering = new Gathering();
  const blocks = gathering.blocks(paper.blocks);
  if (gathering.notes.length === 0) return paper;
  const list: Block = {
    kind: 'list',
    start: 1,
    items: gathering.notes.map((note) => [{ kind: 'paragraph', runs: [{ text: note }] }]),
  };
  const text = paperTexts[paper.language].notes;
  return { ...paper, blocks: [...blocks, { kind: 'heading', depth: 1, text }, list] };
}
