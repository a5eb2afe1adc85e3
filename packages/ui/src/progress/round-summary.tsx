import type { ProgressLineView, ProgressRoundView } from '@iza/api/progress';
import { ACTION_STATUSES } from '@iza/domain/action';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { DataTable } from '../tables/index.ts';
import type { Column } from '../tables/index.ts';
import { paperTexts } from '../papers/texts.ts';
import { useFormat, useLanguage, useTexts } from '../texts/language.tsx';
import { useAnswerWords } from './answer-view.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { ProgressMark, useStatusWords } from './status-words.tsx';
import { progressTexts } from './texts.ts';

/** How many agreements stand how; what was not heard of is told as unknown. */
function Counts({ round }: { round: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const heard = round.lines.filter(({ report, asked }) => report !== null && asked).length;
  const unknown = round.asked - heard;
  return (
    <div className='iza-stack iza-stack--tight'>
      <dl className='progress__counts'>
        {ACTION_STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <ProgressMark status={status} />
            </dt>
            <dd className='iza-numeric'>{round.counts[status]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <ProgressMark status={null} />
          </dt>
          <dd className='iza-numeric'>{unknown}</dd>
        </div>
      </dl>
      <p className='iza-small iza-quiet'>{texts.heardOf(heard, round.asked)}</p>
    </div>
  );
}

function useReportColumns(onCorrect: (line: ProgressLineView) => void): Column<ProgressLineView>[] {
  const texts = useTexts(progressTexts);
  const say = useStatusWords();
  const words = useAnswerWords({ targets: [] });
  const { columns: heads } = texts;
  const text = (field: 'note' | 'obstacle' | 'help' | 'evidence'): Column<ProgressLineView> => ({
    id: field,
    head: heads[field],
    value: ({ report }) => (report ? words(field, report.answer) || undefined : undefined),
    onlyTaken: field === 'evidence',
    width: field === 'note' ? 'wide' : undefined,
  });
  return [
    { id: 'agreement', head: heads.agreement, value: ({ title }) => title, names: true },
    {
      id: 'under',
      head: heads.under,
      value: ({ under }) => under.join(' › ') || undefined,
      onlyTaken: true,
    },
    {
      id: 'status',
      head: heads.status,
      value: ({ report }) => say(report?.answer.status ?? null),
      cell: ({ report }) => <ProgressMark status={report?.answer.status ?? null} />,
      filter: 'choice',
    },
    text('note'),
    text('obstacle'),
    text('help'),
    text('evidence'),
    {
      id: 'by',
      head: heads.by,
      value: ({ report }) => report?.partyName,
      filter: 'choice',
      cell: (line) => (
        <span>
          {line.report?.partyName}
          {line.report?.unchanged && (
            <span className='iza-small iza-quiet'> ({texts.unchangedMark})</span>
          )}
          {line.mayCorrect && (
            <>
              {' '}
              <Button small purpose='subtle' onClick={() => onCorrect(line)}>
                {texts.correct}
              </Button>
            </>
          )}
        </span>
      ),
    },
    {
      id: 'day',
      head: heads.day,
      kind: 'date',
      value: ({ report }) => report?.day,
      onlyTaken: true,
    },
  ];
}

/** What was corrected after the round had closed, and why. */
function Corrections({ lines }: { lines: readonly ProgressLineView[] }) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const corrected = lines.filter(({ report }) => report && report.correction !== null);
  if (corrected.length === 0) return null;
  return (
    <ul>
      {corrected.map(({ subject, title, report }) => (
        <li key={subject} className='iza-small'>
          {title}.{' '}
          {report &&
            texts.correctedBecause(
              `${report.personName}, ${report.partyName}`,
              format.date(report.day),
              report.correction ?? '',
            )}
        </li>
      ))}
    </ul>
  );
}

/** The round as a paper for a meeting, without the text of the plan. */
function Papers({ round }: { round: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const papers = useTexts(paperTexts);
  const { language } = useLanguage();
  const address = (as: 'docx' | 'pdf') =>
    `/paper/${round.version}.${as}?progress=${round.id}&only=progress${language === 'en' ? '&lang=en' : ''}`;
  return (
    <p className='iza-row iza-no-print'>
      <span className='iza-small iza-quiet'>{texts.paper}:</span>
      <a href={address('docx')} download>
        {papers.word}
      </a>
      <a href={address('pdf')} download>
        {papers.pdf}
      </a>
    </p>
  );
}

/** A round at a glance, and what was reported in it; each table can be taken along. */
export function RoundSummary({ round }: { round: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const [correcting, setCorrecting] = useState<ProgressLineView>();
  const columns = useReportColumns(setCorrecting);
  const reported = round.lines.filter(({ report }) => report !== null);
  return (
    <section className='iza-stack' aria-labelledby='samenvatting'>
      <h3 id='samenvatting'>{texts.summary}</h3>
      <Counts round={round} />
      <Papers round={round} />
      {reported.length > 0 && (
        <DataTable
          caption={texts.reportsTitle}
          columns={columns}
          rows={reported}
          rowKey={({ subject }) => subject}
        />
      )}
      <Corrections lines={round.lines} />
      {correcting && (
        <CorrectDialog line={correcting} round={round} onClose={() => setCorrecting(undefined)} />
      )}
    </section>
  );
}
