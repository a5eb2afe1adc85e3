import type { FollowedView } from '@iza/api/transformation';
import { knownOf, type Quarter } from '@iza/domain/values';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { DataTable, type Column } from '../../tables/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { reportOver, type FollowedResult } from './followed.ts';
import { followingTexts } from './texts.ts';
import { useReportWords } from './use-report-words.ts';

type Followed = { followed: FollowedView; quarter: Quarter };

function useColumns(quarter: Quarter): readonly Column<FollowedResult>[] {
  const texts = useTexts(followingTexts);
  const words = usePlanWords();
  const say = useReportWords();
  const over = (result: FollowedResult) => reportOver(result, quarter);
  return [
    { id: 'wat', head: texts.result, names: true, width: 'wide', value: ({ what }) => what },
    {
      id: 'wie',
      head: texts.owner,
      filter: 'text',
      value: ({ owner }) => ('known' in owner ? words.party(owner.known) : undefined),
    },
    { id: 'nul', head: texts.baseline, value: ({ baseline }) => knownOf(baseline) },
    { id: 'doel', head: texts.aim, value: ({ aim }) => knownOf(aim) },
    { id: 'gemeten', head: texts.value, value: (result) => say(over(result)) },
    { id: 'dag', head: texts.on, kind: 'date', value: (result) => over(result)?.measured?.on },
    { id: 'bron', head: texts.source, value: (result) => over(result)?.measured?.source },
    { id: 'toelichting', head: texts.note, value: (result) => over(result)?.note },
    { id: 'door', head: texts.reportedBy, value: (result) => over(result)?.partyName },
  ];
}

/** How every result stood in a quarter. */
export function StandingTable({ followed, quarter }: Followed) {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  const columns = useColumns(quarter);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='stand'>
      <h3 id='stand'>{texts.standing(format.quarter(quarter))}</h3>
      <DataTable
        caption={texts.standing(format.quarter(quarter))}
        captionHidden
        columns={columns}
        rows={followed.results}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

/** Every result over all quarters; a quarter without a value is empty. */
export function QuartersTable({ followed }: Pick<Followed, 'followed'>) {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  const say = useReportWords();
  const columns: readonly Column<FollowedResult>[] = [
    { id: 'wat', head: texts.result, names: true, width: 'wide', value: ({ what }) => what },
    { id: 'nul', head: texts.baseline, value: ({ baseline }) => knownOf(baseline) },
    { id: 'doel', head: texts.aim, value: ({ aim }) => knownOf(aim) },
    ...followed.quarters.map(
      (quarter): Column<FollowedResult> => ({
        id: quarter,
        head: format.quarter(quarter),
        value: (result) => {
          const report = reportOver(result, quarter);
          return report && say(report);
        },
      }),
    ),
  ];
  return (
    <DataTable
      caption={texts.trend}
      captionHidden
      columns={columns}
      rows={followed.results}
      rowKey={({ id }) => id}
    />
  );
}
