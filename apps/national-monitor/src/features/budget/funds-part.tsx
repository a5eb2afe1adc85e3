import type { BudgetView } from '@iza/api/budget';
import { DataTable, type Column } from '@iza/ui/tables';
import { Notice } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import type { BudgetSettings } from './address.ts';
import { BudgetTable } from './budget-table.tsx';
import { ClauseLink } from '@iza/ui/accord';
import { tablesOf, type PartProps } from './frameworks-parts.tsx';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';

type FundLine = BudgetView['funds']['parts'][number];
type Share = BudgetView['funds']['proportions'][number]['shares'][number];
type YearLine = BudgetView['funds']['envelopes']['perYear'][number];
type Unit = BudgetSettings['unit'];

const KINDS = { mln: 'million-euro', euro: 'euro' } as const;
const WANTED = { ondertekend: ['signed-2022'], concept: ['concept-2022'] } as const;

/** Which editions are shown, as the records name them. */
const editionsIn = (edition: BudgetSettings['edition']): readonly string[] =>
  edition === 'naast-elkaar' ? ['signed-2022', 'concept-2022'] : WANTED[edition];

function yearsOf({ year, years }: FundLine): string {
  if (year !== undefined) return String(year);
  return years ? `${years.from}-${years.to}` : '';
}

function useFundColumns(unit: Unit): readonly Column<FundLine>[] {
  const texts = useTexts(budgetTexts);
  const { heads, funds } = texts;
  const amounts = useAmounts(unit);
  return [
    {
      id: 'onderwerp',
      head: heads.subject,
      names: true,
      sortable: false,
      value: ({ subject }) => subject,
    },
    {
      id: 'soort',
      head: heads.kindOfPart,
      sortable: false,
      value: ({ kind }) => funds.kinds[kind],
    },
    {
      id: 'jaren',
      head: heads.years,
      sortable: false,
      width: 'narrow',
      value: yearsOf,
      cell: yearsOf,
    },
    {
      id: 'bedrag',
      head: `${heads.amount} (${texts.unitHeads[unit]})`,
      kind: KINDS[unit],
      sortable: false,
      value: ({ amount }) => amount,
      cell: ({ amount, qualifier }) => (
        <>
          {qualifier !== undefined && (
            <span className='iza-quiet'>{funds.qualifiers[qualifier]} </span>
          )}
          {amounts.bare(amount)}
        </>
      ),
    },
    {
      id: 'uitgave',
      head: texts.edition,
      width: 'narrow',
      sortable: false,
      value: ({ edition }) => texts.editionNames[edition as keyof typeof texts.editionNames],
    },
    {
      id: 'opmerking',
      head: heads.note,
      sortable: false,
      width: 'wide',
      value: ({ note }) => note,
      cell: ({ note }) => note ?? '',
    },
    {
      id: 'vindplaats',
      head: texts.place,
      sortable: false,
      value: ({ clause }) => clause,
      cell: ({ clause }) => <ClauseLink clause={clause} />,
    },
  ];
}

function Parts({ view, settings }: PartProps) {
  const texts = useTexts(budgetTexts);
  const columns = useFundColumns(settings.unit);
  const { full } = useAmounts('mln');
  const shown = editionsIn(settings.edition);
  return (
    <section className='monitor-budget iza-stack iza-stack--tight'>
      <p className='iza-prose'>{texts.funds.lead}</p>
      <DataTable
        caption={texts.funds.partsCaption}
        columns={columns}
        rows={view.funds.parts.filter(({ edition }) => shown.includes(edition))}
        rowKey={({ edition, key }) => `${edition}/${key}`}
        small='scroll'
      />
      {view.funds.sums
        .filter(({ edition }) => shown.includes(edition))
        .map(({ edition, earmarks, free }) => (
          <p key={edition} className='iza-quiet iza-small'>
            {texts.editionNames[edition as keyof typeof texts.editionNames]}:{' '}
            {texts.funds.sums(full(earmarks), full(free), full(earmarks + free))}
          </p>
        ))}
    </section>
  );
}

