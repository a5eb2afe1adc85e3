import type { ProgressLineView, ProgressRoundView, ProgressView } from '@iza/api/progress';
import type { PartyId } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Outcome } from '../decisions/outcome.tsx';
import { ComboboxField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useNotices } from '../shell/index.ts';
import { DataTable } from '../tables/index.ts';
import type { Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { StandingOfLine } from './line-item.tsx';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

type AssignProps = {
  line: ProgressLineView;
  round: ProgressRoundView;
  askable: ProgressView['askable'];
  onClose: () => void;
};

/** The leaders say which party reports; who of it, that party decides. */
function AssignDialog({ line, round, askable, onClose }: AssignProps) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const [party, setParty] = useState<string | undefined>(line.reporter?.party);
  const [tried, setTried] = useState(false);
  const assign = useMutation(
    trpc.progress.assign.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.assigned);
        onClose();
      },
    }),
  );
  const confirm = () => {
    setTried(true);
    if (!party) return;
    const { subject } = line;
    assign.mutate({ ...target, round: round.id, subject, party: party as PartyId });
  };
  const named = line.parties.filter(({ id }) => !askable.some((each) => each.id === id));
  return (
    <ConfirmDialog
      open
      title={texts.assign}
      confirm={texts.save}
      busy={assign.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>
          <strong>{line.title}</strong>. {texts.assignText}
        </p>
        <ComboboxField
          label={texts.assignTo}
          single
          values={party === undefined ? [] : [party]}
          options={[...named, ...askable].map(({ id, name }) => ({ value: id, label: name }))}
          error={tried && !party ? texts.needed : undefined}
          onChange={([chosen]) => setParty(chosen)}
        />
        <Outcome attempt={assign} />
      </div>
    </ConfirmDialog>
  );
}

/** What was not heard of yet, for who leads the plan: a list to work through, not one to shame. */
export function WorkList({
  round,
  askable,
}: {
  round: ProgressRoundView;
  askable: ProgressView['askable'];
}) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const [assigning, setAssigning] = useState<ProgressLineView>();
  const open = round.lines.filter((line) => line.asked && line.report === null);
  const { columns: heads } = texts;
  const whoOf = ({ reporter }: ProgressLineView) =>
    reporter ? [reporter.partyName, reporter.personName].filter(Boolean).join(', ') : undefined;
  const columns: Column<ProgressLineView>[] = [
    { id: 'agreement', head: heads.agreement, value: ({ title }) => title, names: true },
    {
      id: 'parties',
      head: heads.parties,
      value: ({ parties }) => format.list(parties.map(({ name }) => name)),
      filter: 'text',
    },
    {
      id: 'standing',
      head: heads.standing,
      value: ({ standing }) => texts.standings[standing],
      cell: ({ standing }) => <StandingOfLine standing={standing} />,
      filter: 'choice',
    },
    {
      id: 'heard',
      head: heads.heard,
      value: ({ last }) => (last ? texts.round(last.round) : texts.never),
    },
    {
      id: 'reporter',
      head: heads.reporter,
      value: whoOf,
      cell: (line) => (
        <span className='iza-row'>
          {whoOf(line) ?? texts.nobodyYet}
          <Button small purpose='subtle' onClick={() => setAssigning(line)}>
            {texts.assign}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <section className='iza-stack' aria-labelledby='nog-te-melden'>
      <h3 id='nog-te-melden'>{texts.workTitle}</h3>
      <p className='iza-prose iza-quiet'>{texts.workLead}</p>
      {open.length === 0 ? (
        <p>{texts.workDone}</p>
      ) : (
        <DataTable
          caption={texts.workTitle}
          captionHidden
          columns={columns}
          rows={open}
          rowKey={({ subject }) => subject}
        />
      )}
      {assigning && (
        <AssignDialog
          line={assigning}
          round={round}
          askable={askable}
          onClose={() => setAssigning(undefined)}
        />
      )}
    </section>
  );
}
