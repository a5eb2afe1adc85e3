import type { TransformationView } from '@iza/api/transformation';
import { Link, Notice } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { partAddress, type PagePart } from '../part-address.ts';
import { changingTexts } from './texts.ts';

/** Above a changed text: that it does not hold yet, and the way back to what does. */
export function TextNotice({ view, shown }: { view: TransformationView; shown: PagePart }) {
  const texts = useTexts(changingTexts);
  const writes = view.allowed.includes('edit');
  return (
    <Notice tone='info' title={writes ? texts.writing : texts.reading}>
      <p>
        {texts.notInForce} {texts.holds}{' '}
        <Link href={partAddress(view.card.plan, shown)}>{texts.back}</Link>
      </p>
    </Notice>
  );
}
