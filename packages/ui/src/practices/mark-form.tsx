import type { PlanPracticesView } from '@iza/api/practice';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { practiceSchema } from '@iza/domain/practice';
import type { PartyId } from '@iza/domain/values';
import { useSession } from '../app/session-context.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { PartyField } from '../decisions/party-field.tsx';
import { ComboboxField, TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { practiceTexts } from './texts.ts';
import { useBesideWrite } from '../coherence/use-beside.ts';

/** Marks an agreement of the plan as an example: which, why, and whom to ask. */
export function MarkForm({ view, onClose }: { view: PlanPracticesView; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(practiceTexts);
  const { acting } = useSession();
  const { version } = usePlanHead();
  const { key, settled } = useBesideWrite();
  const [item, setItem] = useState<string>();
  const [why, setWhy] = useState('');
  const [contact, setContact] = useState<PartyId | null>(acting.party);
  const [tried, setTried] = useState(false);
  const mark = useMutation(trpc.practice.mark.mutationOptions(settled(texts.kept, onClose)));
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  const confirm = () => {
    setTried(true);
    const practice = practiceSchema.safeParse({ item, why: why.trim(), contact });
    if (practice.success) mark.mutate({ version: version.id, key, practice: practice.data });
  };
  return (
    <ConfirmDialog
      open
      title={texts.mark}
      confirm={texts.keep}
      busy={mark.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <ComboboxField
          single
          label={texts.agreement}
          values={item ? [item] : []}
          options={view.agreements.map((each) => ({ value: each.item, label: each.title }))}
          error={needed(!item)}
          onChange={([value]) => setItem(value)}
        />
        <TextArea
          label={texts.whyLabel}
          rows={3}
          value={why}
          error={needed(why.trim() === '')}
          onChange={setWhy}
        />
        <PartyField
          label={texts.contactLabel}
          value={contact}
          error={needed(contact === null)}
          onChange={setContact}
        />
        <Outcome attempt={mark} />
      </div>
    </ConfirmDialog>
  );
}
