import type { TransformationView } from '@iza/api/transformation';
import { CHAIN, type TransformationResult } from '@iza/domain/transformation';
import { knownOf } from '@iza/domain/values';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { FieldWords } from './open-words.tsx';
import { ResultsForm } from './results-form.tsx';
import { SectionFrame } from './section-frame.tsx';
import { writingTexts } from './texts.ts';

function SideEffects({ result }: { result: TransformationResult }) {
  const words = usePlanWords();
  const texts = useTexts(writingTexts);
  if (result.sideEffects.length === 0) return null;
  return (
    <ul className='transformation__list'>
      {result.sideEffects.map(({ what, bornBy }) => (
        <li key={what}>
          {what} ({texts.results.bornBy.toLowerCase()}:{' '}
          <FieldWords field={bornBy}>{(party) => words.party(party)}</FieldWords>)
        </li>
      ))}
    </ul>
  );
}

function useColumns(all: readonly TransformationResult[]): readonly Column<TransformationResult>[] {
  const { results: texts } = useTexts(writingTexts);
  const words = usePlanWords();
  const nameOf = (id: string) => all.find((one) => one.id === id)?.what ?? '';
  return [
    { id: 'wat', head: texts.what, names: true, width: 'wide', value: ({ what }) => what },
    {
      id: 'keten',
      head: texts.chain,
      value: ({ chain }) => ('known' in chain ? texts.chains[chain.known] : undefined),
      order: ({ chain }) => ('known' in chain ? CHAIN.indexOf(chain.known) : CHAIN.length),
      cell: ({ chain }) => <FieldWords field={chain}>{(one) => texts.chains[one]}</FieldWords>,
    },
    {
      id: 'wie',
      head: texts.owner,
      value: ({ owner }) => ('known' in owner ? words.party(owner.known) : undefined),
      cell: ({ owner }) => <FieldWords field={owner}>{(one) => words.party(one)}</FieldWords>,
    },
    {
      id: 'meet',
      head: texts.indicator,
      value: ({ indicator }) => knownOf(indicator),
      cell: ({ indicator }) => <FieldWords field={indicator}>{(one) => one}</FieldWords>,
    },
    { id: 'nul', head: texts.baseline, value: ({ baseline }) => knownOf(baseline) },
    {
      id: 'doel',
      head: texts.aim,
      value: ({ aim }) => knownOf(aim),
      cell: ({ aim }) => <FieldWords field={aim}>{(one) => one}</FieldWords>,
    },
    {
      id: 'wanneer',
      head: texts.when,
      value: ({ when }) => ('known' in when ? words.deadline(when.known) : undefined),
      cell: ({ when }) => <FieldWords field={when}>{(one) => words.deadline(one)}</FieldWords>,
    },
    { id: 'leidt', head: texts.leadsTo, value: ({ leadsTo }) => leadsTo.map(nameOf).join('; ') },
    {
      id: 'neven',
      head: texts.sideEffects,
      value: ({ sideEffects }) => sideEffects.map(({ what }) => what).join('; '),
      cell: (result) => <SideEffects result={result} />,
    },
  ];
}

/** What the plan yields, as a chain, with side effects and who bears them. */
export function ResultsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(writingTexts);
  const { results } = view.sections.results.content;
  const columns = useColumns(results);
  return (
    <SectionFrame
      view={view}
      section='results'
      lead={texts.results.lead}
      read={
        <DataTable
          caption={texts.sections.results}
          captionHidden
          columns={columns}
          rows={results}
          rowKey={({ id }) => id}
          empty={<p className='iza-quiet'>{texts.nothingYet}</p>}
        />
      }
      write={({ content, change }) => <ResultsForm results={content} onChange={change} />}
    />
  );
}
