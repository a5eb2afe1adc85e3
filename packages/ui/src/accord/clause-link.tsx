import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { useOpenClause } from './clause-context.tsx';
import { clausesIn } from './clause-pattern.ts';
import { clauseTexts } from './texts.ts';

export type ClauseLinkProps = {
  /** Its stable key, such as `C.6.c`. */
  clause: string;
  /** What is shown for it; its number, unless something says more. */
  children?: ReactNode;
};

/** A clause by its number; opens what it says. Plain words where nothing is around that could show it. */
export function ClauseLink({ clause, children }: ClauseLinkProps) {
  const texts = useTexts(clauseTexts);
  const open = useOpenClause();
  const shown = children ?? texts.clause(clause);
  if (!open) return <>{shown}</>;
  return (
    <button
      type='button'
      className='iza-clause nl-link'
      aria-haspopup='dialog'
      onClick={(event) => {
        event.stopPropagation();
        open(clause, event.currentTarget.closest('dialog') !== null);
      }}
    >
      {shown}
    </button>
  );
}

/** A sentence in which the clauses that it names can be opened; no line ends between a clause and the marks around it. */
export function ClauseWords({ children }: { children: string }) {
  return clausesIn(children).map(({ text, before, after, clause, at }) =>
    clause === undefined ? (
      text
    ) : (
      <span key={at} className='iza-clause-words'>
        {before}
        <ClauseLink clause={clause} />
        {after}
      </span>
    ),
  );
}
