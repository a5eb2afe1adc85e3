import type { Certainty } from '@iza/domain/values';
import type { ReactNode } from 'react';
import { Shape, Status } from '../parts/index.ts';
import { planVocabulary } from '../plan/words/texts.ts';
import { useTexts } from '../texts/index.ts';

/** That something is still to be checked, quietly, under or behind it. */
export function Unverified({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <span className='iza-region-unverified iza-small' title={hint}>
      <Shape name='triangle' /> {children}
    </span>
  );
}

const LOOKS = {
  verified: { shape: 'check', tone: 'neutral' },
  derived: { shape: 'half', tone: 'neutral' },
  unverified: { shape: 'triangle', tone: 'warning' },
} as const;

/** How sure a fact is, by word and shape. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  const { certainties } = useTexts(planVocabulary);
  return <Status {...LOOKS[certainty]}>{certainties[certainty]}</Status>;
}
