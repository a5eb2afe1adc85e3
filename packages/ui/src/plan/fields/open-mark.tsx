import type { Field } from '@iza/domain/values';
import { Shape } from '../../parts/shape.tsx';
import type { ShapeName } from '../../parts/shape.tsx';
import { opennessOf, type Openness } from '../model/fields.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';

const SHAPES: Record<Exclude<Openness, 'known'>, ShapeName> = {
  leftOpen: 'open',
  PM: 'half',
  notInSource: 'dash',
};

/** Says that a field is open, and how: by word and shape, so that a gap and *not in source* are never mixed up. */
export function OpenMark({
  field,
  compact,
}: {
  field: Field<unknown>;
  /** In a row of a list: what our source does not hold is only a dash, its words for who does not see it. */
  compact?: boolean | undefined;
}) {
  const words = usePlanWords();
  const openness = opennessOf(field);
  if (openness === 'known') return null;
  return (
    <span className={`plan-open plan-open--${openness}`} title={words.texts.openLong[openness]}>
      <Shape name={SHAPES[openness]} />{' '}
      <span className={compact && openness === 'notInSource' ? 'iza-hidden' : undefined}>
        {words.openness(field)}
      </span>
    </span>
  );
}
