import type { CoherenceView } from '@iza/api/coherence';
import { usePlanHead } from '../plan/store/use-plan.tsx';

/** An agreement to choose; its value says plan and item. */
export type AgreementOption = {
  readonly value: string;
  readonly label: string;
  readonly plan: string;
  readonly item: string;
  readonly title: string;
};

const optionOf = (plan: string, item: string, title: string, label: string): AgreementOption => ({
  value: `${plan} ${item}`,
  label,
  plan,
  item,
  title,
});

/** The agreements of this plan, and those of the plans beside it, to choose from. */
export function useAgreementOptions({ agreements: mine, beside }: CoherenceView): {
  readonly own: readonly AgreementOption[];
  readonly others: readonly AgreementOption[];
} {
  const { card } = usePlanHead();
  return {
    own: mine.map(({ item, title }) => optionOf(card.plan, item, title, title)),
    others: beside.flatMap(({ plan, name, agreements }) =>
      agreements.map(({ item, title }) => optionOf(plan, item, title, `${title} (${name})`)),
    ),
  };
}
