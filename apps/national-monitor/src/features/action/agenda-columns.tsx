import { useMemo } from 'react';
import { actionVocabulary, StandingMark } from '@iza/ui/action';
import { DateWords, DeadlineWords, Link } from '@iza/ui/parts';
import type { Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { STANDINGS, type AgendaLine } from './agenda-line.ts';
import { agendaTexts } from './texts.ts';

function Deadline({ line }: { line: AgendaLine }) {
  const texts = useTexts(agendaTexts);
  const format = useFormat();
  const { deadline, firstDeadline, printedDeadline, course, doubtful, moved } = line;
  if (deadline === undefined) {
    return <span className='iza-quiet'>{printedDeadline ?? texts.noDate}</span>;
  }
  return (
    <span className='action-deadline'>
      <time dateTime={deadline}>{format.shortDate(deadline)}</time>
      <span className='iza-small'>
        {course === 'late' && <DeadlineWords iso={deadline} />}
        {doubtful && <span className='iza-quiet'>{texts.doubtful}</span>}
        {moved && firstDeadline !== undefined && firstDeadline !== deadline && (
          <span className='iza-quiet'> {texts.firstWas(format.shortDate(firstDeadline))}</span>
        )}
      </span>
    </span>
  );
}

function Standing({ line }: { line: AgendaLine }) {
  const texts = useTexts(agendaTexts);
  const { standings } = useTexts(actionVocabulary);
  const { standing, proposed, askedOn, waits } = line;
  return (
    <span className='action-standing'>
      <StandingMark standing={standing} />
      {proposed !== undefined && (
        <span className='iza-small'>{texts.says(standings[proposed])}</span>
      )}
      {proposed === undefined && waits && <span className='iza-small'>{texts.waits}</span>}
      {askedOn !== undefined && <span className='iza-small iza-quiet'>{texts.asked}</span>}
    </span>
  );
}

type Heads = (typeof agendaTexts)['nl']['heads'];
type Words = (typeof actionVocabulary)['nl'];

/** What is taken along besides what is drawn. */
function onlyTaken(heads: Heads, words: Words): readonly Column<AgendaLine>[] {
  const columns: readonly Column<AgendaLine>[] = [
    { id: 'thema', head: heads.theme, value: ({ theme }) => theme },
    { id: 'kop', head: heads.heading, value: ({ heading }) => heading },
    { id: 'herkomst', head: heads.kind, value: ({ kind }) => words.kinds[kind] },
    { id: 'vindplaats', head: heads.clause, value: ({ clause }) => clause },
    { id: 'gedrukt', head: heads.printed, value: ({ printedDeadline }) => printedDeadline },
    { id: 'eerste', head: heads.first, value: ({ firstDeadline }) => firstDeadline },
    { id: 'reden', head: heads.reason, value: ({ reason }) => reason },
  ];
  return columns.map((column) => ({ ...column, onlyTaken: true }));
}

/** The columns of the agenda; what is taken along has more than what is drawn. */
export function useAgendaColumns(): readonly Column<AgendaLine>[] {
  const texts = useTexts(agendaTexts);
  const words = useTexts(actionVocabulary);
  return useMemo((): readonly Column<AgendaLine>[] => {
    const { heads } = texts;
    return [
      {
        id: 'titel',
        head: heads.title,
        names: true,
        width: 'wide',
        value: ({ title }) => title,
        cell: ({ id, title, clause }) => (
          <span className='action-name'>
            <Link href={`/uitwerkpunten/${id}`}>{title}</Link>
            {clause !== undefined && (
              <span className='iza-quiet iza-small'> {words.clause(clause)}</span>
            )}
          </span>
        ),
      },
      {
        id: 'status',
        head: heads.status,
        value: ({ standing }) => words.standings[standing],
        order: ({ standing }) => STANDINGS.indexOf(standing),
        cell: (line) => <Standing line={line} />,
      },
      {
        id: 'datum',
        head: heads.deadline,
        kind: 'date',
        value: ({ deadline }) => deadline,
        cell: (line) => <Deadline line={line} />,
      },
      { id: 'verloop', head: heads.course, value: ({ course }) => words.courses[course] },
      {
        id: 'partijen',
        head: heads.parties,
        value: ({ parties }) => parties.map(({ name }) => name).join(', '),
      },
      { id: 'trekker', head: heads.lead, value: ({ lead }) => lead?.name },
      {
        id: 'gehoord',
        head: heads.heard,
        kind: 'date',
        value: ({ heardOn }) => heardOn,
        cell: ({ heardOn }) =>
          heardOn === undefined ? (
            <span className='iza-quiet'>{texts.neverHeard}</span>
          ) : (
            <DateWords iso={heardOn} />
          ),
      },
      ...onlyTaken(heads, words),
    ];
  }, [texts, words]);
}
