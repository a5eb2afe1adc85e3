import { isBranch } from '@iza/domain/values';
import type { RichText, RichTextBranch, RichTextMark, RichTextNode } from '@iza/domain/values';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { isLinkAddress } from './link-address.ts';
import { richTextTexts } from './texts.ts';

type Drawing = { node: RichTextBranch; children: ReactNode; headings: number };
/** A text while it is drawn: how much lower its headings stand, and the notes met so far. */
type Drawn = { headings: number; notes: string[]; noteWord: string };

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

const drawings: Record<RichTextBranch['type'], (drawing: Drawing) => ReactNode> = {
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

function drawn(node: RichTextNode, so: Drawn): ReactNode {
  if (node.type === 'note') {
    const { text } = node.attrs;
    return (
      <sup title={text}>
        <span className='iza-hidden'>{so.noteWord} </span>
        {so.notes.push(text)}
      </sup>
    );
  }
  if (!isBranch(node)) {
    return (node.marks ?? []).reduce<ReactNode>((text, mark) => marked(text, mark), node.text);
  }
  // Text that is only read keeps its order: the place of a part is its identity.
  const children = node.content?.map((child, at) => ({ at, drawing: drawn(child, so) }));
  const keyed = children?.map(({ at, drawing }) => <Fragment key={at}>{drawing}</Fragment>);
  return drawings[node.type]({ node, children: keyed, headings: so.headings });
}

export type RichTextViewProps = {
  text: RichText;
  /** How much lower the headings stand: 1 makes the text's first level an h3. */
  headings?: number | undefined;
};

/** Formatted text for reading and print, its notes below it; knows nothing of the editor. */
export function RichTextView({ text, headings = 1 }: RichTextViewProps) {
  const texts = useTexts(richTextTexts);
  const notes: string[] = [];
  const body = drawn(text as RichTextNode, { headings, notes, noteWord: texts.note });
  const listed = notes.map((note, at) => ({ at, note }));
  return (
    <div className='iza-rich'>
      {body}
      {listed.length > 0 && (
        <ol className='iza-rich__notes' aria-label={texts.notes}>
          {listed.map(({ at, note }) => (
            <li key={at}>{note}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
