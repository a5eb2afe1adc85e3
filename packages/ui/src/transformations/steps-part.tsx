import type { TransformationView } from '@iza/api/transformation';
import type { TransformationCommand, TransformationCommandName } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckboxesField, RadioField, TextArea } from '../forms/index.ts';
import { Button, ConfirmDialog } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { RefusedList } from './refused-list.tsx';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

/** Steps that these screens take a plan through: from idea to the decision on the quick check. */
const OFFERED = [
  'show',
  'offer-quick-check',
  'decide-quick-check',
  'pause',
  'resume',
  'withdraw',
] as const satisfies TransformationCommandName[];
type Offered = (typeof OFFERED)[number];
/** Offered aside, never as what comes next. */
const ASIDE: readonly Offered[] = ['pause', 'resume', 'withdraw'];
const OUTCOMES = ['positive', 'negative', 'more-information'] as const;

type Draft = {
  readonly words: string;
  readonly outcome: (typeof OUTCOMES)[number] | undefined;
  readonly missed: readonly string[];
};

/** @returns the command as it was filled in, or `undefined` while something is missing */
function commandOf(
  name: Offered,
  { words, outcome, missed }: Draft,
): TransformationCommand | undefined {
  const said = words.trim();
  switch (name) {
    case 'show':
    case 'resume':
      return { command: name };
    case 'offer-quick-check':
      return { command: name, changes: said === '' ? null : said };
    case 'pause':
    case 'withdraw':
      return said === '' ? undefined : { command: name, reason: said };
    case 'decide-quick-check': {
      if (outcome === 'positive') return { command: name, verdict: { outcome } };
      if (outcome === undefined || said === '') return undefined;
      if (outcome === 'more-information')
        return { command: name, verdict: { outcome, reasons: said } };
      return missed.length === 0
        ? undefined
        : { command: name, verdict: { outcome, missed: [...missed], reasons: said } };
    }
  }
}

function DecisionFields({
  view,
  draft,
  onChange,
}: {
  view: TransformationView;
  draft: Draft;
  onChange: (draft: Draft) => void;
}) {
  const texts = useTexts(transformationTexts);
  const { language } = useLanguage();
  const { conditions } = view.framework;
  const options = conditions
    .filter(({ part }) => part === 'impact' || part === 'quick-check')
    .map(({ key, title, titleEn }) => ({ value: key, label: language === 'nl' ? title : titleEn }));
  return (
    <>
      <RadioField
        label={texts.outcome}
        value={draft.outcome}
        options={OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
        onChange={(outcome) => onChange({ ...draft, outcome })}
      />
      {draft.outcome === 'negative' && (
        <CheckboxesField
          label={texts.missedConditions}
          values={draft.missed}
          options={options}
          onChange={(missed) => onChange({ ...draft, missed })}
        />
      )}
    </>
  );
}

function StepDialog({
  view,
  name,
  onClose,
}: {
  view: TransformationView;
  name: Offered;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const [draft, setDraft] = useState<Draft>({ words: '', outcome: undefined, missed: [] });
  const [tried, setTried] = useState(false);
  const command = commandOf(name, draft);
  const ask = useMutation(
    trpc.transformation.askStep.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        toast(answer.outcome === 'taken' ? texts.taken : texts.waits);
        onClose();
      },
    }),
  );
  const decides = name === 'decide-quick-check';
  const again = view.state.decisions.length > 0;
  const words =
    name === 'offer-quick-check'
      ? again
      : !(name === 'show' || name === 'resume') &&
        !(decides && (draft.outcome ?? 'positive') === 'positive');
  const confirm = () => {
    setTried(true);
    if (command) ask.mutate({ ...once(), contentRevision: view.contentRevision, command });
  };
  const fault = () => {
    if (!tried || command) return undefined;
    if (decides && draft.outcome === undefined) return texts.needOutcome;
    return draft.words.trim() === '' ? texts.needReason : texts.needMissed;
  };
  return (
    <ConfirmDialog
      open
      title={texts.commands[name]}
      confirm={texts.take}
      busy={ask.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {decides && <DecisionFields view={view} draft={draft} onChange={setDraft} />}
        {words && (
          <TextArea
            label={name === 'offer-quick-check' ? texts.changes : texts.reason}
            rows={3}
            value={draft.words}
            onChange={(typed) => setDraft({ ...draft, words: typed })}
          />
        )}
        {fault() !== undefined && <p role='alert'>{fault()}</p>}
        {ask.isError && <FailureNotice error={ask.error} />}
        {ask.data?.kind === 'refused' && <RefusedList refusals={ask.data.refusals} />}
      </div>
    </ConfirmDialog>
  );
}

/** What the acting party can do now to bring the plan on, with what is missing. */
export function StepsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const [asking, setAsking] = useState<Offered>();
  const waiting = new Set(view.pending.map(({ command }) => command.command));
  const steps = view.steps.flatMap(({ command, missing }) => {
    const name = OFFERED.find((one) => one === command);
    const idle = missing.some(({ code }) =>
      ['no-clock', 'clock-runs', 'clock-stands-still'].includes(code),
    );
    const shownAlready =
      name === 'show' &&
      view.card.shown &&
      view.card.stage === 'draft' &&
      'shownOn' in view.state &&
      view.state.shownOn !== null;
    return name && !idle && !shownAlready && !waiting.has(name) ? [{ name, missing }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight iza-no-print' aria-labelledby='stap'>
      <h2 id='stap'>{texts.next}</h2>
      {steps.map(({ name, missing }, at) => (
        <div key={name} className='iza-stack iza-stack--tight'>
          <div>
            <Button
              purpose={
                at === 0 && missing.length === 0 && !ASIDE.includes(name) ? 'primary' : 'secondary'
              }
              disabled={missing.length > 0}
              onClick={() => setAsking(name)}
            >
              {texts.commands[name]}
            </Button>
          </div>
          {missing.length > 0 && (
            <>
              <p>{texts.missing}</p>
              <RefusedList refusals={missing} />
            </>
          )}
        </div>
      ))}
      {asking && <StepDialog view={view} name={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}
