import type { CaseLine, FundsLine } from '@iza/domain/transformation';
import { knownOf } from '@iza/domain/values';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { FieldWords } from './open-words.tsx';
import { writingTexts } from './texts.ts';

type AsksTableProps = { asks: readonly FundsLine[]; lines: readonly CaseLine[] };

/** What is asked, per year, sector, party and route, to read. */
export function AsksTable({ asks, lines }: AsksTableProps) {
  const { application: texts, sector: sectorHead, sectors, nothingYet } = useTexts(writingTexts);
  const words = usePlanWords();
  const columns: readonly Column<FundsLine>[] = [
    {
      id: 'jaar',
      head: texts.year,
      names: true,
      value: ({ year }) => knownOf(year)?.toString(),
      cell: ({ year }) => <FieldWords field={year}>{String}</FieldWords>,
    },
    {
      id: 'sector',
      head: sectorHead,
      value: ({ sector }) => ('known' in sector ? sectors[sector.known] : undefined),
      cell: ({ sector }) => <FieldWords field={sector}>{(one) => sectors[one]}</FieldWords>,
    },
    {
      id: 'partij',
      head: texts.party,
      value: ({ party }) => ('known' in party ? words.party(party.known) : undefined),
      cell: ({ party }) => <FieldWords field={party}>{(one) => words.party(one)}</FieldWords>,
    },
    {
      id: 'route',
      head: texts.route,
      value: ({ route }) => ('known' in route ? texts.routes[route.known] : undefined),
      cell: ({ route }) => <FieldWords field={route}>{(one) => texts.routes[one]}</FieldWords>,
    },
    {
      id: 'kosten',
      head: texts.cost,
      value: ({ cost }) => lines.find(({ id }) => id === cost)?.what ?? texts.notSaid,
    },
    {
      id: 'bedrag',
      head: `${texts.amount} (€)`,
      kind: 'euro',
      total: 'sum',
      value: ({ amount }) => knownOf(amount),
    },
  ];
  return (
    <DataTable
      caption={texts.per}
      captionHidden
      columns={columns}
      rows={asks}
      rowKey={({ id }) => id}
      empty={<p className='iza-quiet'>{nothingYet}</p>}
    />
  );
}
