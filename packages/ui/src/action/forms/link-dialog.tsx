import type { ActionLinkTarget } from '@iza/domain/action';
import { planIdSchema } from '@iza/domain/values';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboboxField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import type { LeadDialogProps } from './lead-dialogs.tsx';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteDialog } from './write-dialog.tsx';

/** The agreements of the chosen plan; nothing until one is chosen. */
function useAgreements(plan: string | undefined) {
  const trpc = useTRPC();
  const id = planIdSchema.safeParse(plan);
  const query = useQuery({
    ...trpc.plan.open.queryOptions({ plan: id.data ?? planIdSchema.parse(NOBODY) }),
    enabled: id.success,
  });
  const items = id.success ? (query.data?.items ?? []) : [];
  return items.flatMap(({ content }) =>
    content.type === 'agreement' ? [{ value: content.id as string, label: content.title }] : [],
  );
}

/** Stands in where no plan is chosen; never asked for. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Says that a plan, or one agreement in it, carries the action out. */
export function LinkDialog({ item, onClose }: LeadDialogProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [agreement, setAgreement] = useState<readonly string[]>([]);
  const { data: plans = [] } = useQuery(trpc.overview.plans.queryOptions());
  const agreements = useAgreements(chosen[0]);
  const write = useMutation(
    trpc.action.link.mutationOptions({ onSuccess: useWritten(texts.linked, onClose) }),
  );
  const send = () => {
    setTried(true);
    const plan = plans.find((each) => each.plan === chosen[0]);
    if (!plan) return;
    const planItem = (agreement[0] ?? null) as Extract<ActionLinkTarget, { to: 'plan' }>['item'];
    write.mutate({ item, key, target: { to: 'plan', plan: plan.plan, item: planItem } });
  };
  return (
    <WriteDialog
      title={texts.linkTitle}
      confirm={texts.link}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <ComboboxField
        single
        label={texts.plan}
        values={chosen}
        options={plans.map(({ plan, name, regions }) => ({
          value: plan,
          label: name,
          hint: regions.map((region) => region.name).join(', '),
        }))}
        error={tried && chosen.length === 0 ? texts.needPlan : undefined}
        onChange={(next) => {
          setChosen(next);
          setAgreement([]);
        }}
      />
      <ComboboxField
        single
        optional
        label={texts.agreement}
        hint={texts.agreementHint}
        values={agreement}
        options={agreements}
        onChange={setAgreement}
      />
    </WriteDialog>
  );
}
