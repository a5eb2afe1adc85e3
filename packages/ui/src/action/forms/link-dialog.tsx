import { actionLinkTargetSchema, type ActionLinkTarget } from '@iza/domain/action';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboboxField, RadioField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import type { LeadDialogProps } from './lead-dialogs.tsx';
import { LINK_KINDS, useAgreementChoices, useLinkChoices, type LinkKind } from './link-choices.ts';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteDialog } from './write-dialog.tsx';

/** @returns what was chosen, `undefined` while nothing was */
function targetOf(
  kind: LinkKind,
  chosen: string | undefined,
  agreement: string | undefined,
): ActionLinkTarget | undefined {
  const target =
    kind === 'plan'
      ? { to: kind, plan: chosen, item: agreement ?? null }
      : { to: kind, [kind]: chosen };
  return actionLinkTargetSchema.safeParse(target).data;
}

/** Says what the action is linked to: a plan or agreement that carries it out, a place, a theme, or an indicator that it serves. */
export function LinkDialog({ item, onClose }: LeadDialogProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [kind, setKind] = useState<LinkKind>('plan');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [agreement, setAgreement] = useState<readonly string[]>([]);
  const choices = useLinkChoices(kind);
  const agreements = useAgreementChoices(kind === 'plan' ? chosen[0] : undefined);
  const write = useMutation(
    trpc.action.link.mutationOptions({ onSuccess: useWritten(texts.linked, onClose) }),
  );
  const target = targetOf(kind, chosen[0], agreement[0]);
  const send = () => {
    setTried(true);
    if (target) write.mutate({ item, key, target });
  };
  const labels: Record<LinkKind, { label: string; hint?: string }> = {
    plan: { label: texts.plan },
    clause: { label: texts.clause, hint: texts.clauseHint },
    theme: { label: texts.linkTheme },
    indicator: { label: texts.indicator, hint: texts.indicatorHint },
  };
  const needed = kind === 'plan' ? texts.needPlan : texts.needChoice;
  return (
    <WriteDialog
      title={texts.linkTitle}
      confirm={texts.link}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <RadioField<LinkKind>
        label={texts.linkWith}
        value={kind}
        options={LINK_KINDS.map((value) => ({ value, label: texts.linkKinds[value] }))}
        onChange={(next) => {
          setKind(next);
          setChosen([]);
          setAgreement([]);
          setTried(false);
        }}
      />
      <ComboboxField
        key={kind}
        single
        {...labels[kind]}
        values={chosen}
        options={choices}
        error={tried && !target ? needed : undefined}
        onChange={(next) => {
          setChosen(next);
          setAgreement([]);
        }}
      />
      {kind === 'plan' && (
        <ComboboxField
          single
          optional
          label={texts.agreement}
          hint={texts.agreementHint}
          values={agreement}
          options={agreements}
          onChange={setAgreement}
        />
      )}
    </WriteDialog>
  );
}
