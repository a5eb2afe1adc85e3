import type { SourceRef } from '@iza/domain/values';
import { useTexts } from '@iza/ui/texts';
import { regionTexts } from './texts.ts';

/** Where something was read. */
export function SourceWords({ source }: { source: SourceRef }) {
  const texts = useTexts(regionTexts).open;
  const { name, place } = source;
  return (
    <p className='iza-quiet iza-small iza-prose monitor-source'>
      {texts.source(place === undefined ? name : `${name}, ${place}`)}
    </p>
  );
}
