import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import type { ReactNode } from 'react';
import { Shape } from './shape.tsx';
import type { ShapeName } from './shape.tsx';

export const tones = ['neutral', 'info', 'positive', 'warning', 'negative'] as const;
export type Tone = (typeof tones)[number];

export type StatusProps = { tone?: Tone | undefined; shape: ShapeName; children: ReactNode };

/** A state by word and shape; the colour only helps. */
export function Status({ tone = 'neutral', shape, children }: StatusProps) {
  return (
    <span className={`nl-data-badge iza-status iza-tone-${tone}`}>
      <Shape name={shape} />
      <span>{children}</span>
    </span>
  );
}

/** A number that asks for attention, with words for who does not see it. */
export function Count({ value, label }: { value: number; label: string }) {
  return (
    <NumberBadge className='iza-count' value={value} label={label}>
      {value}
    </NumberBadge>
  );
}
