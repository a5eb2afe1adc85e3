import type { TransformationStage } from '@iza/domain/transformation';
import { Status, type ShapeName, type Tone } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { transformationTexts } from './texts.ts';

const LOOKS: Readonly<Record<TransformationStage, readonly [ShapeName, Tone]>> = {
  draft: ['open', 'neutral'],
  'quick-check': ['quarter', 'info'],
  'working-out': ['quarter', 'neutral'],
  submitted: ['half', 'info'],
  'under-assessment': ['half', 'info'],
  'intended-decision': ['half', 'info'],
  returned: ['triangle', 'warning'],
  rejected: ['cross', 'negative'],
  approved: ['check', 'positive'],
  queued: ['square', 'warning'],
  funded: ['check', 'positive'],
  'in-execution': ['full', 'positive'],
  held: ['triangle', 'warning'],
  completed: ['check', 'positive'],
  stopped: ['cross', 'neutral'],
  withdrawn: ['dash', 'neutral'],
};

/** Where a plan stands, by word and shape. */
export function StageMark({ stage }: { stage: TransformationStage }) {
  const texts = useTexts(transformationTexts);
  const [shape, tone] = LOOKS[stage];
  return (
    <Status shape={shape} tone={tone}>
      {texts.stages[stage]}
    </Status>
  );
}
