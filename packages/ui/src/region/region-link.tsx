import type { RegionId } from '@iza/domain/values';
import type { ReactNode } from 'react';
import { Link } from '../parts/index.ts';
import { useShell } from '../shell/app-context.tsx';

/** Leads to a region, in the app that is open. */
export function RegionLink({
  region,
  part,
  children,
}: {
  region: RegionId;
  /** A page below the region's own: `beeld`. */
  part?: string | undefined;
  children: ReactNode;
}) {
  const { app } = useShell();
  const address = `/${app === 'monitor' ? 'regios' : 'regio'}/${region}`;
  return <Link href={part === undefined ? address : `${address}/${part}`}>{children}</Link>;
}
