import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanKind } from '@iza/domain/plan';
import type { IdempotencyKey, RegionId } from '@iza/domain/values';
import { ClauseWords } from '../accord/clause-link.tsx';
import { CheckboxesField, RadioField, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalWords } from '../plan/refusals/refusal-words.ts';
import { refusalTexts } from '../plan/refusals/texts.ts';
import { planVocabulary } from '@iza/documents/words';
import { useLocation } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import type { RegionLike } from './begin-options.ts';
import { workTexts } from './texts.ts';

export type BeginPlanProps = {
  kind: PlanKind;
  /** Regions in which the person may begin a plan; at least one. */
  regions: readonly RegionLike[];
  /** Those that have a plan already. */
  taken: ReadonlySet<RegionId>;
};

function useBegin(onBegun: (plan: string) => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.plan.begin.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind !== 'saved') return;
        void queries.invalidateQueries({ queryKey: trpc.work.mine.queryKey() });
        onBegun(answer.plan);
      },
    }),
  );
}

type ChoiceProps = BeginPlanProps & {
  chosen: readonly RegionId[];
  error: string | undefined;
  onChange: (chosen: readonly RegionId[]) => void;
};

/** A ROAZ plan is of one region; regions may make one regional plan together. */
function RegionChoice({ kind, regions, taken, chosen, error, onChange }: ChoiceProps) {
  const texts = useTexts(workTexts);
  const { regionKinds } = useTexts(planVocabulary);
  const options = regions.map(({ id, name, kind: of }) => ({
    value: id,
    label: name,
    hint: taken.has(id) ? `${regionKinds[of]}, ${texts.hasPlan}` : regionKinds[of],
  }));
  const [only] = regions;
  if (only && regions.length === 1) return <p>{only.name}</p>;
  if (kind === 'roaz') {
    return (
      <RadioField
        label={texts.region}
        value={chosen[0]}
        options={options}
        error={error}
        onChange={(id) => onChange([id])}
      />
    );
  }
  return (
    <CheckboxesField
      label={texts.region}
      hint={texts.regionsHint}
      values={chosen}
      options={options}
      error={error}
      onChange={onChange}
    />
  );
}

/** For which region a plan is begun, and under which name; leads to the plan once it is there. */
export function BeginDialog(props: BeginPlanProps & { onClose: () => void }) {
  const { kind, regions, onClose } = props;
  const texts = useTexts(workTexts);
  const refusals = useTexts(refusalTexts);
  const format = useFormat();
  const [, go] = useLocation();
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const [chosen, setChosen] = useState<readonly RegionId[]>(() =>
    regions.length === 1 ? regions.map(({ id }) => id) : [],
  );
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState(false);
  const begin = useBegin((plan) => go(`/plan/${plan}`));
  const names = regions.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const name = typed ?? (names.length > 0 ? texts.nameOf[kind](format.list(names)) : '');
  const confirm = () => {
    setTried(true);
    if (chosen.length > 0 && name.trim() !== '') {
      begin.mutate({ key, kind, regions: [...chosen], name: name.trim() });
    }
  };
  return (
    <ConfirmDialog
      open
      title={texts.beginTitle[kind]}
      confirm={texts.beginButton}
      busy={begin.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.beginText}</p>
        <RegionChoice
          {...props}
          chosen={chosen}
          onChange={setChosen}
          error={tried && chosen.length === 0 ? texts.needRegion : undefined}
        />
        <TextField
          label={texts.name}
          value={name}
          onChange={setTyped}
          error={tried && name.trim() === '' ? texts.needName : undefined}
        />
        {begin.isError && <FailureNotice error={begin.error} pressed />}
        {begin.data?.kind === 'refused' &&
          begin.data.refusals.map((refusal) => (
            <Notice key={refusal.code} tone='negative' announce>
              <ClauseWords>{refusalWords(refusal, refusals, texts.clause)}</ClauseWords>
            </Notice>
          ))}
      </div>
    </ConfirmDialog>
  );
}
