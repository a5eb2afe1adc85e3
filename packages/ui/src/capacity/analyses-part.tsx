import type { NoticeView } from '@iza/api/capacity';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ANALYSIS_CLAUSE } from '@iza/domain/capacity';
import type { CapacityNoticeId, RegionId } from '@iza/domain/values';
import { ClauseLink } from '../accord/clause-link.tsx';
import { Loaded } from '../app/loaded.tsx';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { SelectField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnalysisCard } from './analysis-card.tsx';
import { analysisTexts } from './analysis-texts.ts';
import { capacityTexts } from './texts.ts';

type PartProps = { region: RegionId; notices: readonly NoticeView[] };

function BeginForm({ region, notices, onClose }: PartProps & { onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const { at, facilities } = useTexts(capacityTexts);
  const { key, answered } = useBesideWrite();
  const [title, setTitle] = useState('');
  const [notice, setNotice] = useState<CapacityNoticeId>();
  const [tried, setTried] = useState(false);
  const begin = useMutation(
    trpc.capacity.beginAnalysis.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') onClose();
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
        if (!empty) begin.mutate({ key, region, title: title.trim(), notice: notice ?? null });
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
            options={notices.map(({ id, facility, location }) => ({
              value: id,
              label: at(facilities[facility], location),
            }))}
            onChange={setNotice}
          />
        )}
        <Outcome attempt={begin} />
      </div>
    </ConfirmDialog>
  );
}

/** The chain impact analyses of a region. @see C.4.a */
export function AnalysesPart({ region, notices }: PartProps) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const [beginning, setBeginning] = useState(false);
  const query = useQuery(trpc.capacity.analyses.queryOptions({ region }));
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='analyses'>
      <h2 id='analyses'>{texts.title}</h2>
      <p className='iza-prose'>
        {texts.lead} <ClauseLink clause={ANALYSIS_CLAUSE} />
      </p>
      <Loaded query={query}>
        {({ analyses, plans, mayBegin }) => (
          <>
            {analyses.length === 0 && <p className='iza-quiet'>{texts.none}</p>}
            <ul className='coherence-list'>
              {analyses.map((analysis) => (
                <AnalysisCard
                  key={analysis.id}
                  analysis={analysis}
                  notices={notices}
                  plans={plans}
                />
              ))}
            </ul>
            {mayBegin && (
              <div className='iza-no-print'>
                <Button icon='plus' onClick={() => setBeginning(true)}>
                  {texts.begin}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      {beginning && (
        <BeginForm region={region} notices={notices} onClose={() => setBeginning(false)} />
      )}
    </section>
  );
}

/** What was concluded in the whole country, for who follows it. */
export function ConcludedAnalyses() {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const query = useQuery(trpc.capacity.allAnalyses.queryOptions());
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='analyses'>
      <h2 id='analyses'>{texts.monitorTitle}</h2>
      <Loaded query={query}>
        {(analyses) => (
          <>
            {analyses.length === 0 && <p className='iza-quiet'>{texts.monitorNone}</p>}
            <ul className='coherence-list'>
              {analyses.map((analysis) => (
                <AnalysisCard key={analysis.id} analysis={analysis} named />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
