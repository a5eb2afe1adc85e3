import type { AgendaItemId } from '@iza/domain/action';
import type { TransformationStage } from '@iza/domain/transformation';
import type { ItemId, TransformationId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../../parts/index.ts';
import { Line } from '../../plan/document/field-lines.tsx';
import { usePlanHead } from '../../plan/store/use-plan.tsx';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { partAddress } from '../part-address.ts';
import { StageMark } from '../stage-mark.tsx';
import { linkTexts } from './texts.ts';

type Coming = {
  readonly transformation: TransformationId;
  readonly name: string;
  readonly stage: TransformationStage;
};

function ComingList({ plans }: { plans: readonly Coming[] }) {
  return (
    <ul className='plan-names'>
      {plans.map(({ transformation, name, stage }) => (
        <li key={transformation}>
          <Link href={partAddress(transformation, 'about')}>{name}</Link>{' '}
          <StageMark stage={stage} />
        </li>
      ))}
    </ul>
  );
}

/** As an agreement is read: the transformation plans that come from it; nothing where there are none that the reader may read. */
export function ComingLine({ item }: { item: ItemId }) {
  const trpc = useTRPC();
  const texts = useTexts(linkTexts);
  const { plan } = usePlanHead();
  const { data = [] } = useQuery(trpc.transformation.comingFrom.queryOptions({ plan: plan.id }));
  const plans = data.filter((one) => one.item === item);
  if (plans.length === 0) return null;
  return (
    <Line label={texts.coming}>
      <ComingList plans={plans} />
    </Line>
  );
}

/** On the page of an action point: the transformation plans that serve it. */
export function ComingForAction({ action }: { action: AgendaItemId }) {
  const trpc = useTRPC();
  const texts = useTexts(linkTexts);
  const { data } = useQuery(trpc.transformation.comingFrom.queryOptions({ action }));
  if (!data || data.length === 0) return null;
  return (
    <div>
      <h3>{texts.comingHere}</h3>
      <ComingList plans={data} />
    </div>
  );
}
