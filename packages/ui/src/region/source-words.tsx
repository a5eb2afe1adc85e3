import type { SourceRef } from '@iza/domain/values';
import { useTexts } from '../texts/index.ts';
import { regionTexts } from './texts.ts';

/** Where something was read. */
export function SourceWords({ source }: { source: SourceRef }) {
  const texts = useTexts(regionTexts);
  const { name, place } = source;
  return (
    <p className='iza-quiet iza-small iza-prose iza-region-source'>
      {texts.source(place === undefined ? name : `${name}, ${place}`)}
    </p>
  );
}
