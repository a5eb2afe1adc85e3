import { ClauseWords } from '../../accord/clause-link.tsx';
import { useState } from 'react';
import type { PlanCommand, PlanCommandName } from '@iza/domain/plan';
import { knownOf, type IsoDate } from '@iza/domain/values';
import { ComboboxField, DateField, TextArea, TextField } from '../../forms/index.ts';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts, useToday } from '../../texts/language.tsx';
import { FailureNotice } from '../../trpc/index.ts';
import { readDeadline } from '../model/read-deadline.ts';
import type { StepView } from '../model/view.ts';
import { RefusalList } from '../refusals/refusal-list.tsx';
import { usePlan, usePlanAbout, usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import {
  ASKED,
  commandOf,
  draftOf,
  emptyParts,
  type CommandDraft,
  type DraftPart,
} from './command-draft.ts';
import { RevisionWork } from './revision-work.tsx';
import { stepTexts } from './texts.ts';
import { useStep } from './use-step.ts';

function readDay(typed: string, today: IsoDate): string | undefined {
  const deadline = readDeadline(typed, today);
  return deadline && 'on' in deadline ? deadline.on : undefined;
}

type PartsProps = {
  command: PlanCommandName;
  draft: CommandDraft;
  set: (part: Partial<CommandDraft>) => void;
  wrong: (part: DraftPart) => string | undefined;
};

/** Parties to invite: those admitted to the region first, the whole register behind them. */
function useInvitable() {
  const words = usePlanWords();
  const { admitted } = usePlanHead();
  const known = new Map(
    (admitted ?? []).map(({ party, roles }) => [
      party as string,
      roles.map((role) => words.texts.roles[role]).join(', '),
    ]),
  );
  const all = words.book.all.map((party) => ({
    value: party.id,
    label: party.name,
    hint: known.get(party.id),
    aliases: party.short ? [party.short] : undefined,
  }));
  return [
    ...all.filter(({ value }) => known.has(value)),
    ...all.filter(({ value }) => !known.has(value)),
  ];
}

function Parts({ command, draft, set, wrong }: PartsProps) {
  const texts = useTexts(stepTexts);
  const today = useToday() as IsoDate;
  const invitable = useInvitable();
  const has = (part: DraftPart) => ASKED[command].includes(part);
  return (
    <>
      {has('body') && (
        <TextField
          label={texts.decisionBody}
          hint={texts.decisionBodyHelp}
          value={draft.body}
          error={wrong('body')}
          onChange={(body) => set({ body })}
        />
      )}
      {has('on') && (
        <DateField
          label={texts.decisionOn}
          value={draft.on}
          error={wrong('on')}
          parse={(typed) => readDay(typed, today)}
          onChange={(on) => set({ on: on as IsoDate | undefined })}
        />
      )}
      {has('note') && (
        <TextArea
          label={texts.decisionNote}
          rows={2}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
      )}
      {has('invited') && (
        <ComboboxField
          label={texts.invited}
          hint={<ClauseWords>{texts.invitedHelp}</ClauseWords>}
          values={draft.invited}
          options={invitable}
          error={wrong('invited')}
          onChange={(invited) => set({ invited })}
        />
      )}
      {has('closes') && (
        <DateField
          label={texts.closes}
          value={draft.closes}
          error={wrong('closes')}
          parse={(typed) => readDay(typed, today)}
          onChange={(closes) => set({ closes: closes as IsoDate | undefined })}
        />
      )}
      {has('reason') && (
        <TextArea
          label={command === 'drop-revision' ? texts.reasonToDrop : texts.reason}
          rows={3}
          value={draft.reason}
          error={wrong('reason')}
          onChange={(reason) => set({ reason })}
        />
      )}
    </>
  );
}

/** Which profile the plan says it rests on, so that nobody adopts another one than was meant. */
function RestsOn() {
  const texts = useTexts(stepTexts);
  const { profile } = usePlanAbout().content;
  const named = knownOf(profile);
  return <p>{named === undefined ? texts.noProfileNamed : texts.restsOn(named)}</p>;
}

export type AskStepProps = {
  step: StepView;
  /** What was said when it was asked for before. */
  first?: PlanCommand | undefined;
  onClose: () => void;
};

/** A decision is confirmed with its consequence in words, and with what the step has to be told. */
export function AskStep({ step, first, onClose }: AskStepProps) {
  const texts = useTexts(stepTexts);
  const words = usePlanWords();
  const today = useToday();
  const { admitted } = usePlanHead();
  const invitedAtFirst = (admitted ?? []).filter(
    ({ roles }) => roles.includes('patient-organisation') || roles.includes('regional-party'),
  );
  const { actions } = usePlan();
  const [draft, setDraft] = useState<CommandDraft>(() => ({
    body: '',
    on: today as IsoDate,
    note: '',
    invited: step.command === 'open-consultation' ? invitedAtFirst.map(({ party }) => party) : [],
    closes: undefined,
    reason: '',
    ...(first && draftOf(first)),
  }));
  const [unsaved, setUnsaved] = useState(false);
  const [tried, setTried] = useState(false);
  const { target, contentRevision, ask } = useStep(onClose);
  const empty = emptyParts(step.command, draft);
  const confirm = async () => {
    setTried(true);
    const command = commandOf(step.command, draft);
    if (!command) return;
    const settled = actions === undefined || (await actions.settle());
    setUnsaved(!settled);
    if (settled) ask.mutate({ ...target, contentRevision: contentRevision(), command });
  };
  const signers = words.format.list(
    step.signatures.map(({ role, from }) =>
      from === 'each'
        ? texts.fromEach(words.texts.roles[role])
        : texts.fromOne(words.texts.roles[role]),
    ),
  );
  return (
    <ConfirmDialog
      open
      title={texts.commands[step.command]}
      confirm={texts.commands[step.command]}
      busy={ask.isPending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.consequences[step.command]}</p>
        {step.signatures.length > 0 && step.command !== 'drop-revision' && (
          <p className='iza-quiet'>
            {texts.signaturesNeeded(signers)} {texts.youSign}
          </p>
        )}
        {step.command === 'adopt-profile' && <RestsOn />}
        {step.command === 'drop-revision' && <RevisionWork />}
        {step.missing.length > 0 && <RefusalList refusals={step.missing} />}
        <Parts
          command={step.command}
          draft={draft}
          set={(part) => setDraft({ ...draft, ...part })}
          wrong={(part) => (tried && empty.includes(part) ? texts.needed : undefined)}
        />
        {unsaved && <Notice tone='warning'>{texts.savingFirst}</Notice>}
        {ask.isError && <FailureNotice error={ask.error} pressed />}
        {ask.data?.kind === 'refused' && <RefusalList refusals={ask.data.refusals} />}
      </div>
    </ConfirmDialog>
  );
}
