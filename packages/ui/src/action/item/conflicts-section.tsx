import { Notice } from '../../parts/notice.tsx';
import { Link } from '../../parts/link.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { itemTexts } from './texts.ts';
import { useActionView } from './view-context.tsx';

/** Places of the agreement that date the same thing differently: both, and no choice between them. */
export function ConflictsSection() {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const { conflicts } = useActionView();
  if (conflicts.length === 0) return null;
  return (
    <Notice tone='warning' title={texts.conflicts}>
      {conflicts.map(({ kind, commitment, sides, note }) => (
        <div key={`${commitment} ${kind}`} className='action-conflict'>
          <ul>
            {sides.map(({ clause, printed, iso }) => (
              <li key={`${clause} ${printed}`}>
                {texts.conflictSide(clause)}: “{printed}”
                {iso !== null && <span className='iza-quiet'> ({format.date(iso)})</span>}
              </li>
            ))}
          </ul>
          <p className='iza-small'>
            {texts.conflictKinds[kind]}
            {note !== undefined && ` · ${note}`}
          </p>
        </div>
      ))}
      <p className='iza-small'>{texts.conflictNote}</p>
    </Notice>
  );
}

/** Other places in the agreement on the same thing; and, for one of those, where its standing is kept. */
export function SameThing({ addressOf }: { addressOf: (item: string) => string }) {
  const texts = useTexts(itemTexts);
  const { item, sameThing } = useActionView();
  if (item.sameAs !== null) {
    return (
      <Notice>
        <p>{texts.sameAs}</p>
        <Link href={addressOf(item.sameAs)}>{texts.toLead}</Link>
      </Notice>
    );
  }
  if (sameThing.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='zelfde'>
      <h2 id='zelfde'>{texts.sameThing}</h2>
      <ul className='action-links'>
        {sameThing.map(({ id, title, clause, deadlinePrinted }) => (
          <li key={id}>
            <span>
              <Link href={addressOf(id)}>{title}</Link>
              <span className='iza-quiet'>
                {clause !== null && ` · ${texts.conflictSide(clause)}`}
                {deadlinePrinted !== null && ` · “${deadlinePrinted}”`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
