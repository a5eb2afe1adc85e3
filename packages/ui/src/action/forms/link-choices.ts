import { THEME_LETTERS } from '@iza/domain/theme';
import { planIdSchema } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import type { ComboOption } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { actionVocabulary } from '../texts.ts';
import { actionFormTexts } from './texts.ts';

/** What an action can be linked to. */
export const LINK_KINDS = ['plan', 'clause', 'theme', 'indicator'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Stands in where no plan is chosen; never asked for. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** The agreements of the chosen plan; nothing until one is chosen. */
export function useAgreementChoices(plan: string | undefined): readonly ComboOption[] {
  const trpc = useTRPC();
  const id = planIdSchema.safeParse(plan);
  const query = useQuery({
    ...trpc.plan.open.queryOptions({ plan: id.data ?? planIdSchema.parse(NOBODY) }),
    enabled: id.success,
  });
  const items = id.success ? (query.data?.items ?? []) : [];
  return items.flatMap(({ content }) =>
    content.type === 'agreement' ? [{ value: content.id as string, label: content.title }] : [],
  );
}

function usePlans(kind: LinkKind): readonly ComboOption[] {
  const trpc = useTRPC();
  const { data = [] } = useQuery({
    ...trpc.overview.plans.queryOptions(),
    enabled: kind === 'plan',
  });
  return data.map(({ plan, name, regions }) => {
    const hint = regions.map((region) => region.name).join(', ');
    return { value: plan as string, label: name, hint };
  });
}

function useClauses(kind: LinkKind): readonly ComboOption[] {
  const trpc = useTRPC();
  const { data = [] } = useQuery({
    ...trpc.accord.clauses.queryOptions(),
    enabled: kind === 'clause',
  });
  return data.map(({ key, title }) => ({
    value: key as string,
    label: title === null ? key : `${key} ${title}`,
  }));
}

function useIndicators(kind: LinkKind): readonly ComboOption[] {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const { data } = useQuery({
    ...trpc.outcome.all.queryOptions(),
    enabled: kind === 'indicator',
  });
  if (!data) return [];
  const groups = new Map<string, string>(data.targetGroups.map(({ code, name }) => [code, name]));
  return [
    ...data.outcomes.map(({ id, indicator, targetGroup, clause }) => {
      const hint = `${groups.get(targetGroup) ?? targetGroup}, ${clause}`;
      return { value: id as string, label: indicator, hint, aliases: [hint] };
    }),
    ...data.labourIndicators.map(({ id, indicator, clause }) => {
      const hint = `${texts.labourMarket}, ${clause}`;
      return { value: id as string, label: indicator, hint, aliases: [hint] };
    }),
  ];
}

/** Everything of a kind that can be chosen; fetched once that kind is asked for. */
export function useLinkChoices(kind: LinkKind): readonly ComboOption[] {
  const words = useTexts(actionVocabulary);
  const found: Record<LinkKind, readonly ComboOption[]> = {
    plan: usePlans(kind),
    clause: useClauses(kind),
    theme: THEME_LETTERS.map((letter) => ({
      value: letter,
      label: words.theme(letter, words.themes[letter]),
    })),
    indicator: useIndicators(kind),
  };
  return found[kind];
}