function PerYear({ rows, unit }: { rows: readonly YearLine[]; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const columns: readonly Column<YearLine>[] = [
    {
      id: 'jaar',
      head: texts.year,
      names: true,
      sortable: false,
      value: ({ year }) => String(year),
    },
    {
      id: 'bedrag',
      head: `${texts.heads.amount} (${texts.unitHeads[unit]})`,
      kind: KINDS[unit],
      sortable: false,
      total: 'sum',
      value: ({ amount }) => amount,
    },
  ];
  return (
    <div className='monitor-budget monitor-budget--narrow'>
      <DataTable
        caption={texts.funds.perYear}
        columns={columns}
        rows={rows}
        rowKey={({ year }) => String(year)}
        small='scroll'
      />
    </div>
  );
}

function Proportions({ view, unit }: { view: BudgetView; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const amounts = useAmounts(unit);
  const head = (words: string) => `${words} (${texts.unitHeads[unit]})`;
  const kind = KINDS[unit];
  const names = new Map(view.funds.parts.map(({ key, subject }) => [key, subject]));
  const rounded = (cents: number) =>
    unit === 'mln' ? Math.round(cents / 10_000_000) * 10_000_000 : Math.round(cents / 100) * 100;
  const columns: readonly Column<Share>[] = [
    {
      id: 'deel',
      head: texts.heads.subject,
      names: true,
      sortable: false,
      value: ({ key }) => names.get(key) ?? key,
    },
    {
      id: 'gedrukt',
      head: head(texts.heads.printed),
      kind,
      sortable: false,
      value: ({ printed }) => printed,
      cell: ({ printed }) => amounts.bare(printed),
    },
    {
      id: 'verhouding',
      head: head(texts.heads.proportional),
      kind,
      sortable: false,
      value: ({ proportional }) => rounded(proportional),
      cell: ({ proportional }) => amounts.bare(rounded(proportional)),
    },
    {
      id: 'verschil',
      head: head(texts.heads.difference),
      kind,
      sortable: false,
      value: ({ difference }) => rounded(difference),
      cell: ({ difference }) => amounts.signed(rounded(difference)),
    },
  ];
  return (
    <section className='monitor-budget iza-stack'>
      <h2>{texts.funds.proportions}</h2>
      <p className='iza-prose'>{texts.funds.proportionsLead}</p>
      {view.funds.proportions.map(({ basis, clause, shares }) => (
        <DataTable
          key={basis}
          caption={texts.tableTitle(
            texts.funds.bases[basis as keyof typeof texts.funds.bases],
            clause,
          )}
          columns={columns}
          rows={shares}
          rowKey={({ key }) => key}
          small='scroll'
        />
      ))}
    </section>
  );
}

/** The transformation funds, the envelopes of the years, and where the two do not tie. */
export function FundsPart({ view, settings }: PartProps) {
  const texts = useTexts(budgetTexts);
  const { full } = useAmounts('mln');
  const { envelopes, differences } = view.funds;
  return (
    <>
      <Parts view={view} settings={settings} />
      <section className='iza-stack'>
        <h2>{texts.funds.envelopes}</h2>
        {settings.edition === 'ondertekend' && (
          <p className='iza-quiet'>{texts.funds.conceptTable}</p>
        )}
        {tablesOf(view, [envelopes.table]).map((table) => (
          <BudgetTable
            key={table.id}
            part='middelen'
            table={table}
            differences={view.differences}
            settings={settings}
          />
        ))}
        <PerYear rows={envelopes.perYear} unit={settings.unit} />
        {differences.map(({ id, computed, printed, difference, note }) => (
          <Notice key={id} tone='warning' title={texts.funds.differenceTitle}>
            <p>
              {texts.funds.difference(
                full(computed.amount),
                full(printed.amount),
                full(difference),
              )}{' '}
              {note}
            </p>
          </Notice>
        ))}
      </section>
      <Proportions view={view} unit={settings.unit} />
    </>
  );
}
