import type { BusinessCase, CaseLine } from '@iza/domain/transformation';
import {
  knownOf,
  LEFT_OPEN,
  type TransformationId,
  type TransformationPartId,
} from '@iza/domain/values';
import { RadioField, TextField } from '../../forms/index.ts';
import { ChoiceField } from '../../plan/fields/text-fields.tsx';
import { newId } from '../../plan/model/new-id.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { CaseSheetButton } from '../sheet/sheet-button.tsx';
import { AddLine } from './add-line.tsx';
import {
  AmountField,
  NeededText,
  PartyField,
  PeriodField,
  usePeriodWords,
  YearField,
} from './fields.tsx';
import { PartRows } from './part-rows.tsx';
import { SameCostField, useCostLines, useSameWords } from './same-cost.tsx';
import { sameCostTexts } from './same-cost-texts.ts';
import { StatedForm } from './stated-form.tsx';
import { writingTexts } from './texts.ts';

/** A line of which only the name is known. */
const newCaseLine = (what: string): CaseLine => ({
  id: newId<TransformationPartId>(),
  what,
  kind: 'cost',
  often: LEFT_OPEN,
  period: LEFT_OPEN,
  sector: LEFT_OPEN,
  payer: LEFT_OPEN,
  beneficiary: LEFT_OPEN,
  priceYear: LEFT_OPEN,
  scenario: null,
  amount: LEFT_OPEN,
  sameAs: null,
});

const KINDS = ['cost', 'saving'] as const;

type Costs = ReturnType<typeof useCostLines>;

function LineForm({
  line,
  costs,
  set,
}: {
  line: CaseLine;
  costs: Costs;
  set: (part: Partial<CaseLine>) => void;
}) {
  const { case: texts, sector, sectors, choose } = useTexts(writingTexts);
  const field = <
    Name extends 'often' | 'period' | 'payer' | 'beneficiary' | 'priceYear' | 'amount',
  >(
    name: Name,
  ) => ({
    label: texts[name],
    field: line[name],
    onChange: (value: CaseLine[Name]) => set({ [name]: value }),
  });
  return (
    <>
      <NeededText label={texts.what} value={line.what} onChange={(what) => set({ what })} />
      <RadioField
        inline
        label={texts.kind}
        value={line.kind}
        options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(kind) => set({ kind })}
      />
      <div className='plan-grid'>
        <AmountField {...field('amount')} />
        <PeriodField {...field('period')} />
        <ChoiceField {...field('often')} was={LEFT_OPEN} options={texts.oftens} empty={choose} />
        <ChoiceField
          label={sector}
          field={line.sector}
          was={LEFT_OPEN}
          options={sectors}
          empty={choose}
          onChange={(chosen) => set({ sector: chosen })}
        />
        <PartyField {...field('payer')} />
        <PartyField {...field('beneficiary')} />
        <YearField {...field('priceYear')} from={2015} until={2060} />
        <TextField
          label={texts.scenarioOf}
          value={line.scenario ?? ''}
          maxLength={500}
          onChange={(typed) => set({ scenario: typed === '' ? null : typed })}
        />
      </div>
      <SameCostField line={line} costs={costs} set={(sameAs) => set({ sameAs })} />
    </>
  );
}

/** Writes lines of a business case, each in a form of its own. */
export function CaseLines({
  plan,
  lines,
  onChange,
}: {
  /** Whose costs can be the same as costs elsewhere; absent for lines that are one party's own. */
  plan?: TransformationId | undefined;
  lines: readonly CaseLine[];
  onChange: (lines: CaseLine[]) => void;
}) {
  const { case: texts } = useTexts(writingTexts);
  const format = useFormat();
  const period = usePeriodWords();
  const costs = useCostLines(plan, lines);
  const marks = useTexts(sameCostTexts);
  const sameAs = useSameWords(costs);
  return (
    <>
      <PartRows
        rows={lines}
        onChange={onChange}
        nameOf={({ what }) => what}
        facts={(line) => [
          texts.kinds[line.kind],
          'known' in line.amount ? format.euro(line.amount.known) : line.amount.printed,
          'known' in line.period ? period(line.period.known) : line.period.printed,
          line.scenario ?? undefined,
          knownOf(line.amount) === undefined ? texts.open1 : undefined,
          ...[sameAs(line)].map((places) =>
            places === undefined ? undefined : `${marks.column.toLowerCase()} ${places}`,
          ),
        ]}
        form={(line, set) => <LineForm line={line} costs={costs} set={set} />}
      />
      <AddLine label={texts.new} onAdd={(what) => onChange([...lines, newCaseLine(what)])} />
    </>
  );
}

/** Writes the lines of the business case, and the totals as the plan states them. */
export function CaseForm({
  plan,
  businessCase,
  onChange,
}: {
  plan: TransformationId;
  businessCase: BusinessCase;
  onChange: (businessCase: BusinessCase) => void;
}) {
  return (
    <>
      <CaseLines
        plan={plan}
        lines={businessCase.lines}
        onChange={(lines) => onChange({ ...businessCase, lines })}
      />
      <CaseSheetButton businessCase={businessCase} onChange={onChange} />
      <StatedForm
        stated={businessCase.stated}
        onChange={(stated) => onChange({ ...businessCase, stated })}
      />
    </>
  );
}
