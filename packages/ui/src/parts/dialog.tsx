import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { rememberFocus } from './return-focus.ts';
import { partTexts } from './texts.ts';

export type DialogProps = {
  open: boolean;
  /** Called for Escape, the close button and `cancel`. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The buttons, main one first. */
  actions?: ReactNode;
  wide?: boolean | undefined;
  /** For Enter in a field of one line, as in any form. */
  onEnter?: (() => void) | undefined;
};

/** Whether it is Enter as who is ready gives it: in a field of one line, that does nothing with it by itself. */
function isEnterInLine(event: KeyboardEvent): boolean {
  const { key, target, repeat, nativeEvent, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Enter' || repeat || nativeEvent.isComposing || event.defaultPrevented) return false;
  if (shiftKey || ctrlKey || altKey || metaKey || !(target instanceof HTMLInputElement))
    return false;
  const isLine = !['checkbox', 'radio', 'file', 'button'].includes(target.type);
  return isLine && target.getAttribute('role') !== 'combobox';
}

/** A modal dialog on the browser's own `<dialog>`: focus stays in it and returns where it was. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, children, actions, wide, onEnter } = props;
  const texts = useTexts(partTexts);
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = box.current;
    if (!element || !open) return undefined;
    const goBack = rememberFocus();
    if (!element.open) element.showModal();
    const first = element.querySelector<HTMLElement>(
      '.iza-dialog__body :is(input, textarea, select)',
    );
    (first ?? element.querySelector('h2'))?.focus();
    return () => {
      element.close();
      goBack();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={box}
      className={wide ? 'iza-dialog iza-dialog--wide' : 'iza-dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className='iza-dialog__head'>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <Button purpose='subtle' icon='close' iconOnly onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <div
        className='iza-dialog__body'
        onKeyDown={(event) => {
          if (onEnter && isEnterInLine(event)) {
            event.preventDefault();
            onEnter();
          }
        }}
      >
        {children}
      </div>
      {actions !== undefined && <div className='iza-row iza-dialog__actions'>{actions}</div>}
    </dialog>
  );
}

export type ConfirmDialogProps = {
  open: boolean;
  title: ReactNode;
  /** The consequence, in words. */
  children: ReactNode;
  confirm: string;
  negative?: boolean | undefined;
  busy?: boolean | undefined;
  onConfirm: () => void;
  onClose: () => void;
};

/** Confirms a decision with its consequence in words. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, negative, busy, onConfirm, onClose } = props;
  const texts = useTexts(partTexts);
  const actions = (
    <>
      <Button purpose='primary' negative={negative} busy={busy} onClick={onConfirm}>
        {confirm}
      </Button>
      <Button onClick={onClose}>{texts.cancel}</Button>
    </>
  );
  return (
    <Dialog
      open={open}
      title={title}
      actions={actions}
      onClose={onClose}
      onEnter={busy ? undefined : onConfirm}
    >
      {children}
    </Dialog>
  );
}
