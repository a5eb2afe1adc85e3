import type { Certainty } from '@iza/domain/values';
import { Status } from '../parts/index.ts';
import { planVocabulary } from '@iza/documents/words';
import { useTexts } from '../texts/index.ts';

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
