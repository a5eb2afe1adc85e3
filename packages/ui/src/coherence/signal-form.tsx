import type { CoherenceView } from '@iza/api/coherence';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { signalSchema } from '@iza/domain/signal';
import { Outcome } from '../decisions/outcome.tsx';
import { ComboboxField, SelectField, TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { usePlanAbout, usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { useAgreementOptions } from './agreement-options.ts';
import { coherenceTexts } from './texts.ts';
import { useBesideWrite } from './use-beside.ts';

/** What a signal is begun with, from two agreements side by side. */
export type SignalBeginning = { readonly to: string; readonly about: readonly string[] };

type FormProps = { view: CoherenceView; begun: SignalBeginning; onClose: () => void };

/** Records a signal: to whom, about what, and in words. */
export function SignalForm({ view, begun, onClose }: FormProps) {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { version, card } = usePlanHead();
  const about = usePlanAbout();
  const { key, settled } = useBesideWrite();
  const { own, others } = useAgreementOptions(view);
  const [to, setTo] = useState(begun.to);
  const [chosen, setChosen] = useState<readonly string[]>(begun.about);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const plans = [
    { plan: card.plan as string, name: about.content.name },
    ...view.beside.map(({ plan, name }) => ({ plan: plan as string, name })),
  ];
  const wholes = plans.map(({ plan, name }) => ({
    value: `${plan} `,
    label: texts.wholePlan(name),
    plan,
    item: null,
    title: name,
  }));
  const options = [...own, ...others, ...wholes];
  const make = useMutation(trpc.signal.make.mutationOptions(settled(texts.kept, onClose)));
  const confirm = () => {
    setTried(true);
    if (chosen.length === 0 || text.trim() === '') return;
    const spots = chosen.flatMap((value) => options.find((option) => option.value === value) ?? []);
    const signal = signalSchema.parse({
      to,
      about: spots.map(({ plan, item, title }) => ({ plan, item, title })),
      text: text.trim(),
    });
    make.mutate({ version: version.id, key, signal });
  };
  return (
    <ConfirmDialog
      open
      title={texts.makeSignal}
      confirm={texts.send}
      busy={make.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <SelectField
          label={texts.signalTo}
          value={to}
          options={plans.map(({ plan, name }) => ({ value: plan, label: name }))}
          onChange={(plan) => setTo(plan ?? to)}
        />
        <ComboboxField
          label={texts.signalAbout}
          hint={texts.signalAboutHint}
          values={chosen}
          options={options}
          error={tried && chosen.length === 0 ? texts.needed : undefined}
          onChange={setChosen}
        />
        <TextArea
          label={texts.signalText}
          rows={4}
          value={text}
          error={tried && text.trim() === '' ? texts.needed : undefined}
          onChange={setText}
        />
        <Outcome attempt={make} />
      </div>
    </ConfirmDialog>
  );
}
