import type { RichText } from '@iza/domain/values';
import type { Content } from '@tiptap/react';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { cleanHtml } from '../../paste/clean-html.ts';
import { useTexts } from '../../texts/language.tsx';
import { prunedRichText } from '../pruned.ts';
import type { LooseNode } from '../pruned.ts';
import { richTextTexts } from '../texts.ts';
import { planExtensions } from './extensions.ts';
import { pastedLevels } from './pasted-levels.ts';
import { Toolbar } from './toolbar.tsx';

export type RichTextEditorProps = {
  /** The name of the text, for screen readers and the toolbar. */
  label: string;
  value: RichText | undefined;
  /** Undefined when no word is left. */
  onChange: (value: RichText | undefined) => void;
  onBlur?: (() => void) | undefined;
  id?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  readOnly?: boolean | undefined;
  focusAtOnce?: boolean | undefined;
};

/** A text as the editor takes it; an empty one is a paragraph to type in. */
function contentOf(value: RichText | undefined): Content {
  return (value ?? { type: 'doc', content: [{ type: 'paragraph' }] }) as Content;
}

/** Edits formatted text; gives it as the JSON that a plan keeps. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { label, value, onChange, onBlur, id, describedBy, invalid, readOnly, focusAtOnce } = props;
  const texts = useTexts(richTextTexts);
  const box = useRef<HTMLDivElement>(null);
  const last = useRef(value);
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    class: 'iza-rich iza-editor__text',
    ...(id !== undefined && { id }),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    ...(invalid && { 'aria-invalid': 'true' }),
  };
  const editor = useEditor({
    extensions: planExtensions(() =>
      box.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus(),
    ),
    content: contentOf(value),
    editable: !readOnly,
    autofocus: focusAtOnce ? 'end' : false,
    injectCSS: false,
    editorProps: { attributes, transformPastedHTML: (html) => pastedLevels(cleanHtml(html)) },
    onUpdate: ({ editor: changed }) => {
      last.current = prunedRichText(changed.getJSON() as LooseNode);
      onChange(last.current);
    },
    ...(onBlur && { onBlur: () => onBlur() }),
  });
  useEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(last.current)) return;
    last.current = value;
    editor.commands.setContent(contentOf(value), { emitUpdate: false });
  }, [value, editor]);
  useEffect(() => editor.setEditable(!readOnly, false), [readOnly, editor]);
  return (
    <div ref={box} className={readOnly ? 'iza-editor iza-editor--still' : 'iza-editor'}>
      {!readOnly && <Toolbar editor={editor} label={label} />}
      <EditorContent editor={editor} />
      {!readOnly && <p className='iza-hidden'>{texts.keysHint}</p>}
    </div>
  );
}
