import type { PlanCard } from '@iza/api/plan';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ClauseLink } from '@iza/ui/accord';
import { DeadlineWords } from '@iza/ui/parts';
import { planVocabulary, stageWords } from '@iza/ui/plan/words';
import type { Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { PlanName, StageMark } from '@iza/ui/work';
import { Nothing } from './nothing.tsx';
import { planTexts } from './texts.ts';

/** A region without a plan has no dates: the name of the plan says so already, here it is only spoken. */
function NoPlan() {
  const texts = useTexts(planTexts);
  return <span className='iza-hidden monitor-not-shown'>{texts.notApplicable}</span>;
}

function ShortDate({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} className='monitor-nowrap'>
      {useFormat().shortDate(iso)}
    </time>
  );
}

function Due({ plan }: { plan: PlanCard }) {
  const texts = useTexts(planTexts);
  const { due, stage } = plan;
  if (!due) return <Nothing why={stage === 'adopted' ? texts.dueDone : texts.noDue} />;
  return (
    <span className='monitor-due'>
      <ShortDate iso={due.on} />
      <span className='iza-small'>
        <DeadlineWords iso={due.on} unjudged={due.elsewhere} />{' '}
        <span className='iza-quiet'>
          <ClauseLink clause={due.clause} />
        </span>
      </span>
    </span>
  );
}

function Closes({ on }: { on: string | undefined }) {
  const texts = useTexts(planTexts);
  if (on === undefined) return <Nothing why={texts.noConsultation} />;
  return (
    <span className='monitor-due'>
      <ShortDate iso={on} />
      <span className='iza-small'>
        <DeadlineWords iso={on} />
      </span>
    </span>
  );
}

/**
 * The columns that a plan has in every table: name, stage, since when, due date with its clause, consultation, adoption.
 * @param planOf a stable function; `undefined`: the row has no plan, which is said in words
 */
export function usePlanColumns<Row>(
  planOf: (row: Row) => PlanCard | undefined,
): readonly Column<Row>[] {
  const texts = useTexts(planTexts);
  const vocabulary = useTexts(planVocabulary);
  return useMemo(() => {
    const { heads } = texts;
    const inPlan = (show: (plan: PlanCard) => ReactNode) => (row: Row) => {
      const plan = planOf(row);
      return plan ? show(plan) : <NoPlan />;
    };
    return [
      {
        id: 'plan',
        head: heads.plan,
        value: (row) => {
          const plan = planOf(row);
          if (!plan) return texts.noPlan;
          return plan.origin === 'example' ? texts.exampleNamed(plan.name) : plan.name;
        },
        cell: (row) => {
          const plan = planOf(row);
          return plan ? (
            <PlanName plan={plan} />
          ) : (
            <span className='iza-quiet'>{texts.noPlan}</span>
          );
        },
      },
      {
        id: 'fase',
        head: heads.stage,
        value: (row) => {
          const plan = planOf(row);
          return plan && stageWords(plan, vocabulary);
        },
        cell: inPlan((plan) => <StageMark plan={plan} />),
      },
      {
        id: 'sinds',
        head: heads.since,
        value: (row) => planOf(row)?.stageSince,
        cell: inPlan(({ stageSince }) => <ShortDate iso={stageSince} />),
      },
      {
        id: 'termijn',
        head: heads.due,
        value: (row) => {
          const due = planOf(row)?.due;
          return due && `${due.on} (${texts.clause(due.clause)})`;
        },
        cell: inPlan((plan) => <Due plan={plan} />),
      },
      {
        id: 'sluit',
        head: heads.closes,
        value: (row) => planOf(row)?.consultationCloses,
        cell: inPlan(({ consultationCloses }) => <Closes on={consultationCloses} />),
      },
      {
        id: 'vastgesteld',
        head: heads.adopted,
        value: (row) => planOf(row)?.adoptedOn,
        cell: inPlan(({ adoptedOn }) =>
          adoptedOn ? <ShortDate iso={adoptedOn} /> : <Nothing why={texts.notAdopted} />,
        ),
      },
    ];
  }, [texts, vocabulary, planOf]);
}
