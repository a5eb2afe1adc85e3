import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTexts } from '../texts/language.tsx';
import { failureOf } from './failure.ts';
import { failureTexts } from './texts.ts';

/** The start page, which leads back to where one was. */
export function signInAddress(): string {
  const { pathname, search, hash } = window.location;
  return `/?naar=${encodeURIComponent(pathname + search + hash)}`;
}

export type FailureNoticeProps = {
  error: unknown;
  onTryAgain?: (() => void) | undefined;
  /** Of something that was pressed: it is not sent again by itself, and pressing again does it once. */
  pressed?: boolean | undefined;
};

/** Says of a failed request what happened, that nothing was lost, and what to do next. */
export function FailureNotice({ error, onTryAgain, pressed }: FailureNoticeProps) {
  const texts = useTexts(failureTexts);
  const failure = failureOf(error);
  return (
    <Notice tone={failure === 'fault' ? 'negative' : 'warning'} title={texts.title[failure]}>
      <p>{pressed && failure === 'away' ? texts.pressedAway : texts.help[failure]}</p>
      {failure === 'signed-out' ? (
        <Link href={signInAddress()} outside>
          {texts.signIn}
        </Link>
      ) : (
        onTryAgain && (
          <Button small onClick={onTryAgain}>
            {texts.tryAgain}
          </Button>
        )
      )}
    </Notice>
  );
}
