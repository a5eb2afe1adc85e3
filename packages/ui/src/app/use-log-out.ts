import { useState } from 'react';
import type { Unsent } from './use-unsent.ts';

/** Where logging out stands: asked for while something is unsent, on its way, or failed. */
type LogOutState = 'idle' | 'warned' | 'busy' | 'failed';

export type LogOut = {
  readonly state: LogOutState;
  /** How many changes are erased when it goes on. */
  readonly unsent: number;
  readonly begin: () => void;
  /** The person read that unsent text will be erased, and goes on. */
  readonly confirm: () => void;
  readonly cancel: () => void;
};

async function endSession(): Promise<boolean> {
  try {
    return (await fetch('/logout', { method: 'POST' })).ok;
  } catch {
    return false;
  }
}

/** Ends the session and goes to the start page, after a warning when something would be lost. Stays when the server does not answer. */
export function useLogOut({ settle, count, forget }: Unsent): LogOut {
  const [state, setState] = useState<LogOutState>('idle');
  const [unsent, setUnsent] = useState(0);
  const leave = async () => {
    setState('busy');
    if (!(await endSession())) return setState('failed');
    forget();
    window.location.assign('/');
  };
  const begin = async () => {
    setState('busy');
    await settle();
    const left = count();
    setUnsent(left);
    if (left > 0) setState('warned');
    else await leave();
  };
  return {
    state,
    unsent,
    begin: () => void begin(),
    confirm: () => void leave(),
    cancel: () => setState('idle'),
  };
}
