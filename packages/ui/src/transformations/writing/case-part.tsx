import type { TransformationView } from '@iza/api/transformation';
import type { CaseLine } from '@iza/domain/transformation';
import { knownOf, type TransformationId } from '@iza/domain/values';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { CaseForm } from './case-form.tsx';
import { CaseTotalsView } from './case-totals.tsx';
import { usePeriodWords } from './fields.tsx';
import { FieldWords } from './open-words.tsx';
import { OwnLinesPart } from './own-lines-part.tsx';
import { useCostLines, useSameWords } from './same-cost.tsx';
import { sameCostTexts } from './same-cost-texts.ts';
import { SectionFrame } from './section-frame.tsx';
import { writingTexts } from './texts.ts';

/** Lines of a business case, to read. */
function LinesTable({
  plan,
  caption,
  lines,
}: {
  plan?: TransformationId;
  caption: string;
  lines: readonly CaseLine[];
}) {
  const { nothingYet } = useTexts(writingTexts);
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={useColumns(plan, lines)}
      rows={lines}
      rowKey={({ id }) => id}
      empty={<p className='iza-quiet'>{nothingYet}</p>}
    />
  );
}

function useColumns(
  plan: TransformationId | undefined,
  lines: readonly CaseLine[],
): readonly Column<CaseLine>[] {
  const { case: texts, sector, sectors } = useTexts(writingTexts);
  const words = usePlanWords();
  const period = usePeriodWords();
  const costs = useCostLines(plan, lines);
  const marks = useTexts(sameCostTexts);
  const elsewhere = useSameWords(costs);
  return [
    { id: 'wat', head: texts.what, names: true, width: 'wide', value: ({ what }) => what },
    { id: 'soort', head: texts.kind, filter: 'choice', value: ({ kind }) => texts.kinds[kind] },
    {
      id: 'vaak',
      head: texts.often,
      value: ({ often }) => ('known' in often ? texts.oftens[often.known] : undefined),
    },
    {
      id: 'jaar',
      head: texts.period,
      value: (line) => ('known' in line.period ? period(line.period.known) : undefined),
    },
    {
      id: 'sector',
      head: sector,
      value: (line) => ('known' in line.sector ? sectors[line.sector.known] : undefined),
    },
    {
      id: 'betaalt',
      head: texts.payer,
      value: ({ payer }) => ('known' in payer ? words.party(payer.known) : undefined),
      cell: ({ payer }) => <FieldWords field={payer}>{(one) => words.party(one)}</FieldWords>,
    },
    {
      id: 'baat',
      head: texts.beneficiary,
      value: ({ beneficiary: one }) => ('known' in one ? words.party(one.known) : undefined),
      cell: ({ beneficiary }) => (
        <FieldWords field={beneficiary}>{(one) => words.party(one)}</FieldWords>
      ),
    },
    {
      id: 'prijspeil',
      head: texts.priceYear,
      value: ({ priceYear }) => ('known' in priceYear ? String(priceYear.known) : undefined),
    },
    { id: 'scenario', head: texts.scenario, value: ({ scenario }) => scenario ?? texts.itself },
    {
      id: 'bedrag',
      head: `${texts.amount} (€)`,
      kind: 'euro',
      value: ({ amount }) => knownOf(amount),
    },
    ...(lines.some((line) => elsewhere(line) !== undefined)
      ? [{ id: 'ook-in', head: marks.column, value: elsewhere }]
      : []),
  ];
}

/** Costs and savings with who pays and who gains, what they add up to, and what the plan itself says they do. */
export function CasePart({ view }: { view: TransformationView }) {
  const texts = useTexts(writingTexts);
  const { content } = view.sections.case;
  return (
    <>
      <SectionFrame
        view={view}
        section='case'
        lead={texts.case.lead}
        read={
          <>
            <LinesTable plan={view.card.plan} caption={texts.sections.case} lines={content.lines} />
            <CaseTotalsView businessCase={content} />
          </>
        }
        write={(unit) => (
          <>
            <CaseForm plan={view.card.plan} businessCase={unit.content} onChange={unit.change} />
            <CaseTotalsView businessCase={unit.content} />
          </>
        )}
      />
      <OwnLinesPart
        view={view}
        table={(caption, lines) => <LinesTable caption={caption} lines={lines} />}
      />
    </>
  );
}
