import { createHash } from 'node:crypto';
import { fileOfPlan, frozenPlanText, publicationText } from '@iza/domain/exchange';
import type { PlanId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { OpenedContent } from '../plan/content.ts';
import { loadPlanHead } from '../plan/head.ts';
import { openPublished } from './read.ts';

/** SHA-256 of what was adopted, over canonical JSON, as hexadecimal digits. */
export type FingerprintRow = {
  /** Of the plan file of what is in the plan. */
  readonly content: string;
  /** Of the file that the public reads. */
  readonly publication: string;
};

/** @returns the SHA-256 of a text, as hexadecimal digits */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Writes by what a reader can check a copy of a version that is being adopted; after it was published. */
export async function writeFingerprint(
  tx: Tx,
  version: PlanVersionId,
  content: OpenedContent,
): Promise<void> {
  const head = await loadPlanHead(tx, { version });
  const published = head && (await openPublished(tx, head.plan.id));
  if (!head || !published) throw new Error('an adopted version was not published');
  const whole = sha256(frozenPlanText(fileOfPlan(head.plan, content)));
  const forThePublic = sha256(publicationText(published));
  await tx`
    insert into iza.published_fingerprint (version, content, publication)
    values (${version}, ${whole}, ${forThePublic})`;
}

/** @returns the fingerprints of the versions that were adopted */
export async function listFingerprints(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<ReadonlyMap<PlanVersionId, FingerprintRow>> {
  const rows = await tx<(FingerprintRow & { version: PlanVersionId })[]>`
    select version, content, publication from iza.published_fingerprint where version = any (${[...versions]})`;
  return new Map(rows.map(({ version, ...row }) => [version, row]));
}

/** An adopted plan by one of its hashes. */
export type FoundFingerprint = FingerprintRow & {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly name: string;
};

/** @returns the adopted versions that have this hash */
export function findByHash(tx: Tx, hash: string): Promise<readonly FoundFingerprint[]> {
  return tx<FoundFingerprint[]>`
    select f.version, f.content, f.publication, v.plan, coalesce(s.name, '') as name
    from iza.published_fingerprint f join iza.plan_version v on v.id = f.version
    left join iza.plan_summary s on s.version = f.version
    where ${hash} in (f.content, f.publication)`;
}
