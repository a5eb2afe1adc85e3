import type { ItemId } from '@iza/domain/values';
import { Line } from '../plan/document/field-lines.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { ServedName } from './served-list.tsx';
import { servedTexts } from './texts.ts';
import { linksOf, useServed } from './use-served.ts';

/** As an agreement is read: the action points it serves; nothing where it serves none. */
export function ServedLine({ item }: { item: ItemId }) {
  const texts = useTexts(servedTexts);
  const { plan } = usePlanHead();
  const links = linksOf(useServed(plan.id), item);
  if (links.length === 0) return null;
  return (
    <Line label={texts.label}>
      <ul className='plan-names'>
        {links.map((link) => (
          <li key={link.id}>
            <ServedName link={link} />
          </li>
        ))}
      </ul>
    </Line>
  );
}
