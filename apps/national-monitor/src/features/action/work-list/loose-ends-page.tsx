import type { LooseView } from '@iza/api/action';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { actionVocabulary, namesOf } from '@iza/ui/action';
import { Loaded } from '@iza/ui/app';
import { EmptyState, Link } from '@iza/ui/parts';
import { Page } from '@iza/ui/shell';
import { DataTable, type Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { PrintButton } from '../../plan/filter-bar.tsx';
import { workListTexts } from './texts.ts';

type LooseAction = LooseView['actions'][number];
type LooseAgreement = LooseView['agreements'][number];

function LooseActions({ loose }: { loose: LooseView }) {
  const texts = useTexts(workListTexts);
  const words = useTexts(actionVocabulary);
  const nameOf = useMemo(() => namesOf(loose.parties), [loose.parties]);
  const columns: readonly Column<LooseAction>[] = [
    {
      id: 'titel',
      head: texts.heads.action,
      names: true,
      width: 'wide',
      filter: 'text',
      value: ({ title }) => title,
      cell: ({ id, title, clause }) => (
        <>
          <Link href={`/uitwerkpunten/${id}`}>{title}</Link>
          {clause !== null && <span className='iza-quiet iza-small'> {words.clause(clause)}</span>}
        </>
      ),
    },
    {
      id: 'thema',
      head: texts.heads.theme,
      filter: 'choice',
      value: ({ theme }) =>
        theme === null ? words.noTheme : words.theme(theme, words.themes[theme]),
    },
    {
      id: 'partijen',
      head: texts.heads.parties,
      filter: 'text',
      value: ({ responsible }) => responsible.map(nameOf).join(', '),
    },
  ];
  return (
    <DataTable
      caption={texts.looseActions(loose.actions.length)}
      columns={columns}
      rows={loose.actions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={texts.noLooseActions} />}
    />
  );
}

function LooseAgreements({ loose }: { loose: LooseView }) {
  const texts = useTexts(workListTexts);
  const columns: readonly Column<LooseAgreement>[] = [
    {
      id: 'afspraak',
      head: texts.heads.agreement,
      names: true,
      width: 'wide',
      filter: 'text',
      value: ({ title }) => title,
      cell: ({ plan, item, title }) => <Link href={`/plannen/${plan}?item=${item}`}>{title}</Link>,
    },
    { id: 'plan', head: texts.heads.plan, filter: 'choice', value: ({ planName }) => planName },
  ];
  return (
    <DataTable
      caption={texts.looseAgreements(loose.agreements.length)}
      columns={columns}
      rows={loose.agreements}
      rowKey={({ plan, item }) => `${plan} ${item}`}
      empty={<EmptyState title={texts.noLooseAgreements} />}
    />
  );
}

/** What hangs loose: actions that no plan carries out, adopted agreements that serve nothing. A work list, nothing counted by region. */
export function LooseEndsPage() {
  const trpc = useTRPC();
  const texts = useTexts(workListTexts);
  const query = useQuery(trpc.action.loose.queryOptions());
  return (
    <Page
      title={texts.looseTitle}
      lead={texts.looseLead}
      above={<Link href='/uitwerkpunten'>{texts.back}</Link>}
      actions={<PrintButton />}
    >
      <Loaded query={query}>
        {(loose) => (
          <div className='iza-stack iza-stack--loose'>
            <LooseActions loose={loose} />
            <LooseAgreements loose={loose} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
