import { speaksNationally } from '@iza/domain/access';
import { lazy, Suspense } from 'react';
import { useSession } from '../../app/session-context.tsx';
import { Skeleton } from '../../parts/notice.tsx';
import type { MyActionsProps } from './my-actions.tsx';

const Loaded = lazy(async () => ({ default: (await import('./my-actions.tsx')).MyActions }));

/** The to-do list of action points, for who speaks for a party in the whole country; nothing for anyone else. */
export function OwnActions(props: MyActionsProps) {
  const { acting } = useSession();
  if (!speaksNationally(acting.role)) return null;
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
