import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import type { Extensions } from '@tiptap/react';
import { Extension, Node } from '@tiptap/core';
import { isLinkAddress } from '../link-address.ts';

const inCell = '(paragraph | heading | bulletList | orderedList)+';

/** A list item holds text and lists, nothing else; that is what a plan keeps. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** A table without widths of its own. Tab goes through the cells and leaves the table after the last. */
const PlainTable = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    };
  },
}).configure({ resizable: false, allowTableNodeSelection: true, View: null });

/** A note at its place in the text: its number is counted by the page, its words are said to who hears it. */
const Note = Node.create({
  name: 'note',
  inline: true,
  group: 'inline',
  atom: true,
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-note') ?? '',
      renderHTML: ({ text }: Record<string, unknown>) => ({
        'data-note': text,
        'aria-label': text,
        title: text,
      }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'sup',
    { ...HTMLAttributes, class: 'iza-note', role: 'note' },
  ],
  renderText: ({ node }) => ` [${node.attrs['text']}]`,
});

/** Alt + F10 goes from the text to its toolbar, as in other word processors. */
function toToolbar(go: () => void): Extension {
  return Extension.create({
    name: 'toToolbar',
    addKeyboardShortcuts: () => ({
      'Alt-F10': () => {
        go();
        return true;
      },
    }),
  });
}

/** Exactly what a plan's text may hold. */
export function planExtensions(goToToolbar: () => void): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      listItem: false,
      link: {
        openOnClick: false,
        autolink: true,
        linkOnPaste: true,
        defaultProtocol: 'https',
        protocols: ['http', 'https', 'mailto'],
        isAllowedUri: (uri) => isLinkAddress(uri),
        HTMLAttributes: { class: 'nl-link', rel: 'noopener noreferrer', target: null },
      },
    }),
    ListItem,
    Note,
    PlainTable,
    TableRow,
    TableHeader.extend({ content: inCell }),
    TableCell.extend({ content: inCell }),
    toToolbar(goToToolbar),
  ];
}
