import type { TransformationView } from '@iza/api/transformation';
import { leavingOf, type TransformationCommandName } from '@iza/domain/transformation';
import type { IsoDate } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../app/session-context.tsx';
import { DayField } from '../decisions/day-field.tsx';
import { CheckboxesField, RadioField, TextArea, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { ChangedTextAsked } from './changing/changing-part.tsx';
import { useChangedText } from './changing/changing-text.tsx';
import { changingTexts } from './changing/texts.ts';
import { companyTexts } from './company/texts.ts';
import { LeavingFields } from './leaving/leaving-fields.tsx';
import { leavingTexts } from './leaving/texts.ts';
import { AttemptWords } from './running/attempt-words.tsx';
import { RegisterFields } from './running/register-fields.tsx';
import { ChangesAsked } from './changes/changes-part.tsx';
import {
  commandOf,
  intendsFirst,
  namesMissed,
  onlyOutcome,
  newStep,
  outcomesOf,
  wordsAsked,
  type StepDraft,
} from './step-command.ts';
import { stepMeansTexts } from './step-means-texts.ts';
import { transformationTexts } from './texts.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

/** Steps that only the two market leaders take, with two signatures. */
const TOGETHER: readonly TransformationCommandName[] = [
  'decide-quick-check',
  'intend',
  'decide',
  'change-substantially',
  'complete',
  'stop',
];

/** Steps by which a running plan is changed. */
const CHANGES: readonly TransformationCommandName[] = ['change', 'offer-change'];

/** Steps by which the plan comes before the market leaders. */
const OFFERS: readonly TransformationCommandName[] = ['offer-quick-check', 'submit'];

type FieldsProps = {
  view: TransformationView;
  name: TransformationCommandName;
  draft: StepDraft;
  set: (part: Partial<StepDraft>) => void;
};

function OutcomeFields({ view, name, draft, set }: FieldsProps) {
  const texts = useTexts(transformationTexts);
  const conditions = useConditionWords(view);
  const outcomes = outcomesOf(name, view);
  const { judged } = view;
  const shown = conditions.filter(
    ({ key, part }) =>
      judged?.conditions.includes(key) || (part === 'impact' && judged?.step === 'quick-check'),
  );
  if (outcomes.length === 0) return null;
  return (
    <>
      {outcomes.length > 1 && (
        <RadioField
          label={texts.outcome}
          value={draft.outcome}
          options={outcomes.map((value) => ({ value, label: texts.outcomes[value] }))}
          onChange={(outcome) => set({ outcome })}
        />
      )}
      {namesMissed(name, draft) && (
        <CheckboxesField
          label={texts.missedConditions}
          values={draft.missed}
          options={shown.map(({ key, words }) => ({ value: key, label: words }))}
          onChange={(missed) => set({ missed })}
        />
      )}
    </>
  );
}

function HoldFields({ draft, set }: Pick<FieldsProps, 'draft' | 'set'>) {
  const texts = useTexts(transformationTexts);
  return (
    <>
      <TextField label={texts.holdBy} value={draft.by} onChange={(by) => set({ by })} />
      <DayField
        label={texts.holdUntil}
        value={draft.until ?? undefined}
        onChange={(until) => set({ until: (until ?? null) as IsoDate | null })}
      />
    </>
  );
}

function Words({ view, name, draft, set }: FieldsProps) {
  const texts = useTexts(transformationTexts);
  const asked = wordsAsked(name, draft.outcome, view);
  if (asked === 'none') return null;
  const labels: Partial<Record<TransformationCommandName, string>> = {
    'offer-quick-check': texts.changes,
    submit: texts.changes,
    change: texts.whatChanges,
    'offer-change': texts.whatChanges,
    hold: texts.ground,
  };
  return (
    <TextArea
      label={asked === 'may' ? texts.attached : (labels[name] ?? texts.reason)}
      optional={asked === 'may'}
      rows={3}
      value={draft.words}
      onChange={(words) => set({ words })}
    />
  );
}

/** Who signs what is prepared. */
function PrepareWords({ view }: { view: TransformationView }) {
  const company = useTexts(companyTexts);
  const holders = view.company?.holders ?? [];
  return (
    <p>
      {holders.length === 0
        ? company.prepareNobody
        : company.prepareHint(holders.join(` ${company.or} `))}
    </p>
  );
}

/** Takes a step, or prepares it for a colleague's signature: what it needs to be told, and its consequence once it is asked for. */
export function StepDialog({
  view,
  name,
  onClose,
}: {
  view: TransformationView;
  name: TransformationCommandName;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const company = useTexts(companyTexts);
  const changing = useTexts(changingTexts);
  const { means } = useTexts(stepMeansTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const { acting } = useSession();
  const [draft, setDraft] = useState<StepDraft>(() => ({
    ...newStep(view, acting.partyName),
    outcome: onlyOutcome(name, view),
    party: name === 'leave' || name === 'stay' ? acting.party : undefined,
    without: leavingOf(view.state).map(({ party }) => party),
  }));
  const { needLead } = useTexts(leavingTexts);
  const [tried, setTried] = useState(false);
  const text = useChangedText(view);
  const goesAlong = CHANGES.includes(name) && text?.mayWrite === true && text.changes.length > 0;
  const command = commandOf(
    name,
    { ...draft, text: goesAlong ? { number: text.number, revision: text.revision } : null },
    view,
  );
  const ask = useMutation(
    trpc.transformation.askStep.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind !== 'saved') return;
        toast(answer.outcome === 'taken' ? texts.taken : texts.waits);
        onClose();
      },
    }),
  );
  const prepare = useMutation(
    trpc.transformation.prepareStep.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        toast(company.prepareDone);
        onClose();
      },
    }),
  );
  const signed = TOGETHER.includes(name);
  const prepares = signed && view.company?.maySign === false;
  const attempt = prepares ? prepare : ask;
  const called = name === 'decide' && intendsFirst(view) ? texts.giveBack : texts.commands[name];
  const confirm = () => {
    setTried(true);
    if (typeof command === 'string') return;
    attempt.mutate({ ...once(), contentRevision: view.contentRevision, command });
  };
  const fields = {
    view,
    name,
    draft,
    set: (part: Partial<StepDraft>) => setDraft({ ...draft, ...part }),
  };
  return (
    <ConfirmDialog
      open
      title={prepares ? company.prepare(called) : called}
      confirm={prepares ? company.prepareButton : signed ? texts.sign : called}
      busy={attempt.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {means[name] && <p>{means[name]}</p>}
        {name === 'change-substantially' && <ChangedTextAsked view={view} />}
        <OutcomeFields {...fields} />
        {name === 'hold' && <HoldFields {...fields} />}
        {wordsAsked(name, draft.outcome, view) === 'must' && OFFERS.includes(name) && (
          <ChangesAsked view={view} />
        )}
        <LeavingFields {...fields} />
        <Words {...fields} />
        {goesAlong && <p>{changing.goesAlong(text.changes.length)}</p>}
        {CHANGES.includes(name) && !goesAlong && (
          <RegisterFields view={view} draft={draft} set={fields.set} />
        )}
        {prepares && <PrepareWords view={view} />}
        {signed && !prepares && <p>{texts.secondSigns}</p>}
        {tried && typeof command === 'string' && (
          <p role='alert'>
            {name === 'hand-lead' && command === 'by' ? needLead : texts.needs[command]}
          </p>
        )}
        <AttemptWords attempt={attempt} view={view} />
      </div>
    </ConfirmDialog>
  );
}
