import type { ProgressLineView, ProgressRoundView } from '@iza/api/progress';
import type { LineStanding } from '@iza/domain/progress';
import { useMutation } from '@tanstack/react-query';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import type { ShapeName } from '../parts/shape.tsx';
import { Status, type Tone } from '../parts/status.tsx';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerView, ReportView } from './answer-view.tsx';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

const LOOKS: Readonly<Record<LineStanding, { tone: Tone; shape: ShapeName }>> = {
  reported: { tone: 'positive', shape: 'check' },
  finished: { tone: 'neutral', shape: 'dash' },
  awaited: { tone: 'info', shape: 'open' },
  late: { tone: 'warning', shape: 'triangle' },
};

/** Where the report on a line stands; not how the agreement itself stands. */
export function StandingOfLine({ standing }: { standing: LineStanding }) {
  const texts = useTexts(progressTexts);
  return <Status {...LOOKS[standing]}>{texts.standings[standing]}</Status>;
}

/** Who reports on a line, or who may. */
function Who({ line }: { line: ProgressLineView }) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const { parties, reporter } = line;
  const names = parties.map(({ name }) => name);
  const person = reporter?.isMe ? texts.you : reporter?.personName;
  const who = reporter && (person ? `${reporter.partyName} (${person})` : reporter.partyName);
  return (
    <p className='iza-small iza-quiet'>
      {names.length === 0 ? texts.noParties : texts.partiesOf(format.list(names))}{' '}
      {texts.reporterAhead(who ?? texts.nobodyYet)}.
    </p>
  );
}

function TakeOver({ line, round }: { line: ProgressLineView; round: ProgressRoundView }) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const take = useMutation(
    trpc.progress.takeOver.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') toast(texts.takenOver);
      },
    }),
  );
  return (
    <div className='iza-stack iza-stack--tight'>
      <Outcome attempt={take} />
      <div>
        <Button
          small
          busy={take.isPending}
          onClick={() => take.mutate({ ...target, round: round.id, subject: line.subject })}
        >
          {texts.takeOver}
        </Button>
      </div>
    </div>
  );
}

/** What was said of it the time before, to read before one says anything new. */
function LastTime({ line }: { line: ProgressLineView }) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const { last } = line;
  if (!last) return <p className='iza-small iza-quiet'>{texts.neverHeard}</p>;
  return (
    <details>
      <summary>
        {texts.lastTime(last.round)} ({last.partyName}, {format.date(last.day)})
      </summary>
      <AnswerView answer={last.answer} line={line} />
    </details>
  );
}

/** One agreement that is asked after, opened to answer or to read. */
export function LineItem({ line, round }: { line: ProgressLineView; round: ProgressRoundView }) {
  const { title, code, under, standing, report, mayReport, mayTakeOver } = line;
  return (
    <li className='progress__line'>
      <details>
        <summary className='progress__head'>
          <span>
            {code !== null && <span className='iza-quiet'>{code} </span>}
            <strong>{title}</strong>
            {under.length > 0 && (
              <span className='iza-small iza-quiet progress__under'>{under.join(' › ')}</span>
            )}
          </span>
          <StandingOfLine standing={standing} />
        </summary>
        <div className='iza-stack progress__body'>
          <Who line={line} />
          {report && <ReportView report={report} line={line} />}
          <LastTime line={line} />
          {mayTakeOver && (!mayReport || !line.reporter) && <TakeOver line={line} round={round} />}
          {mayReport && (
            <AnswerForm
              key={`${round.id} ${report?.day ?? ''} ${report?.personName ?? ''}`}
              line={line}
              round={round}
            />
          )}
        </div>
      </details>
    </li>
  );
}
