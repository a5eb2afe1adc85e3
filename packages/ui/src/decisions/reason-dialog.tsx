import { useState } from 'react';
import type { ReactNode } from 'react';
import { TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { decisionTexts } from './texts.ts';

export type ReasonDialogProps = {
  title: string;
  lead: string;
  busy: boolean;
  /** What went wrong, if anything did. */
  outcome: ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks why before something on record is withdrawn or undone. */
export function ReasonDialog({
  title,
  lead,
  busy,
  outcome,
  onConfirm,
  onClose,
}: ReasonDialogProps) {
  const texts = useTexts(decisionTexts);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={title}
      busy={busy}
      onConfirm={() => {
        setTried(true);
        if (reason.trim() !== '') onConfirm(reason.trim());
      }}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{lead}</p>
        <TextArea
          label={texts.reason}
          rows={3}
          value={reason}
          error={tried && reason.trim() === '' ? texts.needed : undefined}
          onChange={setReason}
        />
        {outcome}
      </div>
    </ConfirmDialog>
  );
}
