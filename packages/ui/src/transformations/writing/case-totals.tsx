import { memo, useDeferredValue } from 'react';
import { caseTotals, type BusinessCase, type CaseSum } from '@iza/domain/transformation';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { writingTexts } from './texts.ts';

type SumRow = { readonly name: string; readonly sum: CaseSum };

function SumTable({ caption, of, rows }: { caption: string; of: string; rows: readonly SumRow[] }) {
  const { case: texts } = useTexts(writingTexts);
  const columns: readonly Column<SumRow>[] = [
    { id: 'wie', head: of, names: true, value: ({ name }) => name },
    { id: 'kosten', head: texts.costs, kind: 'euro', value: ({ sum }) => sum.costs },
    { id: 'besparing', head: texts.savings, kind: 'euro', value: ({ sum }) => sum.savings },
    { id: 'netto', head: texts.net, kind: 'euro', value: ({ sum }) => sum.net },
    { id: 'open', head: texts.open, kind: 'number', value: ({ sum }) => sum.open },
  ];
  return (
    <DataTable
      take={false}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
    />
  );
}

function Stated({
  businessCase,
  scenario,
}: {
  businessCase: BusinessCase;
  scenario: string | null;
}) {
  const { case: texts } = useTexts(writingTexts);
  const { stated } = caseTotals(businessCase, scenario);
  const columns: readonly Column<(typeof stated)[number]>[] = [
    { id: 'naam', head: texts.newStated, names: true, value: ({ label }) => label },
    { id: 'waarvan', head: texts.statedOf, value: ({ of }) => texts.statedOfs[of] },
    {
      id: 'genoemd',
      head: texts.statedAmount,
      kind: 'euro',
      value: ({ amount }) => amount ?? undefined,
    },
    { id: 'opgeteld', head: texts.computed, kind: 'euro', value: ({ computed }) => computed },
    {
      id: 'verschil',
      head: texts.difference,
      kind: 'euro',
      value: ({ difference }) => difference ?? undefined,
    },
  ];
  if (stated.length === 0) return null;
  return (
    <DataTable
      take={false}
      caption={texts.stated}
      columns={columns}
      rows={stated}
      rowKey={({ label }) => label}
    />
  );
}

function ScenarioTotals(props: { businessCase: BusinessCase; scenario: string | null }) {
  const { businessCase, scenario } = props;
  const { case: texts, sectors, sector: sectorHead, unknown } = useTexts(writingTexts);
  const words = usePlanWords();
  const totals = caseTotals(businessCase, scenario);
  return (
    <div className='iza-stack'>
      <h3>
        {texts.totals}: {scenario ?? texts.itself}
      </h3>
      <SumTable
        caption={texts.byParty}
        of={texts.who}
        rows={[
          ...totals.byParty.map(({ party, sum }) => ({
            name: party === 'unknown' ? unknown : words.party(party),
            sum,
          })),
          { name: texts.whole, sum: totals },
        ]}
      />
      <SumTable
        caption={texts.bySector}
        of={sectorHead}
        rows={totals.bySector.map(({ sector, sum }) => ({
          name: sector === null ? unknown : sectors[sector],
          sum,
        }))}
      />
      <Stated businessCase={businessCase} scenario={scenario} />
    </div>
  );
}

const Totals = memo(function Totals({ businessCase }: { businessCase: BusinessCase }) {
  const all = [...businessCase.lines, ...businessCase.stated].map(({ scenario }) => scenario);
  return [...new Set(all)].map((scenario) => (
    <ScenarioTotals key={scenario ?? ''} businessCase={businessCase} scenario={scenario} />
  ));
});

/** What the lines add up to per scenario, for whom, and beside it what the plan says they do. They follow as soon as the typing lets them. */
export function CaseTotalsView({ businessCase }: { businessCase: BusinessCase }) {
  return <Totals businessCase={useDeferredValue(businessCase)} />;
}
