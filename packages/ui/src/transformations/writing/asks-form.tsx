import type { CaseLine, FundsLine } from '@iza/domain/transformation';
import { knownOf, LEFT_OPEN, type TransformationPartId } from '@iza/domain/values';
import { SelectField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { ChoiceField } from '../../plan/fields/text-fields.tsx';
import { newId } from '../../plan/model/new-id.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AmountField, PartyField, YearField } from './fields.tsx';
import { PartRows } from './part-rows.tsx';
import { writingTexts } from './texts.ts';

const begin = (): FundsLine => ({
  id: newId<TransformationPartId>(),
  year: LEFT_OPEN,
  sector: LEFT_OPEN,
  party: LEFT_OPEN,
  route: LEFT_OPEN,
  amount: LEFT_OPEN,
  cost: null,
});

type FieldsProps = {
  ask: FundsLine;
  lines: readonly CaseLine[];
  set: (part: Partial<FundsLine>) => void;
};

function Fields({ ask, lines, set }: FieldsProps) {
  const { application: texts, sector, sectors, choose } = useTexts(writingTexts);
  const costs = lines.filter(({ kind }) => kind === 'cost');
  return (
    <div className='plan-grid'>
      <YearField
        label={texts.year}
        field={ask.year}
        from={2023}
        until={2040}
        onChange={(year) => set({ year })}
      />
      <ChoiceField
        label={sector}
        field={ask.sector}
        was={LEFT_OPEN}
        options={sectors}
        empty={choose}
        onChange={(chosen) => set({ sector: chosen })}
      />
      <PartyField label={texts.party} field={ask.party} onChange={(party) => set({ party })} />
      <ChoiceField
        label={texts.route}
        field={ask.route}
        was={LEFT_OPEN}
        options={texts.routes}
        empty={choose}
        onChange={(route) => set({ route })}
      />
      <AmountField
        least={1}
        label={texts.amount}
        field={ask.amount}
        onChange={(amount) => set({ amount })}
      />
      <SelectField
        label={texts.cost}
        value={ask.cost ?? undefined}
        empty={texts.notSaid}
        options={costs.map(({ id, what }) => ({ value: id as string, label: what }))}
        onChange={(cost) => set({ cost: (cost ?? null) as FundsLine['cost'] })}
      />
    </div>
  );
}

/** Writes what is asked, a line per year, sector, party and route, each tied to the cost that it pays. */
export function AsksForm({
  asks,
  lines,
  onChange,
}: {
  asks: FundsLine[];
  lines: readonly CaseLine[];
  onChange: (asks: FundsLine[]) => void;
}) {
  const { application: texts, sectors } = useTexts(writingTexts);
  const words = usePlanWords();
  const format = useFormat();
  return (
    <>
      <PartRows
        rows={asks}
        onChange={onChange}
        nameOf={(_, at) => texts.ask(at + 1)}
        facts={({ year, sector, party, route, amount }) => [
          knownOf(year)?.toString(),
          'known' in sector ? sectors[sector.known] : undefined,
          'known' in party ? words.party(party.known) : undefined,
          'known' in route ? texts.routes[route.known] : undefined,
          'known' in amount ? format.euro(amount.known) : undefined,
        ]}
        form={(ask, set) => <Fields ask={ask} lines={lines} set={set} />}
      />
      <div className='iza-no-print'>
        <Button icon='plus' onClick={() => onChange([...asks, begin()])}>
          {texts.addAsk}
        </Button>
      </div>
    </>
  );
}
