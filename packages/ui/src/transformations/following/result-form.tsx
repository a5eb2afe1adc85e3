import type { TransformationView } from '@iza/api/transformation';
import { reportBeginsWith, type ResultReport } from '@iza/domain/transformation';
import { quarterBounds, type IsoDate, type Quarter } from '@iza/domain/values';
import { useState } from 'react';
import { DayField } from '../../decisions/day-field.tsx';
import { NumberField, TextArea, TextField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useFormat, useTexts, useToday } from '../../texts/language.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import { lastBefore, reportOver, type FollowedResult } from './followed.ts';
import { followingTexts } from './texts.ts';
import { useReport } from './use-report.ts';
import { useReportWords } from './use-report-words.ts';

type Draft = {
  readonly number: number | undefined;
  readonly unit: string;
  readonly on: IsoDate | undefined;
  readonly source: string;
  readonly note: string;
};

/** What the form begins with: what was reported of this quarter, else what is carried over from the one before. */
function draftOf(result: FollowedResult, quarter: Quarter, today: IsoDate): Draft {
  const { said, measured: before } = lastBefore(result, quarter);
  const { measured, note } = reportOver(result, quarter) ?? reportBeginsWith(said);
  const ended = quarterBounds(quarter).to;
  return {
    number: measured?.value.number,
    unit: measured?.value.unit ?? before?.measured?.value.unit ?? '',
    on: measured?.on ?? (ended < today ? ended : today),
    source: measured?.source ?? before?.measured?.source ?? '',
    note,
  };
}

function reportOf({ number, unit, on, source, note }: Draft): ResultReport | undefined {
  if (number === undefined || !on || unit.trim() === '' || source.trim() === '') return undefined;
  const value = { number, unit: unit.trim() };
  return { measured: { value, on, source: source.trim() }, note: note.trim() };
}

function Fields({ draft, set }: { draft: Draft; set: (part: Partial<Draft>) => void }) {
  const texts = useTexts(followingTexts);
  return (
    <>
      <div className='plan-grid'>
        <NumberField
          label={texts.number}
          value={draft.number}
          onChange={(number) => set({ number })}
        />
        <TextField
          label={texts.unit}
          hint={texts.unitHint}
          value={draft.unit}
          onChange={(unit) => set({ unit })}
        />
        <DayField label={texts.day} value={draft.on} onChange={(on) => set({ on })} />
        <TextField
          label={texts.source}
          value={draft.source}
          onChange={(source) => set({ source })}
        />
      </div>
      <TextArea
        optional
        label={texts.note}
        rows={2}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

/** How one result stood in a quarter: a value with day and source, or that it was not measured yet. */
export function ResultForm({
  view,
  result,
  quarter,
}: {
  view: TransformationView;
  result: FollowedResult;
  quarter: Quarter;
}) {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  const say = useReportWords();
  const today = useToday() as IsoDate;
  const [draft, setDraft] = useState(() => draftOf(result, quarter, today));
  const { send, attempt } = useReport(view, quarter);
  const before = lastBefore(result, quarter).measured;
  const report = reportOf(draft);
  const base = reportOver(result, quarter)?.revision ?? 0;
  const keep = (one: ResultReport) => send([{ result: result.id, base, report: one }]);
  return (
    <div className='iza-stack iza-stack--tight iza-prose'>
      {before && (
        <p className='iza-quiet'>{texts.lastSaid(say(before), format.quarter(before.quarter))}</p>
      )}
      <Fields draft={draft} set={(part) => setDraft({ ...draft, ...part })} />
      {!report && <p className='iza-quiet iza-small'>{texts.needed}</p>}
      <AttemptWords attempt={attempt} />
      <div className='iza-row'>
        <Button
          purpose='primary'
          busy={attempt.isPending}
          disabled={!report}
          onClick={() => report && keep(report)}
        >
          {texts.keep}
        </Button>
        <Button
          busy={attempt.isPending}
          onClick={() => keep({ measured: null, note: draft.note.trim() })}
        >
          {texts.keepOpen}
        </Button>
      </div>
    </div>
  );
}
