import type { ReactNode } from 'react';
import { ClauseLink } from '../accord/clause-link.tsx';
import { Unlink } from '../action/forms/unlink.tsx';
import { seesTheCountry, useActing } from '../app/index.ts';
import { Link } from '../parts/link.tsx';
import type { ServedLink } from './use-served.ts';

/** The name of an action point; a link for who may open it. */
export function ServedName({
  link: { item, title, clause },
}: {
  link: Pick<ServedLink, 'item' | 'title' | 'clause'>;
}): ReactNode {
  const { role } = useActing();
  return (
    <span>
      {seesTheCountry(role) ? (
        <Link href={`/monitor/uitwerkpunten/${item}`} outside>
          {title}
        </Link>
      ) : (
        title
      )}
      {clause !== null && (
        <span className='iza-quiet iza-small'>
          {' '}
          (<ClauseLink clause={clause} />)
        </span>
      )}
    </span>
  );
}

/** Action points that are served, each removable for who may. */
export function ServedList({
  links,
  removable,
}: {
  links: readonly ServedLink[];
  removable: boolean;
}) {
  if (links.length === 0) return null;
  return (
    <ul className='plan-lines'>
      {links.map((link) => (
        <li key={link.id} className='plan-lines__line'>
          <ServedName link={link} />
          {removable && <Unlink link={link.id} name={link.title} />}
        </li>
      ))}
    </ul>
  );
}
