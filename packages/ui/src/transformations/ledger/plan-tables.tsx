import type { LedgerView } from '@iza/api/ledger';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from '../../parts/index.ts';
import { DataTable, type Column } from '../../tables/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { partAddress } from '../part-address.ts';
import { routeTexts } from '../running/route-texts.ts';
import { StageMark } from '../stage-mark.tsx';
import { transformationTexts } from '../texts.ts';
import { withNames } from '../with-names.ts';
import { writingTexts } from '../writing/texts.ts';
import { ledgerTexts } from './texts.ts';

type Plan = LedgerView['plans'][number];
const STATES = ['asked', 'queued', 'reserved', 'granted', 'committed', 'paid'] as const;

function usePlanColumns(): readonly Column<Plan>[] {
  const texts = useTexts(ledgerTexts);
  const { stage, stages } = useTexts(transformationTexts);
  const {
    sectors,
    sector,
    application: { routes },
  } = useTexts(writingTexts);
  const { reclaimed } = useTexts(routeTexts);
  const format = useFormat();
  const { data } = useQuery(
    useTRPC().transformation.list.queryOptions(undefined, { select: withNames }),
  );
  const cards = useMemo(() => new Map(data?.plans.map((card) => [card.plan, card])), [data]);
  const cardOf = ({ plan }: Plan) => cards.get(plan);
  return [
    {
      id: 'plan',
      head: texts.plan,
      names: true,
      filter: 'text',
      value: ({ name }) => name,
      cell: ({ plan, name }) => <Link href={partAddress(plan, 'about')}>{name}</Link>,
    },
    {
      id: 'staat',
      head: stage,
      filter: 'choice',
      value: (plan) => {
        const card = cardOf(plan);
        return card && stages[card.stage];
      },
      cell: (plan) => {
        const card = cardOf(plan);
        return card && <StageMark stage={card.stage} />;
      },
    },
    {
      id: 'regio',
      head: texts.regions,
      filter: 'text',
      value: (plan) => format.list(cardOf(plan)?.regions.map(({ name }) => name) ?? []),
    },
    {
      id: 'sector',
      head: sector,
      filter: 'text',
      value: (plan) => format.list(cardOf(plan)?.sectors.map((code) => sectors[code]) ?? []),
    },
    {
      id: 'routes',
      head: texts.asksOn,
      filter: 'text',
      value: ({ asksOn }) => format.list(asksOn.map((route) => routes[route])),
    },
    {
      id: 'thema',
      head: texts.themes,
      filter: 'text',
      value: (plan) => cardOf(plan)?.themes.join(', '),
    },
    ...STATES.map(
      (state): Column<Plan> => ({
        id: state,
        head: texts[state],
        kind: 'euro',
        total: 'sum',
        value: (plan) => plan[state] ?? undefined,
      }),
    ),
    {
      id: 'teruggevorderd',
      head: `${reclaimed} (€)`,
      kind: 'euro',
      total: 'sum',
      value: (plan) => plan.reclaimed,
    },
  ];
}

/** Plans with what they asked and what they were given, by state; filtered by region, sector and theme. */
export function PlanTable({ plans }: { plans: readonly Plan[] }) {
  const texts = useTexts(ledgerTexts);
  const columns = usePlanColumns();
  return (
    <DataTable
      caption={texts.perPlan}
      captionHidden
      columns={columns}
      rows={plans}
      rowKey={({ plan }) => plan}
      empty={<p className='iza-quiet'>{texts.noPlans}</p>}
    />
  );
}
