import type { AgreementSpot } from '@iza/api/coherence';
import type { PlanKind } from '@iza/domain/plan';
import { useActing } from '../app/session-context.tsx';
import { Link } from '../parts/link.tsx';
import { useShell } from '../shell/app-context.tsx';
import { planPlace } from '../work/plan-place.ts';

export type SpotLinkProps = {
  spot: Pick<AgreementSpot, 'plan' | 'title'> & { readonly item: string | null };
  /** Kind of the plan, to open it in its own app; unknown: here. */
  kind?: PlanKind | undefined;
};

/** Leads to an agreement at its spot in its plan, in the app where the reader works on it. */
export function SpotLink({ spot: { plan, item, title }, kind }: SpotLinkProps) {
  const { app } = useShell();
  const acting = useActing();
  const here = app === 'register' ? 'monitor' : app;
  const own: PlanKind = kind ?? (here === 'regio' ? 'regional' : 'roaz');
  const more = item === null ? '' : `?item=${item}`;
  const { href, outside } = planPlace({ plan: plan as never, kind: own }, here, acting, more);
  return (
    <Link href={here === 'monitor' ? href + more : href} outside={outside}>
      {title}
    </Link>
  );
}
