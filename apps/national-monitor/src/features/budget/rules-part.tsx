import type { BudgetView } from '@iza/api/budget';
import { DataTable, type Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import type { ReactNode } from 'react';
import type { BudgetSettings } from './address.ts';
import { ClauseLink } from '@iza/ui/accord';
import type { PartProps } from './frameworks-parts.tsx';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';

type Adjustment = BudgetView['adjustments'][number];
type Step = BudgetView['drugGrowth'][number];
type Amount = BudgetView['amounts'][number];
type Rule = BudgetView['rules'][number];
type Open = BudgetView['openPoints'][number];
type Unit = BudgetSettings['unit'];

const KINDS = { mln: 'million-euro', euro: 'euro' } as const;

type Placed = { readonly clause: Rule['clause']; readonly edition: string };

/** Where a record stands, and in which edition: the last columns of every table here. */
function usePlace<Row extends Placed>(): readonly Column<Row>[] {
  const texts = useTexts(budgetTexts);
  return [
    {
      id: 'uitgave',
      head: texts.edition,
      width: 'narrow',
      value: ({ edition }) => texts.editionNames[edition as keyof typeof texts.editionNames],
    },
    {
      id: 'vindplaats',
      head: texts.place,
      value: ({ clause }) => clause,
      cell: ({ clause }) => <ClauseLink clause={clause} />,
    },
  ];
}

function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className='monitor-budget iza-stack iza-stack--tight'>
      <h2>{title}</h2>
      {lead !== undefined && <p className='iza-prose'>{lead}</p>}
      {children}
    </section>
  );
}

function Adjustments({ rows, unit }: { rows: readonly Adjustment[]; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const amounts = useAmounts(unit);
  const columns: readonly Column<Adjustment>[] = [
    { id: 'sector', head: texts.sector, names: true, value: ({ sector }) => texts.sectors[sector] },
    {
      id: 'bedrag',
      head: `${texts.heads.amount} (${texts.unitHeads[unit]})`,
      kind: KINDS[unit],
      value: ({ amount }) => amount,
      cell: ({ amount }) => amounts.signed(amount),
    },
    ...usePlace<Adjustment>(),
  ];
  const { adjustments, adjustmentsLead } = texts.rules;
  return (
    <Section title={adjustments} lead={adjustmentsLead}>
      <DataTable
        caption={adjustments}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ sector }) => sector}
        small='scroll'
      />
    </Section>
  );
}

function Drugs({ rows }: { rows: readonly Step[] }) {
  const texts = useTexts(budgetTexts);
  const { drugs, drugsLead, threshold, correction } = texts.rules;
  const columns: readonly Column<Step>[] = [
    { id: 'jaren', head: texts.heads.years, names: true, value: ({ years }) => years.join(', ') },
    {
      id: 'drempel',
      head: threshold,
      kind: 'share',
      value: (step) => step.threshold.basisPoints / 10_000,
    },
    {
      id: 'correctie',
      head: correction,
      kind: 'share',
      value: (step) => step.correction.basisPoints / 10_000,
    },
    ...usePlace<Step>(),
  ];
  return (
    <Section title={drugs} lead={drugsLead}>
      <DataTable
        caption={drugs}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ years }) => years.join()}
        small='scroll'
      />
    </Section>
  );
}

function yearsOf({ years }: Amount): string {
  if (!years) return '';
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}

function Amounts({ rows, unit }: { rows: readonly Amount[]; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const { heads, rules, funds } = texts;
  const amounts = useAmounts(unit);
  const more = ({ qualifier, per, times }: Amount) =>
    [
      qualifier && funds.qualifiers[qualifier],
      times && rules.times(times),
      per && rules.perYear,
    ].filter(Boolean);
  const columns: readonly Column<Amount>[] = [
    {
      id: 'onderwerp',
      head: heads.subject,
      names: true,
      filter: 'text',
      value: ({ subject }) => subject,
    },
    {
      id: 'bedrag',
      head: `${heads.amount} (${texts.unitHeads[unit]})`,
      kind: KINDS[unit],
      value: ({ amount }) => amount,
      cell: (one) => (
        <>
          {amounts.bare(one.amount)}
          {more(one).length > 0 && (
            <span className='iza-quiet iza-small monitor-block'>{more(one).join(', ')}</span>
          )}
        </>
      ),
    },
    { id: 'jaren', head: heads.years, value: yearsOf, cell: yearsOf },
    {
      id: 'status',
      head: heads.standing,
      filter: 'choice',
      value: ({ standing }) => rules.standings[standing],
    },
    {
      id: 'opmerking',
      head: heads.note,
      width: 'wide',
      value: ({ note }) => note,
      cell: ({ note }) => note ?? '',
    },
    ...usePlace<Amount>(),
  ];
  return (
    <Section title={rules.amounts} lead={rules.amountsLead}>
      <DataTable
        caption={rules.amounts}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function Rules({ rows }: { rows: readonly Rule[] }) {
  const texts = useTexts(budgetTexts);
  const { heads, rules } = texts;
  const columns: readonly Column<Rule>[] = [
    {
      id: 'regel',
      head: heads.rule,
      names: true,
      filter: 'text',
      width: 'wide',
      value: ({ says }) => says,
    },
    {
      id: 'sterkte',
      head: heads.strength,
      filter: 'choice',
      value: ({ strength }) => rules.strengths[strength],
    },
    ...usePlace<Rule>(),
  ];
  return (
    <Section title={rules.rules} lead={rules.rulesLead}>
      <DataTable
        caption={rules.rules}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function OpenPoints({ rows }: { rows: readonly Open[] }) {
  const texts = useTexts(budgetTexts);
  const columns: readonly Column<Open>[] = [
    {
      id: 'ontbreekt',
      head: texts.heads.missing,
      names: true,
      filter: 'text',
      width: 'wide',
      value: ({ missing }) => missing,
    },
    {
      id: 'gedrukt',
      head: texts.heads.printed,
      value: ({ printed }) => printed ?? undefined,
      cell: ({ printed }) => printed ?? texts.notPrinted,
    },
    ...usePlace<Open>(),
  ];
  return (
    <Section title={texts.rules.open}>
      <DataTable
        caption={texts.rules.open}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

/** What binds the frameworks, and the amounts that stand in no table; each row says its edition. */
export function RulesPart({ view, settings }: PartProps) {
  return (
    <>
      <Adjustments rows={view.adjustments} unit={settings.unit} />
      <Drugs rows={view.drugGrowth} />
      <Amounts rows={view.amounts} unit={settings.unit} />
      <Rules rows={view.rules} />
      <OpenPoints rows={view.openPoints} />
    </>
  );
}
