import type { ReactNode } from 'react';

export type FormSectionProps = { title: string; folded?: boolean | undefined; children: ReactNode };

/** A part of a form under its own heading; what is seldom used starts folded. */
export function FormSection({ title, folded, children }: FormSectionProps) {
  if (folded === undefined) {
    return (
      <div className='plan-section' role='group' aria-label={title}>
        <p className='plan-section__title'>{title}</p>
        {children}
      </div>
    );
  }
  return (
    <details className='plan-section' open={!folded}>
      <summary className='plan-section__title'>{title}</summary>
      {children}
    </details>
  );
}
