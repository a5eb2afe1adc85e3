import type { Tx } from '@iza/db/connection';
import { listPublished, openPublished } from '@iza/db/publication';
import { found } from '../answer/index.ts';
import type { PlanInput } from '../scope/index.ts';
import type { Publication, PublicationList } from './publication-view.ts';

/** Adopted plans; for anyone. */
export async function listPublications(tx: Tx): Promise<PublicationList> {
  return { plans: await listPublished(tx) };
}

/** The agreements of an adopted plan; for anyone. @throws NotFoundError for a plan that is not adopted */
export async function openPublication(tx: Tx, { plan }: PlanInput): Promise<Publication> {
  return found(await openPublished(tx, plan));
}
