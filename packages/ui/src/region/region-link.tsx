import type { RegionId } from '@iza/domain/values';
import type { ReactNode } from 'react';
import { Link } from '../parts/index.ts';
import { useShell } from '../shell/app-context.tsx';

/** Leads to a region, in the app that is open. */
export function RegionLink({ region, children }: { region: RegionId; children: ReactNode }) {
  const { app } = useShell();
  return <Link href={`/${app === 'monitor' ? 'regios' : 'regio'}/${region}`}>{children}</Link>;
}
