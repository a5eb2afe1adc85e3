import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { partTexts } from './texts.ts';

export type NoticeTone = 'info' | 'positive' | 'warning' | 'negative';

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  positive: 'check',
  warning: 'warning',
  negative: 'warning',
};

export type NoticeProps = {
  tone?: NoticeTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links: what can be done. */
  actions?: ReactNode;
  /** Spoken at once when it appears; only for what came without the user asking. */
  announce?: boolean | undefined;
};

/** A message in the page: what happened, whether anything was lost, what to do. */
export function Notice({ tone = 'info', title, children, actions, announce }: NoticeProps) {
  const texts = useTexts(partTexts);
  const role = announce ? (tone === 'negative' ? 'alert' : 'status') : undefined;
  return (
    <div className={`iza-notice iza-tone-${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div className='iza-notice__body'>
        <span className='iza-hidden'>{texts.tones[tone]}: </span>
        {title !== undefined && <p className='iza-notice__title'>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className='iza-row iza-notice__actions'>{actions}</div>}
      </div>
    </div>
  );
}

export type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** An empty place that says why it is empty and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className='iza-empty'>
      <p className='iza-empty__title'>{title}</p>
      {children !== undefined && <div className='iza-empty__text'>{children}</div>}
      {action !== undefined && <div className='iza-row'>{action}</div>}
    </div>
  );
}

/** Grey lines where text is on its way. */
export function Skeleton({ lines = 3 }: { lines?: number | undefined }) {
  const texts = useTexts(partTexts);
  return (
    <output className='iza-skeleton'>
      <span className='iza-hidden'>{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className='iza-skeleton__line' aria-hidden='true' />
      ))}
    </output>
  );
}
