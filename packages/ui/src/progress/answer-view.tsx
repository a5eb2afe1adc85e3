import type { ProgressLineView, ProgressReportView } from '@iza/api/progress';
import type { ProgressAnswer } from '@iza/domain/progress';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTargetName } from './observation-fields.tsx';
import { ProgressMark, useStatusWords } from './status-words.tsx';
import { progressTexts } from './texts.ts';

/** @returns a function that says a part of an answer as plain text; empty where nothing was said */
export function useAnswerWords({
  targets,
}: Pick<ProgressLineView, 'targets'>): (
  field: keyof ProgressAnswer,
  answer: ProgressAnswer,
) => string {
  const say = useStatusWords();
  const nameOf = useTargetName();
  const format = useFormat();
  return (field, answer) => {
    if (field === 'status') return answer.status === null ? '' : say(answer.status);
    if (field === 'evidence')
      return answer.evidence.map(({ text, address }) => address ?? text).join('; ');
    if (field !== 'observations') return answer[field];
    return answer.observations
      .map(({ target: id, value, on, source }) => {
        const target = targets.find((each) => each.id === id);
        const from = source === '' ? '' : `, ${source}`;
        return `${target ? `${nameOf(target)}: ` : ''}${format.number(value.number)} ${value.unit} (${format.date(on)}${from})`;
      })
      .join('; ');
  };
}

const SHOWN = ['note', 'obstacle', 'help', 'observations'] as const;

/** What was said of an agreement, as far as anything was. */
export function AnswerView({
  answer,
  line,
}: {
  answer: ProgressAnswer;
  line: Pick<ProgressLineView, 'targets'>;
}) {
  const texts = useTexts(progressTexts);
  const words = useAnswerWords(line);
  const said = SHOWN.filter((field) => words(field, answer) !== '');
  return (
    <div className='iza-stack iza-stack--tight'>
      <p>
        <ProgressMark status={answer.status} />
      </p>
      {(said.length > 0 || answer.evidence.length > 0) && (
        <dl className='progress__said'>
          {said.map((field) => (
            <div key={field}>
              <dt>{texts.fields[field]}</dt>
              <dd>{words(field, answer)}</dd>
            </div>
          ))}
          {answer.evidence.map(({ text, address }) => (
            <div key={text}>
              <dt>{texts.fields.evidence}</dt>
              <dd>
                {address === null ? (
                  text
                ) : (
                  <a href={address} rel='noreferrer noopener' target='_blank'>
                    {text}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What was sent in, by whom, and what stood there before it was corrected. */
export function ReportView({
  report,
  line,
}: {
  report: ProgressReportView;
  line: Pick<ProgressLineView, 'targets' | 'earlier'>;
}) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const { partyName, personName, day, unchanged, correction } = report;
  return (
    <div className='iza-stack iza-stack--tight'>
      <AnswerView answer={report.answer} line={line} />
      <p className='iza-small iza-quiet'>
        {texts.reporter(`${partyName} (${personName})`)}, {format.date(day)}
        {unchanged && `, ${texts.unchangedMark}`}
      </p>
      {correction !== null && (
        <p className='iza-small'>
          {texts.correctedBecause(personName, format.date(day), correction)}
        </p>
      )}
      {line.earlier.length > 0 && (
        <details>
          <summary>{texts.earlier}</summary>
          {line.earlier.map((earlier) => (
            <ReportView
              key={`${earlier.day} ${JSON.stringify(earlier.answer)}`}
              report={earlier}
              line={{ ...line, earlier: [] }}
            />
          ))}
        </details>
      )}
    </div>
  );
}
