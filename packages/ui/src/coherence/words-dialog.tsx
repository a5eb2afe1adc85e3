import { useState } from 'react';
import type { ReactNode } from 'react';
import { TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { coherenceTexts } from './texts.ts';

export type WordsDialogProps = {
  title: string;
  label: string;
  lead?: string | undefined;
  confirm?: string | undefined;
  /** May stay empty. */
  optional?: boolean | undefined;
  busy: boolean;
  /** What went wrong, if anything did. */
  outcome: ReactNode;
  onConfirm: (words: string) => void;
  onClose: () => void;
};

/** Asks for words with a step. */
export function WordsDialog(props: WordsDialogProps) {
  const { title, label, lead, confirm, optional, busy, outcome, onConfirm, onClose } = props;
  const texts = useTexts(coherenceTexts);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const empty = !optional && words.trim() === '';
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={confirm ?? title}
      busy={busy}
      onConfirm={() => {
        setTried(true);
        if (!empty) onConfirm(words.trim());
      }}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {lead && <p>{lead}</p>}
        <TextArea
          label={label}
          rows={4}
          value={words}
          error={tried && empty ? texts.needed : undefined}
          onChange={setWords}
        />
        {outcome}
      </div>
    </ConfirmDialog>
  );
}
