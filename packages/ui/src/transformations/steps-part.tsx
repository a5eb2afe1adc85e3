import type { TransformationView } from '@iza/api/transformation';
import type { TransformationCommandName } from '@iza/domain/transformation';
import { useState } from 'react';
import { Button } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { RefusedList } from './refused-list.tsx';
import { intendsFirst } from './step-command.ts';
import { StepDialog } from './step-dialog.tsx';
import { transformationTexts } from './texts.ts';

/** Offered aside, never as what comes next. */
const ASIDE: readonly TransformationCommandName[] = [
  'pause',
  'resume',
  'withdraw',
  'stop',
  'change',
  'change-substantially',
  'hold',
];

/** Whether a step says something now: no clock to stop where none runs, no showing of what was shown. */
function isOffered(view: TransformationView, step: TransformationView['steps'][number]): boolean {
  const { command, missing } = step;
  const idle = ['no-clock', 'clock-runs', 'clock-stands-still', 'asks-no-funds'];
  if (missing.some(({ code }) => idle.includes(code))) return false;
  if (view.pending.some((pending) => pending.command.command === command)) return false;
  if (command === 'intend') return intendsFirst(view);
  const { state } = view;
  return !(command === 'show' && 'shownOn' in state && state.shownOn !== null);
}

/** What the acting party can do now to bring the plan on, with what is missing. */
export function StepsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const [asking, setAsking] = useState<TransformationCommandName>();
  const steps = view.steps.filter((step) => isOffered(view, step));
  const main = steps.find(
    ({ command, missing }) => missing.length === 0 && !ASIDE.includes(command),
  );
  if (steps.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight iza-no-print' aria-labelledby='stap'>
      <h2 id='stap'>{texts.next}</h2>
      {steps.map(({ command, missing }) => (
        <div key={command} className='iza-stack iza-stack--tight'>
          <div>
            <Button
              purpose={command === main?.command ? 'primary' : 'secondary'}
              disabled={missing.length > 0}
              onClick={() => setAsking(command)}
            >
              {command === 'decide' && intendsFirst(view)
                ? texts.giveBack
                : texts.commands[command]}
            </Button>
          </div>
          {missing.length > 0 && (
            <>
              <p>{texts.missing}</p>
              <RefusedList refusals={missing} view={view} />
            </>
          )}
        </div>
      ))}
      {asking && <StepDialog view={view} name={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}
