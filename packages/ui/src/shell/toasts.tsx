import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '../parts/button.tsx';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from './texts.ts';

export type ToastOptions = {
  /** Offers to take back what was just done. */
  undo?: (() => void) | undefined;
};
type Toast = ToastOptions & { id: number; text: string };
type Notices = {
  /** Something the user did is done; with `undo` it can be taken back for a while. */
  toast: (text: string, options?: ToastOptions) => void;
  /** Something changed elsewhere ("bijgewerkt door ..."): quiet, seen and heard, needs nothing. */
  notice: (text: string) => void;
};

const silent: Notices = { toast: () => {}, notice: () => {} };
const NoticesContext = createContext<Notices>(silent);

/** How long a message stays, in milliseconds; longer when it offers something. */
const stays = { plain: 6_000, withUndo: 20_000 };

/** Whether the pointer or the focus is on an element, so that its text does not vanish while being read. */
function useHeld(element: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const on = element.current;
    if (!on) return undefined;
    const hold = () => setHeld(true);
    const release = () => setHeld(false);
    const events = { pointerenter: hold, focusin: hold, pointerleave: release, focusout: release };
    for (const [name, heard] of Object.entries(events)) on.addEventListener(name, heard);
    return () => {
      for (const [name, heard] of Object.entries(events)) on.removeEventListener(name, heard);
    };
  }, [element]);
  return held;
}

function ToastLine({ toast, onGone }: { toast: Toast; onGone: (id: number) => void }) {
  const texts = useTexts(shellTexts);
  const line = useRef<HTMLLIElement>(null);
  const held = useHeld(line);
  const { id, text, undo } = toast;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onGone(id), undo ? stays.withUndo : stays.plain);
    return () => clearTimeout(timer);
  }, [held, id, undo, onGone]);
  return (
    <li ref={line} className='iza-toast'>
      <span>{text}</span>
      {undo && (
        <Button
          small
          icon='undo'
          onClick={() => {
            undo();
            onGone(id);
          }}
        >
          {texts.undo}
        </Button>
      )}
      <Button small purpose='subtle' icon='close' iconOnly onClick={() => onGone(id)}>
        {texts.dismiss}
      </Button>
    </li>
  );
}

/** Holds the messages at the bottom of the window; one inside another is the outer one. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const held = useContext(NoticesContext) !== silent;
  return held ? <>{children}</> : <HeldNotices>{children}</HeldNotices>;
}

/** The messages and the live region that speaks them. */
function HeldNotices({ children }: { children: ReactNode }) {
  const texts = useTexts(shellTexts);
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const gone = useCallback(
    (id: number) => setShown((all) => all.filter((toast) => toast.id !== id)),
    [],
  );
  const add = useCallback((text: string, options: ToastOptions = {}) => {
    next.current += 1;
    const fresh = { ...options, id: next.current, text };
    setShown((all) => [...all.filter((toast) => toast.text !== text).slice(-2), fresh]);
  }, []);
  const notices = useMemo<Notices>(() => ({ toast: add, notice: (text) => add(text) }), [add]);
  return (
    <NoticesContext value={notices}>
      {children}
      <section
        className='iza-toasts'
        aria-label={texts.notices}
        aria-live='polite'
        aria-relevant='additions'
      >
        <ul>
          {shown.map((toast) => (
            <ToastLine key={toast.id} toast={toast} onGone={gone} />
          ))}
        </ul>
      </section>
    </NoticesContext>
  );
}

/** Messages to the person at this screen. */
export function useNotices(): Notices {
  return useContext(NoticesContext);
}
