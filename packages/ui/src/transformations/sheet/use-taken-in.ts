import { useRef } from 'react';

/** @returns a function that changes what stands there now, also after the window that it came from is gone */
export function useTakenIn<Content>(
  content: Content,
  onChange: (content: Content) => void,
): (change: (now: Content) => Content) => void {
  const latest = useRef({ content, onChange });
  latest.current = { content, onChange };
  return (change) => latest.current.onChange(change(latest.current.content));
}
