import type { ChainedCommands, Editor } from '@tiptap/react';
import { flushSync } from 'react-dom';

/**
 * Puts the keyboard in the text at once, and starts a chain of commands there. The editor's own `focus()` waits for the
 * next frame, and what is typed until then presses the tool instead.
 * @param leave takes away what stood before the text, such as a dialog
 */
export function backToText(editor: Editor, leave?: () => void): ChainedCommands {
  if (leave) flushSync(leave);
  editor.view.focus();
  return editor.chain();
}
