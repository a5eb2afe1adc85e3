import { loadPlanHead } from '@iza/db/plan';
import { listFingerprints } from '@iza/db/publication';
import { listNamedVersions, listSavedDays, listTakenSteps, listVersions } from '@iza/db/version';
import { mayActor, mayReadAlong } from '@iza/domain/access';
import { found } from '../answer/index.ts';
import type { PlanInput, Scope } from '../scope/index.ts';
import type { VersionsView } from './version-view.ts';

/** The moments of a plan that the actor may look at. @throws NotFoundError for a plan that the actor may not read */
export async function listPlanVersions(scope: Scope, { plan }: PlanInput): Promise<VersionsView> {
  const { tx, actor } = scope;
  const head = found(await loadPlanHead(tx, { plan }));
  const versions = await listVersions(tx, plan);
  const ids = versions.map(({ id }) => id);
  const past = mayReadAlong(actor, head.resource) ? ids : [];
  const [named, days, steps, fingerprints] = await Promise.all([
    listNamedVersions(tx, past),
    listSavedDays(tx, past),
    listTakenSteps(tx, past),
    listFingerprints(tx, ids),
  ]);
  const of = <Row extends { readonly version: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ version }) => version === id);
  return {
    versions: versions.map(({ contentRevision, ...version }) => ({
      ...version,
      revision: contentRevision,
      named: of(named, version.id),
      days: of(days, version.id),
      steps: of(steps, version.id),
      fingerprint: fingerprints.get(version.id) ?? null,
    })),
    mayName: mayActor(actor, 'comment', head.resource),
    mayRestore: mayActor(actor, 'edit', head.resource) ? head.version.id : null,
  };
}
