import type { TransformationAbout } from '@iza/domain/transformation';
import { useQuery } from '@tanstack/react-query';
import { useLinkChoices } from '../../action/forms/link-choices.ts';
import { useParties } from '../../action/use-parties.ts';
import type { ComboOption } from '../../forms/index.ts';
import { useCatalogue } from '../../served/use-served.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { writingTexts } from '../writing/texts.ts';

/** What a plan is tied to by a code or id of its own. */
export type PlainLink = Extract<
  keyof TransformationAbout,
  'regions' | 'themes' | 'sectors' | 'targetGroups' | 'actions' | 'indicators'
>;
export const PLAIN_LINKS = [
  'regions',
  'themes',
  'sectors',
  'targetGroups',
  'actions',
  'indicators',
] as const satisfies readonly PlainLink[];

function useTargetGroups(): readonly ComboOption[] {
  const { data } = useQuery(useTRPC().outcome.all.queryOptions());
  return data?.targetGroups.map(({ code, name }) => ({ value: code, label: name })) ?? [];
}

/** Everything that a plan can be tied to, by name. */
export function useLinkOptions(): Readonly<Record<PlainLink, readonly ComboOption[]>> {
  const { sectors } = useTexts(writingTexts);
  const { data } = useQuery(useTRPC().reference.get.queryOptions());
  return {
    regions: data?.regions.map(({ id, name }) => ({ value: id, label: name })) ?? [],
    themes: useLinkChoices('theme'),
    sectors: Object.entries(sectors).map(([value, label]) => ({ value, label })),
    targetGroups: useTargetGroups(),
    actions: useCatalogue(true).map(({ id, title, clause }) => {
      const hint = clause ?? undefined;
      return { value: id, label: title, hint, aliases: hint === undefined ? [] : [hint] };
    }),
    indicators: useLinkChoices('indicator'),
  };
}

/** The name of another party that takes part, as the plan has it or as the register does. */
export function useOtherParties() {
  const { organisations, nameOf } = useParties();
  const wordsOf = (ref: TransformationAbout['otherParties'][number]): string => {
    if (ref === 'unknown') return '';
    if ('party' in ref) return nameOf(ref.party);
    return 'name' in ref ? ref.name : ref.role;
  };
  return { organisations, wordsOf };
}
