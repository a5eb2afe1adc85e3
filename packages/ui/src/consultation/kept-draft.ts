import { useState } from 'react';
import { useSession } from '../app/session-context.tsx';

function read<Draft>(name: string, initial: Draft): Draft {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? initial : (JSON.parse(kept) as Draft);
  } catch {
    return initial;
  }
}

function write(name: string, draft: unknown): void {
  try {
    if (draft === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still holds it while the page is open.
  }
}

/**
 * What is typed in a short form that is recorded by a button: kept on this device over
 * reloads, other tabs and a closed browser, for this person only, until it is recorded or the person logs out.
 * @returns the draft, how to change it, and how to forget it once it is recorded
 */
export function useKeptDraft<Draft>(
  name: string,
  initial: Draft,
): [Draft, (draft: Draft) => void, () => void] {
  const { person } = useSession();
  const key = `iza.draft.${person.id}.${name}`;
  const [draft, setDraft] = useState(() => read(key, initial));
  const change = (next: Draft) => {
    setDraft(next);
    write(key, next);
  };
  return [draft, change, () => write(key, undefined)];
}
