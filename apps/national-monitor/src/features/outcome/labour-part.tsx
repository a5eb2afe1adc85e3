import type { OutcomesView } from '@iza/api/outcome';
import type { LabourIndicator } from '@iza/domain/accord';
import { DataTable, type Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { placeColumn } from './place-column.tsx';
import { useServedBy } from './serving-column.tsx';
import { outcomeTexts } from './texts.ts';

/** The indicators of annex H; a target that is left open stays open. */
export function LabourPart({ view }: { view: OutcomesView }) {
  const texts = useTexts(outcomeTexts);
  const served = useServedBy();
  const { heads } = texts;
  const target = ({ target: aim }: LabourIndicator) => {
    if (aim === null) return texts.noTarget;
    return 'open' in aim ? texts.leftOpen(aim.printed) : aim.printed;
  };
  const columns: readonly Column<LabourIndicator>[] = [
    {
      id: 'nummer',
      head: heads.number,
      width: 'narrow',
      value: ({ number }) => number ?? undefined,
      cell: ({ number }) => number ?? '',
    },
    {
      id: 'indicator',
      head: heads.indicator,
      names: true,
      filter: 'text',
      width: 'wide',
      value: ({ indicator }) => indicator,
      cell: ({ indicator, id }) => served.below(indicator, id),
    },
    served.column,
    { id: 'doel', head: heads.target, value: target },
    placeColumn(texts),
  ];
  return (
    <DataTable
      caption={texts.labourCaption}
      columns={columns}
      rows={view.labourIndicators}
      rowKey={({ id }) => id}
      source={[texts.sourceLine(texts.labourCaption), texts.edition]}
    />
  );
}
