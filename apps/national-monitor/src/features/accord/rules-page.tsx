import type { AccordRecords } from '@iza/api/accord';
import { NOTHING_YET } from '@iza/domain/accord';
import { useMemo } from 'react';
import { ClauseLink } from '@iza/ui/accord';
import { Status } from '@iza/ui/parts';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { RecordPage, RecordTable } from './record-list.tsx';
import { accordTexts } from './texts.ts';

type Row = AccordRecords['rules'][number];

const namesOf = ({ checkedBy }: Row) => (checkedBy === NOTHING_YET ? [] : checkedBy);

/** The rules, whom they bind, how strongly the text puts it, and what in the software checks them. */
export function RulesPage() {
  const texts = useTexts(accordTexts);
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const checked = ({ checkedBy }: Row) => checkedBy !== NOTHING_YET;
    const parties = (list: Row['binds']) => list.map((party) => texts.bound[party]).join(', ');
    return [
      {
        id: 'vindplaats',
        head: texts.heads.clause,
        width: 'narrow',
        value: ({ clause }) => clause,
        cell: ({ clause }) => <ClauseLink clause={clause} />,
      },
      {
        id: 'regel',
        head: texts.heads.rule,
        names: true,
        width: 'wide',
        value: ({ says }) => says,
      },
      {
        id: 'onderwerp',
        head: texts.heads.about,
        value: ({ subject }) => texts.subjects[subject],
        filter: 'choice',
      },
      {
        id: 'kracht',
        head: texts.heads.strength,
        value: ({ strength }) => texts.strengths[strength],
        filter: 'choice',
      },
      { id: 'wie', head: texts.heads.binds, value: ({ binds }) => parties(binds) },
      {
        id: 'toezicht',
        head: texts.heads.watchedBy,
        value: ({ watchedBy }) => (watchedBy.length === 0 ? texts.nobody : parties(watchedBy)),
      },
      {
        id: 'controle',
        head: texts.heads.check,
        value: (row) => (checked(row) ? texts.checked : texts.notChecked),
        cell: (row) =>
          checked(row) ? (
            <>
              <Status shape='check' tone='positive'>
                {texts.checked}
              </Status>
              {namesOf(row).map((check) => (
                <span key={check} className='accord-check iza-small iza-quiet'>
                  {texts.checks[check] ?? check}
                </span>
              ))}
            </>
          ) : (
            <Status shape='open'>{texts.notChecked}</Status>
          ),
        filter: 'choice',
      },
    ];
  }, [texts]);
  return (
    <RecordPage title={texts.pages.rules} lead={texts.leads.rules}>
      <RecordTable
        list='rules'
        caption={texts.pages.rules}
        captionHidden
        columns={columns}
        rowKey={({ id }) => id}
        words={({ says, clause, binds, note }) => [
          says,
          clause,
          note ?? '',
          ...binds.map((party) => texts.bound[party]),
        ]}
      />
    </RecordPage>
  );
}
