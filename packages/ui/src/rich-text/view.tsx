import type { RichText, RichTextMark, RichTextNode } from '@iza/domain/values';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { isLinkAddress } from './link-address.ts';

type Block = Exclude<RichTextNode, { type: 'text' }>;
type Drawing = { node: Block; children: ReactNode; headings: number };

function marked(text: ReactNode, mark: RichTextMark): ReactNode {
  if (mark.type === 'bold') return <strong>{text}</strong>;
  if (mark.type === 'italic') return <em>{text}</em>;
  const { href } = mark.attrs;
  if (!isLinkAddress(href)) return text;
  return (
    <a className='nl-link' href={href} rel='noopener noreferrer'>
      {text}
    </a>
  );
}

function Heading({ node, children, headings }: Drawing) {
  const level = Math.min(6, (node.attrs?.level ?? 2) + headings);
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag>{children}</Tag>;
}

const drawings: Record<Block['type'], (drawing: Drawing) => ReactNode> = {
  doc: ({ children }) => children,
  paragraph: ({ children }) => <p>{children}</p>,
  heading: Heading,
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: ({ node, children }) => <ol start={node.attrs?.start ?? 1}>{children}</ol>,
  listItem: ({ children }) => <li>{children}</li>,
  table: ({ children }) => (
    <div className='iza-rich__table'>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  tableRow: ({ children }) => <tr>{children}</tr>,
  tableHeader: ({ node, children }) => (
    <th colSpan={node.attrs?.colspan} rowSpan={node.attrs?.rowspan}>
      {children}
    </th>
  ),
  tableCell: ({ node, children }) => (
    <td colSpan={node.attrs?.colspan} rowSpan={node.attrs?.rowspan}>
      {children}
    </td>
  ),
  hardBreak: () => <br />,
};

function drawn(node: RichTextNode, headings: number): ReactNode {
  if (node.type === 'text') {
    return (node.marks ?? []).reduce<ReactNode>((text, mark) => marked(text, mark), node.text);
  }
  // Text that is only read keeps its order: the place of a part is its identity.
  const children = node.content?.map((child, at) => ({ at, drawing: drawn(child, headings) }));
  const keyed = children?.map(({ at, drawing }) => <Fragment key={at}>{drawing}</Fragment>);
  return drawings[node.type]({ node, children: keyed, headings });
}

export type RichTextViewProps = {
  text: RichText;
  /** How much lower the headings stand: 1 makes the text's first level an h3. */
  headings?: number | undefined;
};

/** Formatted text for reading and print; knows nothing of the editor. */
export function RichTextView({ text, headings = 1 }: RichTextViewProps) {
  return <div className='iza-rich'>{drawn(text as RichTextNode, headings)}</div>;
}
