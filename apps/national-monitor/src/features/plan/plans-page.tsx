import type { PlanCard } from '@iza/api/plan';
import { PLAN_STAGES } from '@iza/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { SelectField, TextField } from '@iza/ui/forms';
import { Button, EmptyState, Link } from '@iza/ui/parts';
import { planVocabulary } from '@iza/ui/plan/words';
import { Page, useSearchParams } from '@iza/ui/shell';
import { DataTable, useTableAddress } from '@iza/ui/tables';
import type { Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { withSettings } from '../../address.ts';
import { Loaded, useSession } from '@iza/ui/app';
import { FilterBar, PrintButton } from './filter-bar.tsx';
import { usePlanColumns } from './plan-columns.tsx';
import { fittingPlans, PLAN_KINDS, planFilterIn, regionsOfPlans } from './plan-filter.ts';
import { planTexts } from './texts.ts';

const itself = (plan: PlanCard) => plan;
const NO_PLANS: readonly PlanCard[] = [];

/** Kind and regions, before the columns that every table of plans has. */
function useColumns(): readonly Column<PlanCard>[] {
  const texts = useTexts(planTexts);
  const { kinds } = useTexts(planVocabulary);
  const [name, ...others] = usePlanColumns<PlanCard>(itself);
  return useMemo(
    () => [
      ...(name ? [{ ...name, names: true }] : []),
      { id: 'soort', head: texts.heads.kind, value: ({ kind }) => kinds[kind] },
      {
        id: 'regio',
        head: texts.heads.regions,
        value: ({ regions }) => regions.map((region) => region.name).join(', '),
        cell: ({ regions }) =>
          regions.map(({ id, name: region }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link href={`/regios/${id}`}>{region}</Link>
            </span>
          )),
      },
      ...others,
    ],
    [texts, kinds, name, others],
  );
}

/** Every plan of the country in one table; filters and order stand in the address. */
export function PlansPage() {
  const trpc = useTRPC();
  const texts = useTexts(planTexts);
  const { kinds, stages } = useTexts(planVocabulary);
  const format = useFormat();
  const { acting } = useSession();
  const [params, setParams] = useSearchParams();
  const query = useQuery(trpc.overview.plans.queryOptions());
  const plans = query.data ?? NO_PLANS;
  const filter = planFilterIn(params);
  const rows = fittingPlans(plans, filter);
  const regions = regionsOfPlans(plans, format.compare);
  const table = useTableAddress();
  const columns = useColumns();
  const set = (changes: Record<string, string | undefined>) =>
    setParams((before) => new URLSearchParams(withSettings(before, changes)), { replace: true });
  const clear = () => set({ soort: undefined, fase: undefined, regio: undefined, zoek: undefined });
  const active = [
    filter.kind && kinds[filter.kind],
    filter.stage && stages[filter.stage],
    regions.find(({ id }) => id === filter.region)?.name,
    filter.text,
  ].filter((word) => word !== undefined && word !== '') as string[];
  return (
    <Page
      title={texts.title}
      lead={acting.role === 'vws-programme' ? texts.lead : texts.leadFollower}
      actions={<PrintButton />}
    >
      <FilterBar label={texts.filters} active={active} onClear={clear}>
        <SelectField
          label={texts.kind}
          value={filter.kind}
          empty={texts.all}
          options={PLAN_KINDS.map((value) => ({ value, label: kinds[value] }))}
          onChange={(soort) => set({ soort })}
        />
        <SelectField
          label={texts.stage}
          value={filter.stage}
          empty={texts.all}
          options={PLAN_STAGES.map((value) => ({ value, label: stages[value] }))}
          onChange={(fase) => set({ fase })}
        />
        <SelectField
          label={texts.region}
          value={filter.region}
          empty={texts.all}
          options={regions.map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={(regio) => set({ regio })}
        />
        <TextField
          label={texts.find}
          type='search'
          value={filter.text}
          onChange={(zoek) => set({ zoek })}
        />
      </FilterBar>
      <Loaded query={query}>
        {() => (
          <DataTable
            caption={texts.caption}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ version }) => version}
            {...table}
            empty={
              plans.length === 0 ? (
                <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
              ) : (
                <EmptyState
                  title={texts.noneFitTitle}
                  action={<Button onClick={clear}>{texts.clear}</Button>}
                >
                  {texts.noneFit}
                </EmptyState>
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
