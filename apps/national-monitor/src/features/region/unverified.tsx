import type { ReactNode } from 'react';
import { Shape } from '@iza/ui/parts';

/** That something is still to be checked, quietly, under or behind it. */
export function Unverified({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <span className='monitor-unverified iza-small' title={hint}>
      <Shape name='triangle' /> {children}
    </span>
  );
}
