import './decisions.css';
import { useMutation } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { isUnderWay } from '@iza/domain/plan';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Link } from '../parts/link.tsx';
import { Notice } from '../parts/notice.tsx';
import { LazyAskStep } from '../plan/steps/lazy-ask-step.ts';
import { stepTexts } from '../plan/steps/texts.ts';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useLocation } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { Outcome } from './outcome.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

/** The versions of a plan that has more than one, and which of them is in sight. @param path of the plan, without a version */
export function PlanVersions({ path }: { path: string }) {
  const texts = useTexts(decisionTexts);
  const words = usePlanWords();
  const { versions, version } = usePlanHead();
  if (versions.length < 2) return null;
  return (
    <nav aria-label={texts.versions} className='plan-versions iza-no-print'>
      {versions.map(({ id, number, stage }) => (
        <Link
          key={id}
          href={`${path}?versie=${id}`}
          plain
          current={id === version.id ? 'page' : undefined}
        >
          {texts.version(number)}: {words.texts.stages[stage]}
        </Link>
      ))}
    </nav>
  );
}

/** Begins a revision beside the adopted version, after its consequence was read. */
export function BeginRevision({ path }: { path: string }) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const { allowed, versions } = usePlanHead();
  const [, navigate] = useLocation();
  const { target, answered } = useRecord();
  const [asking, setAsking] = useState(false);
  const revise = useMutation(
    trpc.plan.revise.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') navigate(`${path}?versie=${answer.version}`);
      },
    }),
  );
  const isOpen = versions.some(({ stage }) => isUnderWay(stage));
  if (!allowed.includes('revise') || isOpen) return null;
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {texts.revise}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.reviseTitle}
        confirm={texts.revise}
        busy={revise.isPending}
        onConfirm={() => revise.mutate(target)}
        onClose={() => setAsking(false)}
      >
        <div className='iza-stack'>
          <p>{texts.reviseLead}</p>
          <Outcome attempt={revise} />
        </div>
      </ConfirmDialog>
    </>
  );
}

/** Ends a revision that was begun by mistake; absent where it can't end that way any more. */
function DropRevision() {
  const words = useTexts(stepTexts);
  const { steps } = usePlanHead();
  const [asking, setAsking] = useState(false);
  const step = steps.find(({ command, mayAsk }) => command === 'drop-revision' && mayAsk);
  if (!step) return null;
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {words.commands['drop-revision']}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <LazyAskStep step={step} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Says of a version that is not the one that holds what it is; nothing for the first draft and for the adopted one. */
export function VersionStanding() {
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { version } = usePlanHead();
  const { state, number } = version;
  if (state.stage === 'superseded')
    return (
      <Notice tone='warning' title={texts.superseded}>
        {texts.supersededLead(format.date(state.supersededOn))}
      </Notice>
    );
  if (state.stage === 'closed')
    return (
      <Notice tone='warning' title={texts.closed}>
        {texts.closedLead(state.closed.body, format.date(state.closed.on))}
      </Notice>
    );
  if (state.stage === 'dropped')
    return (
      <Notice tone='warning' title={texts.dropped}>
        {texts.droppedLead} {state.reason}
      </Notice>
    );
  if (number > 1 && state.stage !== 'adopted')
    return (
      <Notice title={texts.revising} actions={<DropRevision />}>
        {texts.revisingLead}
      </Notice>
    );
  return null;
}
