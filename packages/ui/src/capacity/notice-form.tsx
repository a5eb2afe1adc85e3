import type { CapacityView } from '@iza/api/capacity';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { capacityNoticeSchema, NOTICE_FACILITIES, type NoticeFacility } from '@iza/domain/capacity';
import type { IsoDate } from '@iza/domain/values';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { DayField } from '../decisions/day-field.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { CheckboxesField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { capacityTexts } from './texts.ts';

type Draft = {
  readonly facility: NoticeFacility | undefined;
  readonly location: string;
  readonly what: string;
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
  readonly why: string;
  readonly insurers: readonly string[];
};
const EMPTY: Draft = {
  facility: undefined,
  location: '',
  what: '',
  from: undefined,
  until: undefined,
  why: '',
  insurers: [],
};

type FieldsProps = {
  draft: Draft;
  insurers: CapacityView['insurers'];
  tried: boolean;
  onChange: (draft: Draft) => void;
};

function Fields({ draft, insurers, tried, onChange }: FieldsProps) {
  const texts = useTexts(capacityTexts);
  const { facility, location, what, from, until, why } = draft;
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  const endsFirst = from !== undefined && until !== undefined && until < from;
  return (
    <>
      <SelectField
        label={texts.facility}
        value={facility}
        options={NOTICE_FACILITIES.map((value) => ({ value, label: texts.facilities[value] }))}
        error={needed(!facility)}
        onChange={(chosen) => set({ facility: chosen })}
      />
      <TextField
        label={texts.location}
        hint={texts.locationHint}
        value={location}
        error={needed(location.trim() === '')}
        onChange={(typed) => set({ location: typed })}
      />
      <TextArea
        label={texts.what}
        hint={texts.whatHint}
        rows={3}
        value={what}
        error={needed(what.trim() === '')}
        onChange={(typed) => set({ what: typed })}
      />
      <DayField
        label={texts.from}
        value={from}
        error={needed(!from)}
        onChange={(day) => set({ from: day })}
      />
      <DayField
        label={texts.until}
        value={until}
        error={endsFirst ? texts.untilBefore : undefined}
        onChange={(day) => set({ until: day })}
      />
      <TextArea
        label={texts.why}
        rows={3}
        value={why}
        error={needed(why.trim() === '')}
        onChange={(typed) => set({ why: typed })}
      />
      <CheckboxesField
        label={texts.insurers}
        hint={texts.insurersHint}
        values={draft.insurers}
        options={insurers.map(({ id, name }) => ({ value: id as string, label: name }))}
        error={needed(draft.insurers.length === 0)}
        onChange={(chosen) => set({ insurers: chosen })}
      />
    </>
  );
}

/** Gives notice: what goes down, where, when, why, and whose approval it needs. */
export function NoticeForm({ view, onClose }: { view: CapacityView; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(capacityTexts);
  const { key, settled } = useBesideWrite();
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const give = useMutation(trpc.capacity.give.mutationOptions(settled(texts.kept, onClose)));
  const confirm = () => {
    setTried(true);
    const { location, what, why, until = null } = draft;
    const words = { location: location.trim(), what: what.trim(), why: why.trim() };
    const notice = capacityNoticeSchema.safeParse({
      ...draft,
      ...words,
      until,
      region: view.region.id,
    });
    if (notice.success) give.mutate({ key, notice: notice.data });
  };
  return (
    <ConfirmDialog
      open
      title={texts.give}
      confirm={texts.send}
      busy={give.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <Fields draft={draft} insurers={view.insurers} tried={tried} onChange={setDraft} />
        <Outcome attempt={give} />
      </div>
    </ConfirmDialog>
  );
}
