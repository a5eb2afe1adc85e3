import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icon.tsx';
import { useTexts } from '../../texts/language.tsx';
import { richTextTexts } from '../texts.ts';
import { backToText } from './back-to-text.ts';
import { LinkDialog } from './link-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';

type Tool = {
  name: string;
  icon: IconName;
  pressed?: boolean | undefined;
  disabled?: boolean;
  run: () => void;
};

/** What the toolbar shows of the editor; it is drawn again only when this changes. */
function shownState({ editor }: { editor: Editor }) {
  const style = [2, 3].find((level) => editor.isActive('heading', { level }));
  return {
    style: String(style ?? 0),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    note: editor.isActive('note'),
    table: editor.isActive('table'),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  };
}

/** Arrow keys go through the tools; the toolbar is one stop for Tab. */
function moveThrough(event: KeyboardEvent<HTMLElement>, editor: Editor): void {
  if (event.key === 'Escape') {
    editor.view.focus();
    return;
  }
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')];
  const here = tools.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tools.length - 1 }[
    event.key
  ];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  const next = tools[(to + tools.length) % tools.length];
  for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1;
  next?.focus();
}

function ToolButton({ tool }: { tool: Tool }) {
  return (
    <button
      type='button'
      data-tool
      className='iza-tool'
      tabIndex={-1}
      title={tool.name}
      aria-label={tool.name}
      aria-pressed={tool.pressed}
      aria-disabled={tool.disabled ?? false}
      onClick={() => {
        if (!tool.disabled) tool.run();
      }}
    >
      <Icon name={tool.icon} size={18} />
    </button>
  );
}

function TableTools({ editor }: { editor: Editor }) {
  const texts = useTexts(richTextTexts);
  const steps: readonly [string, () => void][] = [
    [texts.addRow, () => backToText(editor).addRowAfter().run()],
    [texts.addColumn, () => backToText(editor).addColumnAfter().run()],
    [texts.removeRow, () => backToText(editor).deleteRow().run()],
    [texts.removeColumn, () => backToText(editor).deleteColumn().run()],
    [texts.removeTable, () => backToText(editor).deleteTable().run()],
  ];
  return (
    <>
      {steps.map(([name, run]) => (
        <button
          key={name}
          type='button'
          data-tool
          className='iza-tool iza-tool--word'
          tabIndex={-1}
          onClick={run}
        >
          {name}
        </button>
      ))}
    </>
  );
}

/** The tools of the editor, by mouse and by keyboard. */
export function Toolbar({ editor, label }: { editor: Editor; label: string }) {
  const texts = useTexts(richTextTexts);
  const [asking, setAsking] = useState<'link' | 'note'>();
  const onClose = () => setAsking(undefined);
  const state = useEditorState({ editor, selector: shownState });
  const chain = () => backToText(editor);
  const setStyle = (style: string) => {
    if (style === '0') chain().setParagraph().run();
    else
      chain()
        .setHeading({ level: style === '2' ? 2 : 3 })
        .run();
  };
  const marks: Tool[] = [
    { name: texts.bold, icon: 'bold', pressed: state.bold, run: () => chain().toggleBold().run() },
    {
      name: texts.italic,
      icon: 'italic',
      pressed: state.italic,
      run: () => chain().toggleItalic().run(),
    },
    {
      name: texts.bullets,
      icon: 'bullets',
      pressed: state.bullets,
      run: () => chain().toggleBulletList().run(),
    },
    {
      name: texts.numbers,
      icon: 'numbers',
      pressed: state.numbers,
      run: () => chain().toggleOrderedList().run(),
    },
    { name: texts.link, icon: 'link', pressed: state.link, run: () => setAsking('link') },
    { name: texts.note, icon: 'note', pressed: state.note, run: () => setAsking('note') },
  ];
  const table: Tool = {
    name: texts.table,
    icon: 'table',
    run: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  };
  const steps: Tool[] = [
    { name: texts.undo, icon: 'undo', disabled: !state.undo, run: () => chain().undo().run() },
    { name: texts.redo, icon: 'redo', disabled: !state.redo, run: () => chain().redo().run() },
  ];
  return (
    <>
      <div
        role='toolbar'
        tabIndex={-1}
        aria-label={texts.toolbar(label)}
        className='iza-toolbar'
        onKeyDown={(event) => moveThrough(event, editor)}
      >
        <select
          data-tool
          tabIndex={0}
          className='iza-tool iza-tool--select'
          aria-label={texts.textStyle}
          value={state.style}
          onChange={(event) => setStyle(event.target.value)}
        >
          <option value='0'>{texts.paragraph}</option>
          <option value='2'>{texts.heading2}</option>
          <option value='3'>{texts.heading3}</option>
        </select>
        {marks.map((tool) => (
          <ToolButton key={tool.name} tool={tool} />
        ))}
        {state.table ? <TableTools editor={editor} /> : <ToolButton tool={table} />}
        <span className='iza-toolbar__space' />
        {steps.map((tool) => (
          <ToolButton key={tool.name} tool={tool} />
        ))}
      </div>
      {asking === 'link' && <LinkDialog editor={editor} onClose={onClose} />}
      {asking === 'note' && <NoteDialog editor={editor} onClose={onClose} />}
    </>
  );
}
