import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { MANDATE_SCOPES, type Mandate } from '@iza/domain/decision';
import type { IsoDate, PartyId } from '@iza/domain/values';
import { useSession } from '../app/session-context.tsx';
import { CheckboxesField, TextArea, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts, useToday } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { DayField } from './day-field.tsx';
import { Outcome } from './outcome.tsx';
import { PartyField } from './party-field.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

type Draft = Omit<Mandate, 'party' | 'holder' | 'from'> & {
  readonly party: PartyId | null;
  readonly holder: PartyId | null;
  readonly from: IsoDate | undefined;
};

/** Records who represents whom. */
export function MandateForm({ forOthers, onClose }: { forOthers: boolean; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const today = useToday() as IsoDate;
  const { acting } = useSession();
  const { toast } = useNotices();
  const { target, answered } = useRecord();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    party: forOthers ? null : acting.party,
    holder: null,
    person: '',
    scope: [],
    note: '',
    from: today,
    until: null,
    evidence: '',
  });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const record = useMutation(
    trpc.decision.recordMandate.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onClose();
      },
    }),
  );
  const { party, holder, from, scope, until } = draft;
  const wrongEnd = until !== null && from !== undefined && until < from;
  const confirm = () => {
    setTried(true);
    if (!party || !holder || !from || scope.length === 0 || wrongEnd) return;
    record.mutate({ ...target, mandate: { ...draft, party, holder, from } });
  };
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  return (
    <ConfirmDialog
      open
      title={texts.recordMandate}
      confirm={texts.record}
      busy={record.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {forOthers && (
          <PartyField
            label={texts.authorises}
            value={party}
            error={needed(!party)}
            onChange={(next) => set({ party: next })}
          />
        )}
        <PartyField
          label={texts.holder}
          value={holder}
          error={needed(!holder)}
          onChange={(next) => set({ holder: next })}
        />
        <TextField
          label={texts.person}
          value={draft.person}
          onChange={(person) => set({ person })}
        />
        <CheckboxesField
          label={texts.scope}
          values={scope}
          options={MANDATE_SCOPES.map((value) => ({ value, label: texts.scopes[value] }))}
          error={needed(scope.length === 0)}
          onChange={(next) => set({ scope: [...next] })}
        />
        <DayField
          label={texts.validFrom}
          value={from}
          error={needed(!from)}
          onChange={(day) => set({ from: day })}
        />
        <DayField
          label={texts.validUntil}
          value={until ?? undefined}
          error={wrongEnd ? texts.endsBefore : undefined}
          onChange={(day) => set({ until: day ?? null })}
        />
        <TextField
          label={texts.evidence}
          hint={texts.evidenceHint}
          value={draft.evidence}
          onChange={(evidence) => set({ evidence })}
        />
        <TextArea
          label={texts.limits}
          rows={2}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        <Outcome attempt={record} />
      </div>
    </ConfirmDialog>
  );
}
