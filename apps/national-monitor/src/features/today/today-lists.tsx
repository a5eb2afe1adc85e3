import type { PlanCard } from '@iza/api/plan';
import type { IsoDate } from '@iza/domain/values';
import type { ReactNode } from 'react';
import { ClauseWords } from '@iza/ui/accord';
import { AgoWords, DeadlineWords, Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { PlanName, StageMark } from '@iza/ui/work';
import { todayTexts } from './texts.ts';
import type { DateGroup, Today } from './today-model.ts';

/** How many plans a list names before it leads on to the rest. */
const MOST = 10;

/** A part of the day under its heading; empty, it says so. */
export function Section(props: { id: string; title: string; none: string; children: ReactNode[] }) {
  const { id, title, none, children } = props;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? <p className='iza-quiet'>{none}</p> : children}
    </section>
  );
}

/** Plans by name and stage, one a line. */
function PlanLines({
  plans,
  more,
}: {
  plans: readonly PlanCard[];
  more?: (plan: PlanCard) => ReactNode;
}) {
  const texts = useTexts(todayTexts);
  const rest = plans.length - MOST;
  return (
    <ul className='monitor-lines'>
      {plans.slice(0, MOST).map((plan) => (
        <li key={plan.version}>
          <PlanName plan={plan} />
          <StageMark plan={plan} />
          {more?.(plan)}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Link href='/plannen'>{texts.andMore(rest)}</Link>
        </li>
      )}
    </ul>
  );
}

/** A date with the plans that stand before it, or that it has passed. */
export function Dates({ group, today }: { group: DateGroup; today: IsoDate }) {
  const texts = useTexts(todayTexts);
  const { what, on, clause, plans } = group;
  const closing = on < today ? texts.consultationClosed : texts.consultationCloses;
  return (
    <div>
      <p>
        <DeadlineWords iso={on} />{' '}
        <span className='iza-quiet'>
          <ClauseWords>
            {what === 'due' && clause !== undefined ? texts.due(clause) : closing}
          </ClauseWords>
        </span>
      </p>
      <PlanLines plans={plans} />
    </div>
  );
}

/** The plans that others changed, with how often and who last. */
export function Changes({ changed }: Pick<Today, 'changed'>) {
  const texts = useTexts(todayTexts);
  const byPlan = new Map(changed.map((change) => [change.plan, change]));
  const said = ({ plan }: PlanCard) => {
    const change = byPlan.get(plan);
    if (!change) return null;
    const { count, last } = change;
    return (
      <span className='monitor-lines__more iza-quiet iza-small'>
        {texts.changes(count)}, {texts.lastBy(last.personName ?? texts.byOperator)},{' '}
        <AgoWords at={last.at} />
      </span>
    );
  };
  return <PlanLines plans={changed.map(({ card }) => card)} more={said} />;
}
