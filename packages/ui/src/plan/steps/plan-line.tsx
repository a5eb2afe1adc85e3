import { Suspense, useState } from 'react';
import { isUnderWay, type PlanCommand } from '@iza/domain/plan';
import type { ReactNode } from 'react';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { Button } from '../../parts/button.tsx';
import { Shape } from '../../parts/shape.tsx';
import { Status } from '../../parts/status.tsx';
import { useFormat, useTexts, useToday } from '../../texts/language.tsx';
import { may, type PlanView } from '../model/view.ts';
import { useRefusalWords } from '../refusals/refusal-list.tsx';
import { usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { LazyAskStep } from './lazy-ask-step.ts';
import { PendingStep } from './pending-step.tsx';
import { STAGE_SHAPES } from './stage-shapes.ts';
import { stepLine, type Awaited, type MainAct } from './step-line.ts';
import { stepTexts } from './texts.ts';
import { lowerFirst, stageWords } from '@iza/documents/words';

/** Who is next in words: names where they are known, roles otherwise. */
function useAwaitedWords(): (awaited: readonly Awaited[]) => string {
  const words = usePlanWords();
  return (awaited) =>
    words.format.list(
      awaited.map(({ role, parties }) =>
        parties.length > 0 ? parties.join(', ') : words.texts.roles[role],
      ),
    );
}

function Missing({
  view,
}: {
  view: Pick<PlanView, 'allowed'> & { missing: ReturnType<typeof stepLine>['missing'] };
}) {
  const texts = useTexts(stepTexts);
  const say = useRefusalWords();
  if (view.missing.length === 0 || !may(view, 'edit')) return null;
  return (
    <div className='plan-state__missing'>
      <p className='iza-small'>{texts.missing}</p>
      <ul>
        {view.missing.map((refusal) => (
          <li key={refusal.code}>
            <Shape name='open' /> <ClauseWords>{say(refusal)}</ClauseWords>
          </li>
        ))}
      </ul>
    </div>
  );
}

export type PlanLineProps = {
  /** Leads to the part of the plan where the reader responds, judges or handles responses. */
  onGo: (section: 'consultatie' | 'oordeel') => void;
  respondLabel: string;
  judgeLabel: string;
  handleLabel: string;
};

function MainButton({
  main,
  go,
  onAsk,
}: {
  main: MainAct;
  go: PlanLineProps;
  onAsk: (act: MainAct) => void;
}): ReactNode {
  const texts = useTexts(stepTexts);
  const button = (label: string, onClick: () => void) => (
    <Button purpose='primary' onClick={onClick}>
      {label}
    </Button>
  );
  switch (main.act) {
    case 'sign':
      return button(texts.sign, () => onAsk(main));
    case 'ask':
      return button(texts.commands[main.step.command], () => onAsk(main));
    case 'respond':
      return button(go.respondLabel, () => go.onGo('consultatie'));
    case 'handle':
      return button(go.handleLabel, () => go.onGo('consultatie'));
    case 'judge':
      return button(go.judgeLabel, () => go.onGo('oordeel'));
  }
}

/** One line on top of a plan: where it stands, who is next, what is missing, and one main button. */
export function PlanLine(props: PlanLineProps) {
  const texts = useTexts(stepTexts);
  const words = usePlanWords();
  const format = useFormat();
  const today = useToday();
  const view = usePlanHead();
  const sayAwaited = useAwaitedWords();
  const [asking, setAsking] = useState<MainAct>();
  const [first, setFirst] = useState<PlanCommand>();
  const ask = (act: MainAct | undefined, command?: PlanCommand) => {
    setFirst(command);
    setAsking(act);
  };
  const { card, version } = view;
  const adopted = view.versions.find(
    ({ stage, number }) => stage === 'adopted' && number < version.number,
  );
  const { next, otherwise, back, missing, awaited, main } = stepLine(view);
  const askAgain = (command: PlanCommand) => {
    const step = view.steps.find((other) => other.command === command.command);
    if (step) ask({ act: 'ask', step }, command);
  };
  const isReader = view.steps.length === 0 && main === undefined;
  return (
    <section className='plan-state iza-no-print' aria-label={texts.heading}>
      <div className='plan-state__line'>
        <span className='plan-state__stage'>
          <Status
            shape={STAGE_SHAPES[card.stage]}
            tone={card.stage === 'adopted' ? 'positive' : 'info'}
          >
            {stageWords({ stage: card.stage, adoptedBeside: adopted?.stageSince }, words.texts)}
          </Status>
          <span className='iza-quiet iza-small'>{texts.since(format.date(card.stageSince))}</span>
        </span>
        {card.due && (
          <span className='iza-small'>
            <ClauseWords>
              {texts.due(
                format.date(card.due.on),
                card.due.elsewhere
                  ? format.relativeDate(card.due.on, today)
                  : format.deadline(card.due.on, today),
                card.due.clause,
              )}
            </ClauseWords>
          </span>
        )}
        {view.openedByMinistry && (
          <span className='iza-quiet iza-small'>
            {texts.openedByMinistry(format.date(view.openedByMinistry))}
          </span>
        )}
        {isReader && isUnderWay(version.state.stage) && (
          <span className='iza-quiet iza-small'>{texts.readOnly}</span>
        )}
        {next && awaited.length > 0 && !view.pending?.stale && (
          <span className='iza-small'>
            {view.pending
              ? texts.waitingFor(sayAwaited(awaited))
              : `${texts.nextIs(lowerFirst(texts.commands[next.command]))} (${texts.nextBy(sayAwaited(awaited))})`}
          </span>
        )}
        <span className='plan-state__buttons'>
          {otherwise?.mayAsk && !view.pending && (
            <Button small onClick={() => ask({ act: 'ask', step: otherwise })}>
              {texts.commands[otherwise.command]}
            </Button>
          )}
          {back && (
            <Button
              small
              purpose='subtle'
              icon='undo'
              onClick={() => ask({ act: 'ask', step: back })}
            >
              {texts.commands['step-back']}
            </Button>
          )}
          {main && <MainButton main={main} go={props} onAsk={ask} />}
        </span>
      </div>
      {!view.pending && <Missing view={{ ...view, missing }} />}
      {view.pending && (
        <PendingStep
          pending={view.pending}
          signing={asking?.act === 'sign'}
          onSigning={(on) => setAsking(on ? { act: 'sign' } : undefined)}
          onAskAgain={askAgain}
        />
      )}
      {asking?.act === 'ask' && (
        <Suspense fallback={null}>
          <LazyAskStep step={asking.step} first={first} onClose={() => ask(undefined)} />
        </Suspense>
      )}
    </section>
  );
}
