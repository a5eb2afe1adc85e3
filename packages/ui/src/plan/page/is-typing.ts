/** @returns whether keys go into a text box, where Ctrl-Z takes back typing, as everywhere */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
