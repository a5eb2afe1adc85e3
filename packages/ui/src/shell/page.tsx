import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { useShell } from './app-context.tsx';
import { shellTexts } from './texts.ts';

export type PageProps = {
  /** The one h1, also the title of the window. */
  title: string;
  /** Said above the title: where this belongs. */
  above?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Buttons at the end of the title row. */
  actions?: ReactNode;
  children: ReactNode;
};

/** A page: title of the window, one h1 that gets the focus after moving here, and the content. */
export function Page({ title, above, lead, actions, children }: PageProps) {
  const texts = useTexts(shellTexts);
  const { app, moves } = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${texts.apps[app]} – ${texts.product}`;
  }, [title, texts, app]);
  useEffect(() => {
    if (moves > 0) heading.current?.focus({ preventScroll: true });
  }, [moves]);
  return (
    <div className='iza-page'>
      <div className='iza-page__head'>
        <div className='iza-page__title'>
          {above !== undefined && <div className='iza-quiet iza-small'>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className='iza-prose iza-quiet'>{lead}</div>}
        </div>
        {actions !== undefined && <div className='iza-row iza-page__actions'>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
