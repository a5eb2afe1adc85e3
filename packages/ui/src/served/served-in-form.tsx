import { memo } from 'react';
import type { ItemId } from '@iza/domain/values';
import { FieldGroup } from '../plan/fields/field-group.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { ServePicker } from './serve-picker.tsx';
import { ServedList } from './served-list.tsx';
import { servedTexts } from './texts.ts';
import { linksOf, useServed } from './use-served.ts';

/** In the form of an agreement: which action points it serves; recorded at once, beside what is typed. */
export const ServedInForm = memo(function ServedInForm({ item }: { item: ItemId }) {
  const texts = useTexts(servedTexts);
  const { plan } = usePlanHead();
  const served = useServed(plan.id);
  const links = linksOf(served, item);
  if (!served || (!served.mayLink && links.length === 0)) return null;
  return (
    <FieldGroup label={texts.label}>
      <ServedList links={links} removable={served.mayLink} />
      {served.mayLink && <ServePicker plan={plan.id} item={item} links={links} />}
    </FieldGroup>
  );
});
