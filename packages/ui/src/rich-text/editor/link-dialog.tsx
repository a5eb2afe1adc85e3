import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { TextField } from '../../forms/text-field.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../texts/language.tsx';
import { linkAddressFrom } from '../link-address.ts';
import { richTextTexts } from '../texts.ts';
import { backToText } from './back-to-text.ts';

/** Asks for the address of a link, or takes the link away. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const texts = useTexts(richTextTexts);
  const before: unknown = editor.getAttributes('link')['href'];
  const [typed, setTyped] = useState(typeof before === 'string' ? before : '');
  const [wrong, setWrong] = useState(false);
  const apply = () => {
    const href = linkAddressFrom(typed);
    if (href === undefined) {
      setWrong(true);
      return;
    }
    const linked = backToText(editor, onClose).extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      linked
        .insertContent({
          type: 'text',
          text: typed.trim(),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run();
    } else linked.setLink({ href }).run();
  };
  const remove = () => {
    backToText(editor, onClose).extendMarkRange('link').unsetLink().run();
  };
  const actions = (
    <>
      <Button purpose='primary' onClick={apply}>
        {texts.linkApply}
      </Button>
      {editor.isActive('link') && <Button onClick={remove}>{texts.linkRemove}</Button>}
    </>
  );
  return (
    <Dialog open title={texts.linkTitle} onClose={onClose} actions={actions}>
      <TextField
        label={texts.linkAddress}
        hint={texts.linkHint}
        value={typed}
        onChange={setTyped}
        error={wrong && linkAddressFrom(typed) === undefined ? texts.linkWrong : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply();
        }}
      />
    </Dialog>
  );
}
