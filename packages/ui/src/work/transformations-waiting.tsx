import type { WorkView } from '@iza/api/work';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../parts/link.tsx';
import { DeadlineWords } from '../parts/time-words.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { MATTER_PARTS, partAddress } from '../transformations/part-address.ts';
import { useTRPC } from '../trpc/index.ts';
import { workTexts } from './texts.ts';

/** What of a transformation plan waits, with the end of its term. */
export function TransformationItem({ waiting }: { waiting: WorkView['transformations'][number] }) {
  const texts = useTexts(workTexts);
  const format = useFormat();
  const { plan, name, matter, count, until } = waiting;
  return (
    <li>
      <Link href={partAddress(plan, MATTER_PARTS[matter])}>
        {texts.what.transformation[matter](count)}
      </Link>
      <span className='iza-small'>
        {name}
        {until && (
          <span className='iza-quiet'>
            {' · '}
            {texts.until} {format.date(until)} (<DeadlineWords iso={until} />)
          </span>
        )}
      </span>
    </li>
  );
}

/** What of transformation plans waits for who follows the country: money on its own routes, a place that it signs for; nothing where nothing waits. */
export function TransformationsWaiting() {
  const texts = useTexts(workTexts);
  const { data } = useQuery(useTRPC().work.transformations.queryOptions());
  if (!data || data.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='wacht'>
      <h2 id='wacht'>{texts.waiting}</h2>
      <ul className='iza-lines'>
        {data.map((waiting) => (
          <TransformationItem key={`${waiting.matter} ${waiting.plan}`} waiting={waiting} />
        ))}
      </ul>
    </section>
  );
}
