import type { StatementView } from '@iza/api/transformation';
import type { TransformationId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../../parts/index.ts';
import { DataTable, type Column } from '../../tables/index.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { partAddress } from '../part-address.ts';
import { statementTexts } from './statement-texts.ts';
import { runningTexts } from './texts.ts';

/** A statement on paper. */
function Papers({ statement }: { statement: StatementView }) {
  const texts = useTexts(statementTexts);
  const { language } = useLanguage();
  const { planId, milestoneId, party, name, milestone } = statement;
  const at = `/paper/afrekening/${planId}/${milestoneId}/${party}`;
  return (
    <>
      {(['PDF', 'Word'] as const).map((format) => (
        <span key={format}>
          <Link
            outside
            href={`${at}.${format === 'PDF' ? 'pdf' : 'docx'}?lang=${language}`}
            aria-label={texts.paperOf(format, name, milestone)}
          >
            {format}
          </Link>{' '}
        </span>
      ))}
    </>
  );
}

/** How a share came about: drawn on the paper, taken along with the table. */
function useReckoning(): readonly Column<StatementView>[] {
  const texts = useTexts(statementTexts);
  const { bases } = useTexts(runningTexts);
  const format = useFormat();
  const taken: readonly Column<StatementView>[] = [
    { id: 'gewicht', head: texts.weight, kind: 'number', value: ({ weight }) => weight },
    { id: 'som', head: texts.total, kind: 'number', value: ({ totalWeight }) => totalWeight },
    { id: 'aantal', head: texts.insurers, kind: 'number', value: ({ insurers }) => insurers },
    { id: 'heel', head: texts.floor, kind: 'euro', value: ({ floor }) => floor },
    { id: 'afgekapt', head: texts.cutOff, kind: 'number', value: ({ cutOff }) => cutOff },
    { id: 'rest', head: texts.leftOver, kind: 'number', value: ({ leftOver }) => leftOver },
    { id: 'cent', head: texts.extraCent, kind: 'number', value: (one) => Number(one.extraCent) },
    {
      id: 'sleutel',
      head: texts.key,
      value: ({ key: { basis, reference, chosenBy, on } }) =>
        texts.keyWords(bases[basis], reference, chosenBy, format.date(on)),
    },
    { id: 'nummer', head: texts.keyNumber, kind: 'number', value: ({ keyNumber }) => keyNumber },
  ];
  return taken.map((column) => ({ ...column, onlyTaken: true }));
}

function useColumns(ofOnePlan: boolean): readonly Column<StatementView>[] {
  const texts = useTexts(statementTexts);
  const reckoning = useReckoning();
  const plan: Column<StatementView> = {
    id: 'plan',
    head: texts.plan,
    filter: 'text',
    value: (one) => one.plan,
    cell: (one) => <Link href={partAddress(one.planId, 'money')}>{one.plan}</Link>,
  };
  return [
    { id: 'mijlpaal', head: texts.milestone, names: true, value: ({ milestone }) => milestone },
    ...(ofOnePlan ? [] : [plan]),
    { id: 'wie', head: texts.insurer, filter: 'choice', value: ({ name }) => name },
    { id: 'dag', head: texts.day, kind: 'date', value: ({ paidOn }) => paidOn },
    { id: 'betaald', head: texts.paid, kind: 'euro', value: ({ paid }) => paid },
    {
      id: 'deel',
      head: texts.fraction,
      kind: 'share',
      value: ({ weight, totalWeight }) => weight / totalWeight,
    },
    ...reckoning,
    { id: 'bedrag', head: texts.amount, kind: 'euro', total: 'sum', value: (one) => one.amount },
    {
      id: 'papier',
      head: texts.paper,
      value: () => undefined,
      cell: (statement) => <Papers statement={statement} />,
    },
  ];
}

function Table({
  rows,
  title,
  ofOnePlan,
}: {
  rows: readonly StatementView[];
  title: string;
  ofOnePlan: boolean;
}) {
  const texts = useTexts(statementTexts);
  const columns = useColumns(ofOnePlan);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='afrekeningen'>
      <h2 id='afrekeningen'>{title}</h2>
      <p className='iza-quiet iza-prose'>{texts.hint}</p>
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ planId, milestoneId, party }) => `${planId} ${milestoneId} ${party}`}
      />
    </section>
  );
}

/** What each insurer pays of the milestones of a plan, as far as the reader may know; nothing before the first payment. */
export function PlanStatements({ plan }: { plan: TransformationId }) {
  const texts = useTexts(statementTexts);
  const { data } = useQuery(useTRPC().transformation.statements.queryOptions({ plan }));
  if (!data || data.length === 0) return null;
  return <Table rows={data} title={texts.title} ofOnePlan />;
}

/** What the reader's own insurer pays, over all plans: for its books. */
export function OwnStatements() {
  const texts = useTexts(statementTexts);
  const { data } = useQuery(useTRPC().transformation.statements.queryOptions({ plan: null }));
  const own = data?.filter(({ mine }) => mine) ?? [];
  return own.length === 0 ? null : <Table rows={own} title={texts.own} ofOnePlan={false} />;
}
