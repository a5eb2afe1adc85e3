import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { useShell } from './app-context.tsx';
import { rememberFocus } from '../parts/return-focus.ts';
import { partTexts } from '../parts/texts.ts';
import { shellTexts } from './texts.ts';
import { useMedia } from './use-media.ts';

export type PanelProps = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** The panel beside the page: who opens it is brought into it, Escape in it closes it, and closing brings back. */
function BesidePage({ title, onClose, children }: Omit<PanelProps, 'open'>) {
  const parts = useTexts(partTexts);
  const titleId = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const goBack = rememberFocus();
    const openedByHand = document.activeElement !== document.body;
    if (openedByHand) head.current?.focus();
    return goBack;
  }, []);
  return (
    <aside
      className='iza-panel__inner'
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className='iza-panel__head'>
        <h2 id={titleId} ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button small purpose='subtle' icon='close' iconOnly onClick={onClose}>
          {parts.close}
        </Button>
      </div>
      {children}
    </aside>
  );
}

/**
 * The right panel (comments, history, clause, help). Beside the page where there is room, so that
 * it never covers what is edited; as a dialog with a way back where there is not.
 */
export function Panel({ open, title, onClose, children }: PanelProps) {
  const texts = useTexts(shellTexts);
  const { panelSlot } = useShell();
  const roomy = useMedia('print, (min-width: 75rem)');
  if (!open) return null;
  if (!roomy || !panelSlot) {
    const back = (
      <Button icon='left' onClick={onClose}>
        {texts.back}
      </Button>
    );
    return (
      <Dialog open wide title={title} onClose={onClose} actions={back}>
        {children}
      </Dialog>
    );
  }
  return createPortal(
    <BesidePage title={title} onClose={onClose}>
      {children}
    </BesidePage>,
    panelSlot,
  );
}

/** Shows its children in the corner that is kept for the saved state. */
export function Corner({ children }: { children: ReactNode }) {
  const { cornerSlot } = useShell();
  return cornerSlot ? createPortal(children, cornerSlot) : null;
}
