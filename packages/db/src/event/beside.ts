import type { Tx } from '../connection/index.ts';

/** @returns whether the actor may read the meeting, or the version of a profile, that a notice is about */
export async function mayHearOf(tx: Tx, about: string): Promise<boolean> {
  const [row] = await tx<{ may: boolean }[]>`
    select exists (select from iza.meeting m where m.id = ${about})
      or exists (select from iza.profile_version v where v.id = ${about}) as may`;
  return row?.may ?? false;
}
