import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ClauseLink } from '../accord/clause-link.tsx';
import { useWriteKey, useWritten } from '../action/forms/use-written.ts';
import { actionFormTexts } from '../action/forms/texts.ts';
import { WriteTrouble } from '../action/forms/write-dialog.tsx';
import { seesTheCountry, useActing } from '../app/index.ts';
import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { servedTexts } from './texts.ts';
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

function Unlink({ link }: { link: ServedLink }) {
  const trpc = useTRPC();
  const texts = useTexts(servedTexts);
  const { unlinked } = useTexts(actionFormTexts);
  const key = useWriteKey();
  const write = useMutation(
    trpc.action.unlink.mutationOptions({ onSuccess: useWritten(unlinked, () => {}) }),
  );
  return (
    <>
      <Button
        small
        purpose='subtle'
        icon='close'
        iconOnly
        className='iza-no-print'
        busy={write.isPending}
        onClick={() => write.mutate({ key, link: link.id })}
      >
        {texts.remove(link.title)}
      </Button>
      <WriteTrouble state={write} />
    </>
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
          {removable && <Unlink link={link} />}
        </li>
      ))}
    </ul>
  );
}
