import { useEffect } from 'react';

/** Brings the part that the address names (`#reacties`) into sight, once it is there: it was fetched after the page opened. */
export function useGoToHash(): void {
  useEffect(() => {
    const part = document.getElementById(window.location.hash.slice(1));
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector('h2')?.focus({ preventScroll: true });
  }, []);
}
