import type { Milestone } from '@iza/domain/transformation';
import { knownOf } from '@iza/domain/values';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { FieldWords } from './open-words.tsx';
import { writingTexts } from './texts.ts';

/** Milestones, to read. */
export function MilestonesTable({ milestones }: { milestones: readonly Milestone[] }) {
  const { application: texts, nothingYet } = useTexts(writingTexts);
  const words = usePlanWords();
  const columns: readonly Column<Milestone>[] = [
    { id: 'titel', head: texts.title, names: true, value: ({ title }) => title },
    {
      id: 'soort',
      head: texts.kind,
      value: ({ kind }) => ('known' in kind ? texts.kinds[kind.known] : undefined),
      cell: ({ kind }) => <FieldWords field={kind}>{(one) => texts.kinds[one]}</FieldWords>,
    },
    {
      id: 'datum',
      head: texts.when,
      value: ({ when }) => ('known' in when ? words.deadline(when.known) : undefined),
      cell: ({ when }) => <FieldWords field={when}>{(one) => words.deadline(one)}</FieldWords>,
    },
    {
      id: 'bewijs',
      head: texts.evidence,
      width: 'wide',
      value: ({ evidence }) => knownOf(evidence),
      cell: ({ evidence }) => <FieldWords field={evidence}>{(one) => one}</FieldWords>,
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
      caption={texts.milestones}
      captionHidden
      columns={columns}
      rows={milestones}
      rowKey={({ id }) => id}
      empty={<p className='iza-quiet'>{nothingYet}</p>}
    />
  );
}
