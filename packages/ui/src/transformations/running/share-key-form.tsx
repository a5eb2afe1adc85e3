import type { TransformationView } from '@iza/api/transformation';
import type { ShareKey } from '@iza/domain/fair-share';
import type { IsoDate, PartyId } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useParties } from '../../action/use-parties.ts';
import { ComboboxField, NumberField, RadioField, TextArea, TextField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useTexts, useToday } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { AttemptWords } from './attempt-words.tsx';
import { runningTexts } from './texts.ts';

const BASES = ['market-share', 'position-at-provider', 'other'] as const;

type Draft = {
  readonly basis: ShareKey['basis'];
  readonly reference: string;
  readonly chosenBy: string;
  readonly note: string;
  readonly parties: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
};

function keyOf(draft: Draft, on: IsoDate): ShareKey | undefined {
  const { basis, reference, chosenBy, note, parties, weights } = draft;
  const told = parties.flatMap((party) => {
    const weight = weights[party];
    return weight !== undefined && Number.isInteger(weight) && weight >= 0
      ? [{ party: party as PartyId, weight }]
      : [];
  });
  const whole = told.length > 0 && told.length === parties.length;
  if (!whole || reference.trim() === '' || chosenBy.trim() === '') return undefined;
  const said = { basis, reference: reference.trim(), chosenBy: chosenBy.trim(), on, weights: told };
  return note.trim() === '' ? said : { ...said, note: note.trim() };
}

function draftOf({ shares, card }: TransformationView): Draft {
  const { key } = shares ?? {};
  const leaders = card.leaders.map(({ party }) => party);
  return {
    basis: key?.basis ?? 'market-share',
    reference: key?.reference ?? '',
    chosenBy: key?.chosenBy ?? '',
    note: key?.note ?? '',
    parties: key?.weights.map(({ party }) => party) ?? leaders,
    weights: Object.fromEntries(key?.weights.map(({ party, weight }) => [party, weight]) ?? []),
  };
}

function Weights({ draft, set }: { draft: Draft; set: (part: Partial<Draft>) => void }) {
  const texts = useTexts(runningTexts);
  const { organisations, nameOf } = useParties();
  return (
    <>
      <ComboboxField
        label={texts.insurers}
        values={draft.parties}
        options={organisations}
        onChange={(parties) => set({ parties })}
      />
      <div className='plan-grid'>
        {draft.parties.map((party) => (
          <NumberField
            key={party}
            label={texts.weightOf(nameOf(party))}
            value={draft.weights[party]}
            onChange={(weight) => {
              const { [party]: _, ...others } = draft.weights;
              set({ weights: weight === undefined ? others : { ...others, [party]: weight } });
            }}
          />
        ))}
      </div>
    </>
  );
}

/** Records the key by which insurers share what was granted: on what it rests, who chose it, the weight of each. */
export function ShareKeyForm({ view, onDone }: { view: TransformationView; onDone: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(runningTexts);
  const today = useToday() as IsoDate;
  const { once, refresh } = useTransformationWrite(view);
  const [draft, setDraft] = useState(() => draftOf(view));
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const choose = useMutation(
    trpc.transformation.chooseShareKey.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') onDone();
      },
    }),
  );
  const shareKey = keyOf(draft, today);
  return (
    <div className='iza-stack iza-prose iza-no-print'>
      <RadioField
        label={texts.basis}
        value={draft.basis}
        options={BASES.map((value) => ({ value, label: texts.bases[value] }))}
        onChange={(basis) => set({ basis })}
      />
      <TextField
        label={texts.reference}
        value={draft.reference}
        onChange={(reference) => set({ reference })}
      />
      <TextField
        label={texts.chosenBy}
        value={draft.chosenBy}
        onChange={(chosenBy) => set({ chosenBy })}
      />
      <Weights draft={draft} set={set} />
      <TextArea
        optional
        label={texts.note}
        rows={2}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      {!shareKey && <p className='iza-quiet iza-small'>{texts.keyMissing}</p>}
      <AttemptWords attempt={choose} />
      <div>
        <Button
          purpose='primary'
          busy={choose.isPending}
          disabled={!shareKey}
          onClick={() => shareKey && choose.mutate({ ...once(), shareKey })}
        >
          {texts.keepKey}
        </Button>
      </div>
    </div>
  );
}
