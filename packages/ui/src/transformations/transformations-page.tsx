import type { TransformationCard } from '@iza/api/transformation';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Loaded } from '../app/loaded.tsx';
import { Button, EmptyState, Link } from '../parts/index.ts';
import { Page } from '../shell/index.ts';
import { DataTable, useTableAddress, type Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import type { IsoDate } from '@iza/domain/values';
import { useFollowingColumns } from './following-columns.ts';
import { BeginTransformation } from './begin-transformation.tsx';
import { OwnStatements } from './running/statements.tsx';
import { insuredTexts } from './insured/texts.ts';
import { companyTexts } from './company/texts.ts';
import { StageMark } from './stage-mark.tsx';
import { transformationTexts } from './texts.ts';
import { useClockWords } from './use-clock-words.ts';
import { withNames } from './with-names.ts';

/** The working day by which the running term ends: what runs out first comes first. */
const dueOf = ({ clock, paused }: TransformationCard): IsoDate | undefined => {
  if (paused) return undefined;
  return (clock.find(({ standing }) => standing === 'running') ?? clock.at(-1))?.workable;
};

function useColumns(
  base: string,
  plans: readonly TransformationCard[],
  today: IsoDate | undefined,
): readonly Column<TransformationCard>[] {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  const clockWords = useClockWords();
  const company = useTexts(companyTexts);
  const following = useFollowingColumns(today);
  const takesPart = plans.some(({ mine }) => mine !== null);
  const handled = plans.some(({ assigned }) => assigned !== null);
  const placed = plans.some(({ regions }) => regions.length > 0);
  return useMemo(() => {
    const role: Column<TransformationCard> = {
      id: 'rol',
      head: texts.myPart,
      filter: 'choice',
      value: ({ mine }) => (mine === null ? undefined : texts.parts[mine]),
    };
    const handler: Column<TransformationCard> = {
      id: 'behandelaar',
      head: company.handlerColumn,
      filter: 'choice',
      value: ({ assigned }) =>
        assigned ? `${assigned.name}${assigned.mine ? ` (${company.you})` : ''}` : undefined,
    };
    const names = (list: readonly { name: string }[]) => format.list(list.map(({ name }) => name));
    const region: Column<TransformationCard> = {
      id: 'regio',
      head: texts.regions,
      filter: 'text',
      value: ({ regions }) => names(regions),
    };
    return [
      {
        id: 'naam',
        head: texts.plan,
        names: true,
        width: 'wide',
        filter: 'text',
        value: ({ name }) => name,
        cell: ({ plan, name }) => <Link href={`${base}/${plan}`}>{name}</Link>,
      },
      {
        id: 'staat',
        head: texts.stage,
        filter: 'choice',
        value: ({ stage }) => texts.stages[stage],
        cell: ({ stage }) => <StageMark stage={stage} />,
      },
      { id: 'sinds', head: texts.since, kind: 'date', value: ({ stageSince }) => stageSince },
      {
        id: 'termijn',
        head: texts.clock,
        filter: 'text',
        value: (card) => clockWords(card),
        order: dueOf,
      },
      ...(takesPart ? [role] : []),
      ...(handled ? [handler] : []),
      { id: 'aanvragers', head: texts.applicants, value: ({ applicants }) => names(applicants) },
      { id: 'marktleiders', head: texts.leaders, value: ({ leaders }) => names(leaders) },
      { id: 'gevraagd', head: texts.asked, kind: 'euro', value: ({ asked }) => asked ?? undefined },
      ...(placed ? [region] : []),
      ...(takesPart ? [] : following),
    ];
  }, [texts, company, format, clockWords, base, takesPart, handled, placed, following]);
}

const NO_PLANS: readonly TransformationCard[] = [];

/** Every transformation plan that one may read, with where it stands and its clock. `base`: where the plans stand in the app. */
export function TransformationsPage({ base }: { base: string }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const company = useTexts(companyTexts);
  const insured = useTexts(insuredTexts);
  const query = useQuery(trpc.transformation.list.queryOptions(undefined, { select: withNames }));
  const columns = useColumns(base, query.data?.plans ?? NO_PLANS, query.data?.today);
  const table = useTableAddress();
  const [beginning, setBeginning] = useState(false);
  const begin = query.data?.mayBegin ? (
    <Button purpose='primary' icon='plus' onClick={() => setBeginning(true)}>
      {texts.begin}
    </Button>
  ) : undefined;
  const mandates = query.data?.keepsMandates ? (
    <Link href={`${base}/mandaten`}>{company.mandates}</Link>
  ) : undefined;
  const own = mandates ?? (query.data && query.data.plans.length > 0 ? begin : undefined);
  const actions = (
    <>
      <Link href={`${base}/verzekerden`}>{insured.link}</Link>
      {own}
    </>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={actions}>
      <Loaded query={query}>
        {({ plans, mayBegin }) => (
          <DataTable
            {...table}
            caption={texts.title}
            captionHidden
            columns={columns}
            rows={plans}
            rowKey={({ plan }) => plan}
            empty={
              <EmptyState title={texts.emptyTitle} action={begin}>
                {mayBegin ? texts.emptyBegin : texts.emptyRead}
              </EmptyState>
            }
          />
        )}
      </Loaded>
      <OwnStatements />
      {beginning && <BeginTransformation base={base} onClose={() => setBeginning(false)} />}
    </Page>
  );
}
