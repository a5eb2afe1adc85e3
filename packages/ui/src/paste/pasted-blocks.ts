import { cleanBody } from './clean-html.ts';
import { gridOf, parsePastedTable, readTabbed } from './pasted-table.ts';

/** A piece of what was pasted, in the order of the document. A printed number stands in `text` too. */
export type PastedBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly code?: string;
    }
  | {
      readonly kind: 'listItem';
      readonly depth: number;
      readonly text: string;
      readonly code?: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const blockTags =
  'h1, h2, h3, h4, h5, h6, p, div, ul, ol, li, table, section, article, blockquote, pre';

function words(nodes: Iterable<Node>): string {
  return [...nodes]
    .map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')))
    .join('')
    .replace(/[ \t\r\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, ' ')
    .trim();
}

/** An item's own words, without the lists in it; a printed number that is not in the text comes before it. */
function itemText(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const nested of copy.querySelectorAll('ul, ol, table')) nested.remove();
  const text = words(copy.childNodes);
  const code = item.getAttribute('data-code');
  return code === null || text.startsWith(code) ? text : `${code} ${text}`;
}

function codeOf(element: Element): { code?: string } {
  const code = element.getAttribute('data-code');
  return code === null ? {} : { code };
}

function listBlocks(list: Element, depth: number): PastedBlock[] {
  return [...list.children].flatMap((child): PastedBlock[] => {
    if (/^[UO]L$/.test(child.tagName)) return listBlocks(child, depth + 1);
    const own = Number(child.getAttribute('data-depth') ?? depth);
    const text = itemText(child);
    const nested = [...child.querySelectorAll('ul, ol')].filter(
      (inner) => inner.parentElement?.closest('li') === child,
    );
    const item: PastedBlock[] =
      text === '' ? [] : [{ kind: 'listItem', depth: own, text, ...codeOf(child) }];
    return [...item, ...nested.flatMap((inner) => listBlocks(inner, own + 1))];
  });
}

function blockOf(element: Element): PastedBlock[] {
  if (element.tagName === 'TABLE') return [{ kind: 'table', rows: gridOf(element) }];
  if (/^[UO]L$/.test(element.tagName)) return listBlocks(element, 0);
  const text = words(element.childNodes);
  if (text === '') return [];
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return level
    ? [{ kind: 'heading', level: Number(level), text, ...codeOf(element) }]
    : [{ kind: 'paragraph', text }];
}

/** Blocks in order; loose text between blocks is a paragraph of its own. */
function blocksIn(parent: Element): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const text = words(loose);
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    loose = [];
  };
  for (const node of parent.childNodes) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : undefined;
    const isBlock = element?.matches(blockTags) ?? false;
    if (element && (isBlock || element.querySelector(blockTags))) {
      flush();
      const leaf = element.matches('ul, ol, table') || !element.querySelector(blockTags);
      blocks.push(...(leaf ? blockOf(element) : blocksIn(element)));
    } else loose.push(node);
  }
  flush();
  return blocks;
}

const bullet = /^([\s\u00a0]*)(?:[•·▪◦‣§*]|[-–—](?=\s)|o(?=\s))[\s\u00a0]+(?=\S)/;

/** Plain text line by line: bullets by their sign, depth by how far they stand in. */
function blocksOfText(text: string): PastedBlock[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.map((line): PastedBlock => {
    const [whole, indent = ''] = bullet.exec(line) ?? [];
    if (whole === undefined)
      return { kind: 'paragraph', text: line.replace(/[\s\u00a0]+/g, ' ').trim() };
    const width = indent.replaceAll('\t', '    ').length;
    return {
      kind: 'listItem',
      depth: Math.min(8, Math.round(width / 4)),
      text: line.slice(whole.length).trim(),
    };
  });
}

/** Whether every line has the same number of tabs: then it is a table, not an indented text. */
function isTabbedTable(text: string): boolean {
  const rows = readTabbed(text);
  return (
    rows.length > 0 &&
    !/^\t/m.test(text) &&
    text.includes('\t') &&
    rows.every((row) => row.length > 1)
  );
}

/** What was pasted, piece by piece: HTML when it says more than the text, otherwise the text. */
export function readPastedBlocks(html: string, text: string): PastedBlock[] {
  const blocks = html === '' ? [] : blocksIn(cleanBody(html));
  if (blocks.some((block) => block.kind !== 'paragraph')) return blocks;
  if (isTabbedTable(text)) return [{ kind: 'table', rows: parsePastedTable('', text) ?? [] }];
  return text.trim() === '' ? blocks : blocksOfText(text);
}
