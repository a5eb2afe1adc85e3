import type { AgendaItem } from '@iza/domain/action';
import { Fragment, type ReactNode } from 'react';
import { ClauseLink } from '../../accord/clause-link.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { actionVocabulary } from '../texts.ts';
import { readingWords } from './reading-words.ts';
import { itemTexts } from './texts.ts';
import { useActionView, useNames } from './view-context.tsx';

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A place of the agreement in words. */
function Clauses({ clauses }: { clauses: readonly string[] }) {
  return clauses.map((clause, at) => (
    <Fragment key={clause}>
      {at > 0 && ', '}
      <ClauseLink clause={clause} />
    </Fragment>
  ));
}

/** What makes the printed row doubtful, each in a sentence. */
function Doubts({ marks }: Pick<AgendaItem, 'marks'>) {
  const texts = useTexts(itemTexts);
  if (marks.length === 0) return null;
  return (
    <Fact term={texts.doubts}>
      <ul className='action-doubts'>
        {marks.map((mark) => (
          <li key={mark}>{texts.marks[mark]}</li>
        ))}
      </ul>
    </Fact>
  );
}

/** The item as it is printed, and beside it what that was read as. */
export function PrintedSection() {
  const texts = useTexts(itemTexts);
  const words = useTexts(actionVocabulary);
  const format = useFormat();
  const { language } = useLanguage();
  const nameOf = useNames();
  const { item } = useActionView();
  const { kind, clause, basis, deadlinePrinted, deadline, responsiblePrinted, decided } = item;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='gedrukt'>
      <h2 id='gedrukt'>{texts.printedTitle}</h2>
      <dl className='action-facts'>
        <Fact term={texts.kind}>{words.kinds[kind]}</Fact>
        {clause !== null && (
          <Fact term={texts.place}>
            <Clauses clauses={[clause]} />
            {item.heading !== null && <span className='iza-quiet'> · {item.heading}</span>}
          </Fact>
        )}
        {basis.length > 0 && (
          <Fact term={texts.basis}>
            <Clauses clauses={basis} />
          </Fact>
        )}
        {decided !== null && (
          <Fact term={texts.decided}>
            {texts.decidedBy(decided.by, format.date(decided.on))}
            {decided.place !== undefined && <span className='iza-quiet'> · {decided.place}</span>}
          </Fact>
        )}
        <Fact term={texts.theme}>
          {item.theme === null ? words.noTheme : words.theme(item.theme, words.themes[item.theme])}
        </Fact>
        <Fact term={texts.deadlinePrinted}>{deadlinePrinted ?? texts.notPrinted}</Fact>
        <Fact term={texts.deadlineRead}>{readingWords(deadline, language, texts)}</Fact>
        <Fact term={texts.responsiblePrinted}>{responsiblePrinted ?? texts.notPrinted}</Fact>
        <Fact term={texts.responsible}>
          {item.responsible.length === 0
            ? words.noParty
            : format.list(item.responsible.map(nameOf))}
        </Fact>
        <Fact term={texts.strength}>{texts.strengths[item.strength]}</Fact>
        <Doubts marks={item.marks} />
      </dl>
    </section>
  );
}
