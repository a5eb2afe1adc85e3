import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTexts } from '../texts/language.tsx';
import { savingTexts } from './texts.ts';

export type RefusedNoticeProps = {
  /** Why, in words: one line per fault. */
  reasons: readonly string[];
  /** The person's text as plain text, to be copied elsewhere. */
  text: string;
  onTryAgain: () => void;
  onDiscard: () => void;
};

/** Says why something was not stored; the text stays on the screen and can be copied, tried again, or thrown away. */
export function RefusedNotice({ reasons, text, onTryAgain, onDiscard }: RefusedNoticeProps) {
  const texts = useTexts(savingTexts);
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <Notice tone='negative' title={texts.refusedTitle}>
      {reasons.length === 1 ? (
        <p>{reasons[0]}</p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p>{texts.refusedIntro}</p>
      <div className='iza-row'>
        <Button small onClick={copy}>
          {copied ? texts.copied : texts.copyMine}
        </Button>
        <Button small onClick={onTryAgain}>
          {texts.tryAgain}
        </Button>
        <Button small purpose='subtle' onClick={onDiscard}>
          {texts.discard}
        </Button>
      </div>
    </Notice>
  );
}
