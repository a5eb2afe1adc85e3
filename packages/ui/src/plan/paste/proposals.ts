import type { ItemType } from '@iza/domain/plan';
import type { PastedBlock } from '../../paste/index.ts';
import { readTitle } from '../model/quick-add.ts';
import { guessedMeanings, hasHead, meaningOf, type ColumnMeaning } from './columns.ts';

/** What a pasted piece would become. Nothing of it is lost: what has no field of its own comes into the explanation. */
export type Proposal = {
  readonly type: ItemType;
  /** 0 for the top, 1 for what stands below the nearest earlier one of depth 0, and so on. */
  readonly depth: number;
  readonly code?: string | undefined;
  readonly title: string;
  readonly text: readonly string[];
  readonly goal?: string | undefined;
  readonly parties?: string | undefined;
  readonly when?: string | undefined;
  readonly scale?: string | undefined;
  readonly area?: string | undefined;
  readonly progress?: string | undefined;
  readonly indicator?: string | undefined;
  readonly baseline?: string | undefined;
  readonly aim?: string | undefined;
};

type Draft = { -readonly [Key in keyof Proposal]: Proposal[Key] } & { text: string[] };

function draft(type: ItemType, depth: number, typed: string): Draft {
  return { type, depth, ...readTitle(typed), text: [] };
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

class Builder {
  readonly drafts: Draft[] = [];

  heading(level: number, text: string): void {
    const top = level <= 1;
    this.drafts.push(draft(top ? 'challenge' : 'group', Math.max(0, level - 1), text));
  }

  line(depth: number, text: string): void {
    const last = this.drafts.at(-1);
    if (depth > 0 && last?.type === 'agreement') last.text.push(`- ${text}`);
    else this.drafts.push(draft('agreement', this.depthOfAgreements(), text));
  }

  paragraph(text: string): void {
    const last = this.drafts.at(-1);
    if (last) last.text.push(text);
    else this.line(0, text);
  }

  private depthOfAgreements(): number {
    const above = this.drafts.findLast(({ type }) => type !== 'agreement');
    return above ? above.depth + 1 : 0;
  }

  table(rows: readonly (readonly string[])[]): void {
    const head = hasHead(rows) ? rows[0] : undefined;
    const meanings = head ? head.map(meaningOf) : guessedMeanings(rows);
    let challenge = '';
    for (const row of head ? rows.slice(1) : rows) {
      const cells = row.map(squeezed);
      if (cells.every((cell) => cell === '')) continue;
      const named = cells[meanings.indexOf('challenge')] ?? '';
      if (named !== '' && named !== challenge) {
        challenge = named;
        this.drafts.push(draft('challenge', 0, named));
      }
      this.row(cells, meanings, head);
    }
  }

  private row(
    cells: readonly string[],
    meanings: readonly ColumnMeaning[],
    head: readonly string[] | undefined,
  ): void {
    const of = (meaning: ColumnMeaning) => cells[meanings.indexOf(meaning)] ?? '';
    const made = draft('agreement', this.depthOfAgreements(), of('title'));
    const code = of('code').replace(/[.)]$/, '');
    if (code !== '') Object.assign(made, { code, title: of('title') });
    for (const [column, meaning] of meanings.entries())
      this.cell(made, meaning, cells[column] ?? '', head?.[column]);
    const isEmpty = made.title === '' && made.text.length === 0 && made.code === undefined;
    if (!isEmpty) this.drafts.push(made);
  }

  private cell(made: Draft, meaning: ColumnMeaning, text: string, head: string | undefined): void {
    if (text === '' || meaning === 'code' || meaning === 'title' || meaning === 'challenge') return;
    if (meaning === 'text' || meaning === 'other')
      made.text.push(head && meaning === 'other' ? `${squeezed(head)}: ${text}` : text);
    else made[meaning] = text;
  }
}

/** A numbered line is the heading of those after it whose numbers begin with its own: `6` above `6a`, `6b`. */
function raiseByCode(drafts: readonly Draft[]): void {
  for (const [at, made] of drafts.entries()) {
    const { code } = made;
    if (made.type !== 'agreement' || code === undefined) continue;
    const below = (other: Draft) =>
      other.code?.startsWith(code) === true && /^[.a-z]/.test(other.code.slice(code.length));
    const next = drafts[at + 1];
    if (!next || !below(next)) continue;
    made.type = 'challenge';
    for (const other of drafts.slice(at + 1)) if (below(other)) other.depth = made.depth + 1;
  }
}

/** `6 Multitrauma` alone may be an amount; above `6a ...` it is a number. */
function withBareNumbers(blocks: readonly PastedBlock[]): PastedBlock[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    const bare = 'text' in block ? /^(\d{1,2})\s+\S/.exec(block.text) : null;
    if (!bare || !next || !('text' in next) || !('text' in block)) return block;
    const continues = new RegExp(`^${bare[1]}\\.?[a-z0-9]{1,2}[.):]?\\s`).test(next.text);
    return continues ? { ...block, text: block.text.replace(/^\d+/, '$&.') } : block;
  });
}

/** @returns what the pasted pieces would become, in order */
export function proposalsFor(blocks: readonly PastedBlock[]): Proposal[] {
  const builder = new Builder();
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const top = Math.min(...levels, 9);
  const onlyParagraphs = blocks.every(({ kind }) => kind === 'paragraph');
  for (const block of withBareNumbers(blocks)) {
    if (block.kind === 'table') {
      builder.table(block.rows);
      continue;
    }
    const text = squeezed(block.text);
    if (text === '') continue;
    if (block.kind === 'heading') builder.heading(block.level - top + 1, text);
    else if (block.kind === 'listItem') builder.line(block.depth, text);
    else if (onlyParagraphs || readTitle(text).code !== undefined) builder.line(0, text);
    else builder.paragraph(text);
  }
  raiseByCode(builder.drafts);
  return builder.drafts;
}
