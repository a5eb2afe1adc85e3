import type { ReactNode } from 'react';

export type HeadingProps = { depth: number; className?: string | undefined; children: ReactNode };

/** A heading as deep as it stands in the plan; the plan's name is the first. */
export function Heading({ depth, className, children }: HeadingProps) {
  const Tag = `h${Math.min(6, Math.max(2, depth))}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag className={className}>{children}</Tag>;
}
