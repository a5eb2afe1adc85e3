import type { ResponseContent } from '@iza/domain/consultation';
import { Status } from '../parts/status.tsx';
import type { StatusProps } from '../parts/status.tsx';
import { planVocabulary } from '@iza/documents/words';
import { useTexts } from '../texts/language.tsx';
import { consultationTexts } from './texts.ts';

const LOOKS: Record<'yes' | 'partly' | 'no', Pick<StatusProps, 'shape' | 'tone'>> = {
  yes: { shape: 'check', tone: 'positive' },
  partly: { shape: 'half', tone: 'warning' },
  no: { shape: 'cross', tone: 'negative' },
};

/** Whether a party supports the plan, by word and shape. */
function SupportMark({ supports }: Pick<ResponseContent, 'supports'>) {
  const texts = useTexts(consultationTexts);
  const words = useTexts(planVocabulary).supports;
  if (supports === null) return <Status shape='dash'>{texts.noSupport}</Status>;
  return <Status {...LOOKS[supports]}>{words[supports]}</Status>;
}

/** A response as it was sent. */
export function ResponseWords({ content }: { content: ResponseContent }) {
  const texts = useTexts(consultationTexts);
  return (
    <>
      <SupportMark supports={content.supports} />
      {content.text.trim() === '' ? (
        <p className='iza-quiet'>{texts.noText}</p>
      ) : (
        <p className='iza-prose iza-lines-kept'>{content.text}</p>
      )}
    </>
  );
}
