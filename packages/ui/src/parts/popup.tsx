import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export type PopupProps = {
  /** What the button shows. */
  button: ReactNode;
  /** The button's name where what it shows does not say enough. */
  label?: string | undefined;
  align?: 'start' | 'end' | undefined;
  className?: string | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button that opens a small panel under it; Escape, a click elsewhere or leaving it closes it. */
export function Popup({ button, label, align = 'start', className, children }: PopupProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      document.getElementById(`${id}-button`)?.focus();
    };
    const element = box.current;
    element?.addEventListener('keydown', escape);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      element?.removeEventListener('keydown', escape);
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open, id]);
  return (
    <div ref={box} className='iza-popup'>
      <button
        id={`${id}-button`}
        type='button'
        className={className ?? 'iza-popup__button'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} className={`iza-popup__panel iza-popup__panel--${align}`}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  );
}
