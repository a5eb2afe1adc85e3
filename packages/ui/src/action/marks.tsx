import type { ActionStatus } from '@iza/domain/action';
import { Shape, type ShapeName } from '../parts/shape.tsx';
import { Status, type Tone } from '../parts/status.tsx';
import { useTexts } from '../texts/language.tsx';
import { actionVocabulary } from './texts.ts';

/** A status, or that nothing was heard yet, which is none. */
export type ShownStanding = ActionStatus | 'unheard';

const SHAPES: Record<ShownStanding, ShapeName> = {
  unheard: 'dash',
  'not-begun': 'open',
  'on-schedule': 'half',
  behind: 'triangle',
  done: 'check',
  lapsed: 'cross',
};

const TONES: Record<ShownStanding, Tone> = {
  unheard: 'neutral',
  'not-begun': 'neutral',
  'on-schedule': 'info',
  behind: 'warning',
  done: 'positive',
  lapsed: 'neutral',
};

/** How a standing is drawn, the same on every screen. */
export const STANDING_LOOKS: Readonly<Record<ShownStanding, { tone: Tone; shape: ShapeName }>> = {
  unheard: { tone: TONES.unheard, shape: SHAPES.unheard },
  'not-begun': { tone: TONES['not-begun'], shape: SHAPES['not-begun'] },
  'on-schedule': { tone: TONES['on-schedule'], shape: SHAPES['on-schedule'] },
  behind: { tone: TONES.behind, shape: SHAPES.behind },
  done: { tone: TONES.done, shape: SHAPES.done },
  lapsed: { tone: TONES.lapsed, shape: SHAPES.lapsed },
};

/** The shape of a status, for places too small for its word; the word must stand elsewhere. */
export function StandingShape({ standing }: { standing: ShownStanding }) {
  return <Shape name={SHAPES[standing]} />;
}

/** Where an action stands, by word and shape. */
export function StandingMark({ standing }: { standing: ShownStanding }) {
  const { standings } = useTexts(actionVocabulary);
  return (
    <Status tone={TONES[standing]} shape={SHAPES[standing]}>
      {standings[standing]}
    </Status>
  );
}
