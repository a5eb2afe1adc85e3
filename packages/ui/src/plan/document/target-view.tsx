import type { Target } from '@iza/domain/plan';
import type { Figure, TargetId } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { formTexts } from '../forms/texts.ts';
import { preferredIndex } from '../model/figure.ts';
import { usePlanTarget } from '../store/use-plan.tsx';
import { lowerFirst } from '@iza/documents/words';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldLine, FieldValue, Line, SourceName } from './field-lines.tsx';

function FigureView({ figure }: { figure: Figure }) {
  const words = usePlanWords();
  const preferred = preferredIndex(figure);
  const values = figure.values.map((value, at) => ({
    value,
    at,
    key: `${at} ${value.source.name}`,
  }));
  return (
    <>
      {values.map(({ value, at, key }) => (
        <span key={key} className={at === preferred ? undefined : 'iza-quiet'}>
          {words.figureValue(value)}
          {figure.period !== '' && at === preferred && `, ${figure.period}`}
          <span className='iza-small iza-quiet'>
            {' '}
            (<SourceName source={value.source} />,{' '}
            {lowerFirst(words.texts.certainties[value.certainty])}){' '}
          </span>
        </span>
      ))}
      {figure.definition !== '' && <span className='iza-small iza-quiet'>{figure.definition}</span>}
    </>
  );
}

function Series({ target }: { target: Target }) {
  const words = usePlanWords();
  const steps = target.series.map((step, at) => ({ ...step, at }));
  return (
    <ul className='plan-names'>
      {steps.map((step) => (
        <li key={step.at}>
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
          <Line label={fields.series}>
            <Series target={target} />
          </Line>
        )}
        <FieldLine
          label={fields.baseline}
          field={target.baseline}
          show={(figure) => <FigureView figure={figure} />}
        />
        {'known' in target.chain && <Line label={fields.chain}>{chains[target.chain.known]}</Line>}
        {'known' in target.measure && (
          <Line label={fields.measure}>{measures[target.measure.known]}</Line>
        )}
        {target.per !== undefined && <Line label={fields.per}>{target.per}</Line>}
        {target.remark !== undefined && <Line label={fields.remark}>{target.remark}</Line>}
      </dl>
    </div>
  );
}
