import type { RichText } from '@iza/domain/values';

/** What an editor gives: like rich text, with more attributes than a plan keeps. */
export type LooseNode = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown> | null;
  marks?: { type: string; attrs?: Record<string, unknown> | null }[];
  content?: LooseNode[];
};

/** As deep as the schema of the domain allows. */
const deepest = 12;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1;
}

function keptAttributes({ type, attrs }: LooseNode): Record<string, unknown> {
  if (type === 'heading') return { level: attrs?.['level'] === 3 ? 3 : 2 };
  if (type === 'orderedList') return isCount(attrs?.['start']) ? { start: attrs['start'] } : {};
  if (type !== 'tableCell' && type !== 'tableHeader') return {};
  const { colspan, rowspan } = attrs ?? {};
  return { ...(isCount(colspan) && { colspan }), ...(isCount(rowspan) && { rowspan }) };
}

function keptMarks(marks: LooseNode['marks']): object[] {
  return (marks ?? []).flatMap(({ type, attrs }): object[] => {
    if (type === 'bold' || type === 'italic') return [{ type }];
    return type === 'link' ? [{ type, attrs: { href: attrs?.['href'] } }] : [];
  });
}

const isList = (node: LooseNode): boolean =>
  node.type === 'bulletList' || node.type === 'orderedList';

/** Items of lists nested deeper than is kept, beside the item they stood under. */
function flatItems(item: LooseNode): LooseNode[] {
  const nested = (item.content ?? []).filter(isList);
  const own = { ...item, content: (item.content ?? []).filter((child) => !isList(child)) };
  return [own, ...nested.flatMap((list) => (list.content ?? []).flatMap(flatItems))];
}

function pruned(node: LooseNode, depth: number): object {
  if (node.type === 'text') {
    const marks = keptMarks(node.marks);
    return { type: 'text', text: node.text, ...(marks.length > 0 && { marks }) };
  }
  if (node.type === 'note')
    return { type: 'note', attrs: { text: String(node.attrs?.['text'] ?? '') } };
  const attrs = keptAttributes(node);
  // A list in this item would need four more levels: itself, its item, a paragraph and the text.
  const tooDeep = isList(node) && depth + 5 > deepest;
  const content = (tooDeep ? (node.content ?? []).flatMap(flatItems) : (node.content ?? [])).map(
    (child) => pruned(child, depth + 1),
  );
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

function hasWords(node: LooseNode): boolean {
  if (node.type === 'note') return true;
  return (node.text ?? '').trim() !== '' || (node.content ?? []).some(hasWords);
}

/** What an editor holds as rich text of the domain; undefined when it holds no word. Loses no word. */
export function prunedRichText(document: LooseNode): RichText | undefined {
  return hasWords(document) ? (pruned(document, 1) as RichText) : undefined;
}
