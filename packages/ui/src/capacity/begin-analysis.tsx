import type { NoticeView } from '@iza/api/capacity';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  CapacityNoticeId,
  ImpactAnalysisId,
  ItemId,
  PlanId,
  RegionId,
} from '@iza/domain/values';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { SelectField, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { analysisTexts } from './analysis-texts.ts';
import { capacityTexts } from './texts.ts';

export type BeginAnalysisProps = {
  region: RegionId;
  notices: readonly NoticeView[];
  /** The notice it is begun from. */
  from?: NoticeView;
  /** The agreement it is begun from. */
  of?: { readonly plan: PlanId; readonly agreement: ItemId; readonly title: string };
  onBegun?: (analysis: ImpactAnalysisId) => void;
  onClose: () => void;
};

/** Begins an analysis, of a notice if one is chosen. */
export function BeginAnalysis(props: BeginAnalysisProps) {
  const { region, notices, from, of, onBegun, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const { at, facilities } = useTexts(capacityTexts);
  const nameOf = ({ facility, location }: NoticeView) => at(facilities[facility], location);
  const { key, answered } = useBesideWrite();
  const [title, setTitle] = useState(from ? nameOf(from) : (of?.title ?? ''));
  const [notice, setNotice] = useState<CapacityNoticeId | undefined>(from?.id);
  const [tried, setTried] = useState(false);
  const begin = useMutation(
    trpc.capacity.beginAnalysis.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        onClose();
        onBegun?.(answer.analysis);
      },
    }),
  );
  const empty = title.trim() === '';
  return (
    <ConfirmDialog
      open
      title={texts.begin}
      confirm={texts.begin}
      busy={begin.isPending}
      onConfirm={() => {
        setTried(true);
        if (empty) return;
        const made = of && { of: { plan: of.plan, agreement: of.agreement } };
        begin.mutate({ key, region, title: title.trim(), notice: notice ?? null, ...made });
      }}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={title}
          error={tried && empty ? texts.needed : undefined}
          onChange={setTitle}
        />
        {notices.length > 0 && (
          <SelectField
            label={texts.forNotice}
            empty={texts.noNotice}
            value={notice}
            options={notices.map((each) => ({ value: each.id, label: nameOf(each) }))}
            onChange={setNotice}
          />
        )}
        <Outcome attempt={begin} />
      </div>
    </ConfirmDialog>
  );
}
