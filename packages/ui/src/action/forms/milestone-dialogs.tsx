import type { Milestone } from '@iza/domain/action';
import { formatDeadline, isoDate, type Deadline } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField, ParsedField, SelectField, TextArea, TextField } from '../../forms/index.ts';
import { useLanguage, useTexts, useToday } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import type { LeadDialogProps } from './lead-dialogs.tsx';
import { readDay, readMoment } from './read-day.ts';
import { EMPTY_REPORT, evidenceOf } from './report-draft.ts';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteDialog } from './write-dialog.tsx';

/** Puts a milestone under an item, or gives one that stands there another name or day; what it was stays in the history. */
export function MilestoneDialog({
  item,
  milestone,
  onClose,
}: LeadDialogProps & { milestone?: Milestone | undefined }) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const today = useToday();
  const { language } = useLanguage();
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [title, setTitle] = useState(milestone?.title ?? '');
  const [due, setDue] = useState<Deadline | undefined>(milestone?.due ?? undefined);
  const onSuccess = useWritten(texts.recorded, onClose);
  const add = useMutation(trpc.action.milestone.add.mutationOptions({ onSuccess }));
  const change = useMutation(trpc.action.milestone.change.mutationOptions({ onSuccess }));
  const send = () => {
    setTried(true);
    if (title.trim() === '') return;
    const plan = { item, key, title: title.trim(), due: due ?? null };
    if (milestone) change.mutate({ ...plan, milestone: milestone.id });
    else add.mutate(plan);
  };
  return (
    <WriteDialog
      title={milestone ? texts.changeMilestoneTitle : texts.milestoneTitle}
      lead={milestone && texts.changeMilestoneLead}
      confirm={texts.record}
      state={milestone ? change : add}
      onConfirm={send}
      onClose={onClose}
    >
      <TextField
        label={texts.milestone}
        value={title}
        error={tried && title.trim() === '' ? texts.needTitle : undefined}
        onChange={setTitle}
      />
      <ParsedField<Deadline>
        optional
        label={texts.milestoneDue}
        hint={texts.newDateHint}
        value={due}
        read={(typed) => readMoment(typed, today)}
        write={(deadline) => formatDeadline(deadline, language)}
        unreadable={texts.needDate}
        onChange={setDue}
      />
    </WriteDialog>
  );
}

/** Drops a milestone, with a reason; it stays in sight as dropped. */
export function DropMilestoneDialog({
  item,
  milestone,
  onClose,
}: LeadDialogProps & { milestone: Milestone }) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [reason, setReason] = useState('');
  const write = useMutation(
    trpc.action.milestone.drop.mutationOptions({ onSuccess: useWritten(texts.recorded, onClose) }),
  );
  const send = () => {
    setTried(true);
    if (reason.trim() !== '')
      write.mutate({ item, key, milestone: milestone.id, reason: reason.trim() });
  };
  return (
    <WriteDialog
      title={texts.dropMilestoneTitle}
      lead={texts.dropMilestoneLead(milestone.title)}
      confirm={texts.dropMilestone}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <TextArea
        label={texts.dropReason}
        value={reason}
        maxLength={4000}
        error={tried && reason.trim() === '' ? texts.needReason : undefined}
        onChange={setReason}
      />
    </WriteDialog>
  );
}

/** Says that a milestone was reached: a party proposes it, the programme team (`leads`) records it. */
export function ReachedDialog(
  props: LeadDialogProps & { milestones: readonly Milestone[]; leads: boolean },
) {
  const { item, milestones, leads, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const today = useToday();
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>(
    milestones.length === 1 ? milestones[0]?.id : undefined,
  );
  const [on, setOn] = useState<string | undefined>(today);
  const [evidence, setEvidence] = useState(EMPTY_REPORT.evidence);
  const report = useMutation(
    trpc.action.milestone.report.mutationOptions({ onSuccess: useWritten(texts.sent, onClose) }),
  );
  const reach = useMutation(
    trpc.action.milestone.reach.mutationOptions({ onSuccess: useWritten(texts.recorded, onClose) }),
  );
  const write = leads ? reach : report;
  const send = () => {
    setTried(true);
    const milestone = milestones.find(({ id }) => id === chosen);
    if (!milestone || on === undefined) return;
    const reached = { milestone: milestone.id, on: isoDate(on), evidence: evidenceOf(evidence) };
    write.mutate({ item, key, ...reached });
  };
  return (
    <WriteDialog
      title={texts.reachedTitle}
      confirm={leads ? texts.record : texts.send}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <SelectField
        label={texts.whichMilestone}
        value={chosen}
        options={milestones.map(({ id, title }) => ({ value: id as string, label: title }))}
        error={tried && chosen === undefined ? texts.needMilestone : undefined}
        onChange={setChosen}
      />
      <DateField
        label={texts.reachedOn}
        value={on}
        parse={(typed) => readDay(typed, today)}
        error={tried && on === undefined ? texts.needDay : undefined}
        onChange={setOn}
      />
      <EvidenceFields lines={evidence} onChange={setEvidence} wrong={() => undefined} />
    </WriteDialog>
  );
}
