import type { Target } from '@iza/domain/plan';
import type { Figure, TargetId } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { formTexts } from '../forms/texts.ts';
import { preferredIndex } from '../model/figure.ts';
import { usePlanTarget } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldLine, FieldValue } from './field-lines.tsx';

function FigureView({ figure }: { figure: Figure }) {
  const words = usePlanWords();
  const preferred = preferredIndex(figure);
  return (
    <>
      {figure.values.map((value, at) => (
        <span
          key={`${at} ${value.source.name}`}
          className={at === preferred ? undefined : 'iza-quiet'}
        >
          {words.figureValue(value)}
          {figure.period !== '' && at === preferred && `, ${figure.period}`}
          <span className='iza-small iza-quiet'>
            {' '}
            ({value.source.name}, {words.texts.certainties[value.certainty].toLowerCase()}){' '}
          </span>
        </span>
      ))}
      {figure.definition !== '' && <span className='iza-small iza-quiet'>{figure.definition}</span>}
    </>
  );
}

function Series({ target }: { target: Target }) {
  const words = usePlanWords();
  return (
    <ul className='plan-names'>
      {target.series.map((step, at) => (
        <li key={at}>
          <FieldValue field={step.aim} show={words.aim} />
          {' – '}
          <FieldValue field={step.when} show={words.deadline} />
          {step.holdsFor !== undefined && <span className='iza-quiet'> ({step.holdsFor})</span>}
        </li>
      ))}
    </ul>
  );
}

/** A result target as it is read. */
export function TargetView({ id }: { id: TargetId }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const target = usePlanTarget(id)?.content;
  if (!target) return null;
  const { fields, chains, measures } = words.texts;
  return (
    <div className='plan-target-view'>
      <p className='plan-target-view__name'>
        {'known' in target.indicator ? target.indicator.known : texts.unnamedTarget}
      </p>
      <dl className='plan-lines-read'>
        {target.series.length > 0 && (
          <FieldLine label={fields.series}>
            <Series target={target} />
          </FieldLine>
        )}
        <FieldLine label={fields.baseline}>
          <FieldValue field={target.baseline} show={(figure) => <FigureView figure={figure} />} />
        </FieldLine>
        {'known' in target.chain && (
          <FieldLine label={fields.chain}>{chains[target.chain.known]}</FieldLine>
        )}
        {'known' in target.measure && (
          <FieldLine label={fields.measure}>{measures[target.measure.known]}</FieldLine>
        )}
        {target.per !== undefined && <FieldLine label={fields.per}>{target.per}</FieldLine>}
        {target.remark !== undefined && (
          <FieldLine label={fields.remark}>{target.remark}</FieldLine>
        )}
      </dl>
    </div>
  );
}
