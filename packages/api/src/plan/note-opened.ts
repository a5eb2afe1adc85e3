import { appendEvent } from '@iza/db/event';
import { rememberMinistryView } from '@iza/db/overview';
import { loadPlanHead } from '@iza/db/plan';
import { found, saved, type Saved } from '../answer/index.ts';
import type { PlanInput, Scope } from '../scope/index.ts';

/** Remembers, once a day and person, that the ministry opened a plan that is not adopted; of others nothing is kept. */
export async function noteOpened({ tx, actor }: Scope, { plan }: PlanInput): Promise<Saved> {
  const { version } = found(await loadPlanHead(tx, { plan }));
  if (actor.role !== 'vws-programme' || version.state.stage === 'adopted') return saved({});
  const first = await rememberMinistryView(tx, version.id);
  if (first) await appendEvent(tx, version.id, { kind: 'opened-by-ministry' });
  return saved({});
}
