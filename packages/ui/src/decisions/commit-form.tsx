import type { DecisionsView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CommitmentAct } from '@iza/domain/decision';
import type { IsoDate, ItemId, PartyId } from '@iza/domain/values';
import {
  CheckboxField,
  CheckboxesField,
  ComboboxField,
  RadioField,
  TextArea,
  TextField,
} from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { itemName } from '../plan/forms/item-name.ts';
import { usePlan } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts, useToday } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { DayField } from './day-field.tsx';
import { Outcome } from './outcome.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

type Draft = Omit<CommitmentAct, 'items' | 'on'> & {
  readonly whole: boolean;
  readonly items: readonly ItemId[];
  readonly on: IsoDate | undefined;
};

/** Binds the own party, and those that gave a mandate, to agreements of the text that is in sight. */
export function CommitForm({
  bindable,
  onClose,
}: {
  bindable: DecisionsView['bindable'];
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const words = usePlanWords();
  const today = useToday() as IsoDate;
  const { store } = usePlan();
  const { toast } = useNotices();
  const { target, answered, settle } = useRecord();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    parties: bindable.slice(0, 1).map(({ id }) => id),
    whole: true,
    items: [],
    signatory: '',
    on: today,
    reservation: '',
    reservationPublic: false,
  });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const give = useMutation(
    trpc.decision.commit.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onClose();
      },
    }),
  );
  const { whole, items, on, parties, signatory, reservation, reservationPublic } = draft;
  const noItems = !whole && items.length === 0;
  const confirm = async () => {
    setTried(true);
    if (!on || noItems || parties.length === 0 || signatory.trim() === '' || !(await settle()))
      return;
    const { contentRevision } = store.head.version;
    const act = {
      parties,
      items: whole ? ('all' as const) : [...items],
      signatory: signatory.trim(),
      on,
      reservation: reservation.trim(),
      reservationPublic: reservationPublic && reservation.trim() !== '',
    };
    give.mutate({ ...target, contentRevision, act });
  };
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  const agreements = store
    .items()
    .filter(({ type, inPlan }) => type === 'agreement' && inPlan)
    .map((item) => ({ value: item.id, label: itemName(item, words.texts.untitled) }));
  return (
    <ConfirmDialog
      open
      title={texts.commit}
      confirm={texts.record}
      busy={give.isPending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.consequence}</p>
        {bindable.length > 1 && (
          <CheckboxesField
            label={texts.parties}
            hint={texts.partiesHint}
            values={parties}
            options={bindable.map(({ id, name }) => ({ value: id, label: name }))}
            error={needed(parties.length === 0)}
            onChange={(next) => set({ parties: [...next] as PartyId[] })}
          />
        )}
        <RadioField
          label={texts.which}
          value={whole ? 'all' : 'some'}
          options={(['all', 'some'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={(value) => set({ whole: value === 'all' })}
        />
        {!whole && (
          <ComboboxField
            label={texts.agreements}
            values={items}
            options={agreements}
            error={needed(noItems)}
            onChange={(next) => set({ items: next as readonly ItemId[] })}
          />
        )}
        <TextField
          label={texts.signatory}
          value={signatory}
          error={needed(signatory.trim() === '')}
          onChange={(next) => set({ signatory: next })}
        />
        <DayField
          label={texts.signedOn}
          value={on}
          error={needed(!on)}
          onChange={(day) => set({ on: day })}
        />
        <TextArea
          label={texts.reservation}
          rows={2}
          value={reservation}
          onChange={(next) => set({ reservation: next })}
        />
        {reservation.trim() !== '' && (
          <CheckboxField
            label={texts.publish}
            hint={texts.publishHint}
            checked={reservationPublic}
            onChange={(next) => set({ reservationPublic: next })}
          />
        )}
        <Outcome attempt={give} />
      </div>
    </ConfirmDialog>
  );
}
