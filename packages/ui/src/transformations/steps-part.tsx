import type { TransformationView } from '@iza/api/transformation';
import type { TransformationCommandName } from '@iza/domain/transformation';
import { runningOf } from '@iza/domain/transformation';
import { useState } from 'react';
import { Button } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { RefusedList } from './refused-list.tsx';
import { intendsFirst } from './step-command.ts';
import { standingTexts } from './standing/texts.ts';
import { StepDialog } from './step-dialog.tsx';
import { transformationTexts } from './texts.ts';

/** Offered aside, never as what comes next. */
const ASIDE: readonly TransformationCommandName[] = [
  'show',
  'pause',
  'resume',
  'withdraw',
  'stop',
  'change',
  'offer-change',
  'take-change-back',
  'hold',
  'leave',
  'stay',
  'hand-lead',
];

/** Decisions of the leaders, that each comes to once it shared its own verdict. */
const DECISIONS: readonly TransformationCommandName[] = ['decide-quick-check', 'intend', 'decide'];

/** Whether a step says something now: no clock to stop where none runs, no showing of what was shown. */
function isShown(view: TransformationView, step: TransformationView['steps'][number]): boolean {
  const { command, missing } = step;
  if (command === 'change-leaders') return false;
  if (command === 'leave' || command === 'stay') return missing.length === 0;
  if (command === 'hand-lead') return step.side === 'lead' && view.applicants.length > 1;
  const idle = ['no-clock', 'clock-runs', 'clock-stands-still', 'asks-no-funds'];
  if (missing.some(({ code }) => idle.includes(code))) return false;
  if (view.pending.some((pending) => pending.command.command === command)) return false;
  if (command === 'intend') return intendsFirst(view);
  const { state } = view;
  const isOffered = runningOf(state)?.offered !== undefined;
  if (command === 'change-substantially' || command === 'take-change-back') return isOffered;
  if (command === 'change' || command === 'offer-change') return !isOffered;
  return !(command === 'show' && 'shownOn' in state && state.shownOn !== null);
}

/** What the acting party can do now to bring the plan on, with what is missing; what is done aside stands in one row behind it. */
export function StepsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const { whatYouCan } = useTexts(standingTexts);
  const [asking, setAsking] = useState<TransformationCommandName>();
  const steps = view.steps.filter((step) => isShown(view, step));
  const givesBack = (name: TransformationCommandName) => name === 'decide' && intendsFirst(view);
  const isAside = ({ command, missing }: TransformationView['steps'][number]) =>
    missing.length === 0 && (ASIDE.includes(command) || givesBack(command));
  const onward = steps.filter((step) => !isAside(step));
  const judged = view.verdicts.some(({ mine, shared }) => mine && shared);
  const main = onward.find(
    ({ command, missing }) => missing.length === 0 && (judged || !DECISIONS.includes(command)),
  );
  const button = ({ command, missing }: TransformationView['steps'][number]) => (
    <Button
      key={command}
      purpose={command === main?.command ? 'primary' : 'secondary'}
      disabled={missing.length > 0}
      onClick={() => setAsking(command)}
    >
      {givesBack(command) ? texts.giveBack : texts.commands[command]}
    </Button>
  );
  if (steps.length === 0) return null;
  return (
    <section className='iza-stack iza-no-print' aria-labelledby='stap'>
      <h2 id='stap'>{onward.length > 0 ? texts.next : whatYouCan}</h2>
      {onward.map((step) => (
        <div key={step.command} className='iza-stack iza-stack--tight'>
          <div>{button(step)}</div>
          {step.missing.length > 0 && (
            <>
              <p>{texts.missing}</p>
              <RefusedList refusals={step.missing} view={view} />
            </>
          )}
        </div>
      ))}
      <div className='iza-row'>{steps.filter(isAside).map(button)}</div>
      {asking && <StepDialog view={view} name={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}
