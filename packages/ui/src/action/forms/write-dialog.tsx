import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FailureNotice } from '../../trpc/index.ts';
import { actionFormTexts } from './texts.ts';

/** What the answer to a write can be, as far as a form shows it. */
type WriteAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly refusals: readonly { readonly code: string }[] };

/** A write under way or answered, as far as a form shows it. */
export type WriteState = {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
  readonly data?: WriteAnswer | undefined;
};

/** Why something was refused, each reason in words. */
function Refusals({ refusals }: { refusals: readonly { readonly code: string }[] }) {
  const { refusals: words } = useTexts(actionFormTexts);
  const known: Readonly<Record<string, string>> = words;
  const said = [...new Set(refusals.map(({ code }) => known[code] ?? words.other))];
  return (
    <Notice tone='negative' announce>
      <ul className='action-doubts'>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What went wrong with a write; nothing while nothing did. */
export function WriteTrouble({ state }: { state: WriteState }) {
  if (state.isError) return <FailureNotice error={state.error} />;
  return state.data?.kind === 'refused' ? <Refusals refusals={state.data.refusals} /> : null;
}

export type WriteDialogProps = {
  title: string;
  lead?: string | undefined;
  confirm: string;
  state: WriteState;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** A small form that records one thing about an action. */
export function WriteDialog(props: WriteDialogProps) {
  const { title, lead, confirm, state, onConfirm, onClose, children } = props;
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={confirm}
      busy={state.isPending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {lead !== undefined && <p className='iza-quiet'>{lead}</p>}
        {children}
        <WriteTrouble state={state} />
      </div>
    </ConfirmDialog>
  );
}
