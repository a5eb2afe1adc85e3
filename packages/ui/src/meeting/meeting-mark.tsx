import type { MeetingState } from '@iza/domain/meeting';
import { Status, type StatusProps } from '../parts/status.tsx';
import { useTexts } from '../texts/language.tsx';
import { meetingTexts } from './texts.ts';

const LOOKS: Record<MeetingState, Pick<StatusProps, 'tone' | 'shape'>> = {
  planned: { tone: 'info', shape: 'open' },
  held: { tone: 'info', shape: 'half' },
  closed: { tone: 'neutral', shape: 'check' },
  cancelled: { tone: 'neutral', shape: 'dash' },
};

/** Where a meeting stands, in a word and a shape. */
export function MeetingMark({ state }: { state: MeetingState }) {
  const { states } = useTexts(meetingTexts);
  return <Status {...LOOKS[state]}>{states[state]}</Status>;
}
