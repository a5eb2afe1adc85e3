import { useEffect, useRef, type ReactNode } from 'react';

const FIELDS = 'input:not([type=file]), textarea, select';

function pathOf(element: Element, root: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) path.push(at);
  return path;
}

const HEADINGS = 'h1, h2, h3';

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

/** @returns the heading of what is left; where that stands out of sight, far above, the next one after it */
function headingNear(left: Element | undefined, root: Element): HTMLElement | undefined {
  const main = root.closest('main') ?? root;
  const section = left?.closest('section');
  const around = section && root.contains(section) ? section : main;
  const own = around.querySelector<HTMLElement>(HEADINGS) ?? undefined;
  if (!left || !own || isInSight(own)) return own;
  const after = [...main.querySelectorAll<HTMLElement>(HEADINGS)].find(
    (heading) =>
      isInSight(heading) &&
      left.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return after ?? own;
}

/** @returns where the keyboard goes on: the first field that came where it was, else the heading of what is left around it */
function nextPlace(path: readonly Element[], root: Element, known: ReadonlySet<Element>) {
  const left = path.find(({ isConnected }) => isConnected);
  const came = [...(left ?? root).querySelectorAll<HTMLElement>(FIELDS)].find(
    (field) => !known.has(field),
  );
  if (came) return came;
  const heading = headingNear(left, root);
  if (heading) heading.tabIndex = -1;
  return heading;
}

/**
 * Keeps the keyboard in the page: where the button or field that had it goes away, it goes on in the form that came instead, or at the
 * heading of what is left; never at the top of the document.
 */
export function KeepFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = box.current;
    if (!root) return undefined;
    let path: readonly Element[] = [];
    let known: ReadonlySet<Element> = new Set();
    const note = ({ target }: FocusEvent) => {
      path = pathOf(target as Element, root);
      known = new Set(root.querySelectorAll(FIELDS));
    };
    const goOn = () => {
      const [had] = path;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!had || had.isConnected || !isLost) return;
      nextPlace(path, root, known)?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(goOn);
    root.addEventListener('focusin', note);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
