import type { AnalysesView, AnalysisView, NoticeView } from '@iza/api/capacity';
import { useMemo, useState } from 'react';
import {
  analysisOf,
  fieldsOfAnalysis,
  type AnalysisField,
  type AnalysisFields,
} from '@iza/domain/capacity';
import { UnitNotices } from '../consultation/unit-notices.tsx';
import { Button } from '../parts/button.tsx';
import { unitName } from '../plan/store/unit-name.ts';
import { useAutosave } from '../saving/index.ts';
import { useTexts } from '../texts/language.tsx';
import { AnalysisCard, Findings } from './analysis-card.tsx';
import { AnalysisForm } from './analysis-form.tsx';
import { analysisTexts } from './analysis-texts.ts';
import { capacityTexts } from './texts.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

export type OwnAnalysisProps = {
  analysis: AnalysisView;
  notices: readonly NoticeView[];
  plans: AnalysesView['plans'];
};

/** An analysis of the reader's region: to read, and for the chair's side to write, saved while it is typed. */
export function OwnAnalysis({ analysis, notices, plans }: OwnAnalysisProps) {
  const texts = useTexts(analysisTexts);
  const { at, facilities } = useTexts(capacityTexts);
  const words = useAnalysisWords(plans);
  const [writing, setWriting] = useState(false);
  const { id, revision, maySave } = analysis;
  const name = unitName(id, 'analysis');
  const server = useMemo(
    () => ({ revision, content: fieldsOfAnalysis(analysis.content) }),
    [revision, analysis.content],
  );
  const unit = useAutosave<AnalysisFields>(name, server);
  const content = analysisOf(unit.content);
  const notice = notices.find((each) => each.id === content.notice);
  const plan = plans.find((each) => each.id === content.plan);
  const about = [
    ...(notice ? [texts.ofNotice(at(facilities[notice.facility], notice.location))] : []),
    ...(plan ? [texts.ofPlan(plan.name)] : []),
  ];
  return (
    <AnalysisCard analysis={analysis} content={content} about={about}>
      <UnitNotices
        name={name}
        unit={unit}
        nameOf={(field: AnalysisField) => words.nameOf(field)}
        textOf={(field, shown) => words.textOf(field, shown) || texts.empty}
      />
      {writing && maySave ? (
        <AnalysisForm
          analysis={analysis}
          plans={plans}
          unit={name}
          fields={unit.content}
          onChange={unit.change}
          onClose={() => setWriting(false)}
        />
      ) : (
        <Findings content={content} />
      )}
      {maySave && !writing && (
        <div className='iza-no-print'>
          <Button small onClick={() => setWriting(true)}>
            {texts.edit}
            <span className='iza-hidden'>: {content.title}</span>
          </Button>
        </div>
      )}
    </AnalysisCard>
  );
}
