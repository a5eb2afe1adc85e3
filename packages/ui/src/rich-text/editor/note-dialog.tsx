import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { TextArea } from '../../forms/text-field.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../texts/language.tsx';
import { richTextTexts } from '../texts.ts';
import { backToText } from './back-to-text.ts';

/** As much as a note may hold. */
const LONGEST = 2000;

/** Asks what a note says: the one that is chosen, or a new one behind what is chosen. */
export function NoteDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const texts = useTexts(richTextTexts);
  const chosen = editor.isActive('note');
  const [words, setWords] = useState(
    chosen ? String(editor.getAttributes('note')['text'] ?? '') : '',
  );
  const text = words.trim();
  const apply = () => {
    const { from, to } = editor.state.selection;
    backToText(editor, onClose)
      .insertContentAt({ from: chosen ? from : to, to }, { type: 'note', attrs: { text } })
      .run();
  };
  const remove = () => {
    backToText(editor, onClose).deleteSelection().run();
  };
  const actions = (
    <>
      <Button purpose='primary' disabled={text === ''} onClick={apply}>
        {texts.noteApply}
      </Button>
      {chosen && <Button onClick={remove}>{texts.noteRemove}</Button>}
    </>
  );
  return (
    <Dialog open title={texts.noteTitle} onClose={onClose} actions={actions}>
      <TextArea
        label={texts.noteWords}
        hint={texts.noteHint}
        rows={3}
        maxLength={LONGEST}
        value={words}
        onChange={setWords}
      />
    </Dialog>
  );
}
