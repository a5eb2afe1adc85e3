import { regionById } from '@iza/accord/regions';
import { loadProfileHead, pendingAdoptions } from '@iza/db/profile';
import { signStep } from '@iza/domain/plan';
import { adoptionTransition } from '@iza/domain/profile';
import { asStep, maySignAdoption } from '../profile/adoption-ahead.ts';
import { regionName, type Scope } from '../scope/index.ts';
import type { ProfileToSign } from './work-view.ts';

/** @returns the adoptions of profiles of the actor's regions that wait for its signature */
export async function profilesToSign(scope: Scope): Promise<ProfileToSign[]> {
  const { tx, actor } = scope;
  const { person, party, role } = actor;
  const pending = actor.regions.length > 0 ? await pendingAdoptions(tx, [...actor.regions]) : [];
  const found = await Promise.all(
    pending.map(async ({ version, ...row }): Promise<ProfileToSign[]> => {
      const head = await loadProfileHead(tx, version);
      if (!head || !maySignAdoption(scope, head)) return [];
      const transition = adoptionTransition(head.template);
      const own = { person, party, role };
      if (!signStep(asStep(row), own, transition, head.contentRevision).ok) return [];
      const { region, number } = head;
      const kind = regionById(region)?.kind ?? 'zorgkantoor';
      const { id: adoption, askedAt, askedBy } = row;
      return [{ adoption, region, regionName: regionName(region), kind, number, askedAt, askedBy }];
    }),
  );
  return found.flat();
}
