import type { DecisionsView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  EMPTY_PROPOSAL,
  phasesOutOfOrder,
  type ProcessPhase,
  type ProcessProposal,
} from '@iza/domain/decision';
import type { IdempotencyKey } from '@iza/domain/values';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { TextArea, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { DayField } from './day-field.tsx';
import { Outcome } from './outcome.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

/** So long after the last key it is saved by itself, in milliseconds. */
const REST_MS = 2000;

type PhaseProps = {
  phase: ProcessPhase;
  number: number;
  wrong: boolean;
  onChange: (phase: ProcessPhase) => void;
  onRemove: () => void;
};

function PhaseFields({ phase, number, wrong, onChange, onRemove }: PhaseProps) {
  const texts = useTexts(decisionTexts);
  const set = (part: Partial<ProcessPhase>) => onChange({ ...phase, ...part });
  return (
    <fieldset className='decisions__phase'>
      <legend>{texts.phase(number)}</legend>
      <TextField label={texts.phaseName} value={phase.name} onChange={(name) => set({ name })} />
      <div className='decisions__days'>
        <DayField
          label={texts.from}
          value={phase.from ?? undefined}
          onChange={(from) => set({ from: from ?? null })}
        />
        <DayField
          label={texts.until}
          value={phase.until ?? undefined}
          error={wrong ? texts.endsBefore : undefined}
          onChange={(until) => set({ until: until ?? null })}
        />
        <TextField label={texts.by} value={phase.by} onChange={(by) => set({ by })} />
      </div>
      <div>
        <Button small purpose='subtle' aria-label={texts.removePhase(number)} onClick={onRemove}>
          {texts.removePhase(number)}
        </Button>
      </div>
    </fieldset>
  );
}

/** Writes the process proposal; what is typed is saved by itself after a rest, and kept on this device until it is. */
export function ProcessForm({
  process,
  onDone,
}: {
  process: DecisionsView['process'];
  onDone: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const { version } = usePlanHead();
  const { toast } = useNotices();
  const { target, answered } = useRecord();
  const [draft, setDraft, forget] = useKeptDraft<ProcessProposal>(
    `process.${version.id}`,
    process?.content ?? EMPTY_PROPOSAL,
  );
  const [base, setBase] = useState(process?.revision ?? 0);
  const [theirs, setTheirs] = useState<ProcessProposal>();
  const latest = useRef(draft);
  const [dirty, setDirty] = useState(draft !== (process?.content ?? EMPTY_PROPOSAL));
  const save = useMutation(
    trpc.decision.saveProcess.mutationOptions({
      onSuccess: (answer, { content }) => {
        answered();
        if (answer.kind === 'conflict') {
          setBase(answer.current.revision);
          setTheirs(answer.current.content);
        }
        if (answer.kind !== 'saved') return;
        setBase(answer.revision);
        setTheirs(undefined);
        if (latest.current !== content) return;
        forget();
        setDirty(false);
      },
    }),
  );
  const wrong = phasesOutOfOrder(draft);
  const change = (next: ProcessProposal) => {
    setDirty(true);
    setDraft(next);
  };
  latest.current = draft;
  const { mutate, isPending, data } = save;
  const waits = dirty && !isPending && wrong.length === 0 && theirs === undefined;
  // What was refused stays until something else is typed, or saved by the button.
  const saveRested = useRef(() => {});
  const tried = useRef<ProcessProposal>(undefined);
  saveRested.current = () => {
    if (tried.current === draft) return;
    tried.current = draft;
    mutate({ ...target, key: crypto.randomUUID() as IdempotencyKey, base, content: draft });
  };
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => saveRested.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [waits, draft]);
  const done = () => {
    toast(texts.savedNow);
    onDone();
  };
  const setPhases = (phases: ProcessPhase[]) => change({ ...draft, phases });
  const { phases } = draft;
  return (
    <div className='iza-stack decisions__form'>
      {theirs && (
        <Notice tone='warning' announce>
          <p>{texts.overtaken}</p>
          <p className='decisions__words'>
            {[theirs.approach, theirs.involvement, ...theirs.phases.map(({ name }) => name)]
              .filter((text) => text !== '')
              .join('\n')}
          </p>
        </Notice>
      )}
      <TextArea
        label={texts.approach}
        rows={4}
        value={draft.approach}
        onChange={(approach) => change({ ...draft, approach })}
      />
      <TextArea
        label={texts.involvement}
        rows={3}
        value={draft.involvement}
        onChange={(involvement) => change({ ...draft, involvement })}
      />
      <h3>{texts.phases}</h3>
      {phases.map((phase, at) => (
        <PhaseFields
          key={phase.id}
          phase={phase}
          number={at + 1}
          wrong={wrong.includes(phase.id)}
          onChange={(next) => setPhases(phases.map((each) => (each.id === next.id ? next : each)))}
          onRemove={() => setPhases(phases.filter(({ id }) => id !== phase.id))}
        />
      ))}
      <div>
        <Button
          small
          icon='plus'
          onClick={() =>
            setPhases([
              ...phases,
              { id: crypto.randomUUID(), name: '', from: null, until: null, by: '' },
            ])
          }
        >
          {texts.addPhase}
        </Button>
      </div>
      <Outcome attempt={save} />
      <div className='iza-row'>
        <Button
          purpose='primary'
          busy={save.isPending}
          onClick={() => {
            if (wrong.length > 0) return;
            if (!dirty && theirs === undefined) done();
            else
              mutate(
                { ...target, base, content: draft },
                { onSuccess: (answer) => answer.kind === 'saved' && done() },
              );
          }}
        >
          {texts.save}
        </Button>
        <Button onClick={onDone}>{texts.closeForm}</Button>
        <output className='iza-small iza-quiet'>
          {!dirty && data?.kind === 'saved' && texts.savedNow}
        </output>
      </div>
    </div>
  );
}
