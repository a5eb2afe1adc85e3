import type { DecisionsView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import {
  EMPTY_PROPOSAL,
  phasesOutOfOrder,
  type ProcessPhase,
  type ProcessProposal,
} from '@iza/domain/decision';
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

/** A press must not move what it aims at: leaving a day takes the line below it away. */
const stayInField = (event: MouseEvent) => event.preventDefault();

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

/** Writes the process proposal; what is typed is kept in this tab until it is saved. */
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
  const save = useMutation(
    trpc.decision.saveProcess.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'conflict') {
          setBase(answer.current.revision);
          setTheirs(answer.current.content);
        }
        if (answer.kind !== 'saved') return;
        forget();
        toast(texts.savedNow);
        onDone();
      },
    }),
  );
  const wrong = phasesOutOfOrder(draft);
  const setPhases = (phases: ProcessPhase[]) => setDraft({ ...draft, phases });
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
        onChange={(approach) => setDraft({ ...draft, approach })}
      />
      <TextArea
        label={texts.involvement}
        rows={3}
        value={draft.involvement}
        onChange={(involvement) => setDraft({ ...draft, involvement })}
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
          onMouseDown={stayInField}
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
          onMouseDown={stayInField}
          onClick={() => {
            if (wrong.length === 0) save.mutate({ ...target, base, content: draft });
          }}
        >
          {texts.save}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
