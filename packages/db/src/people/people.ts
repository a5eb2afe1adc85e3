import type { PersonId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type NewPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
};

/** @returns `false` when the address is in use already */
export async function addPerson(tx: Tx, { id, name, email }: NewPerson): Promise<boolean> {
  const [taken] = await tx`select from iza.person where lower(email) = lower(${email})`;
  if (taken) return false;
  await tx`insert into iza.person (id, name, email) values (${id}, ${name}, ${email})`;
  return true;
}

/** Ends all of a person's rights from the next request; what the person did stays. @returns `false` when there is no such person */
export async function disablePerson(tx: Tx, person: PersonId): Promise<boolean> {
  const changed =
    await tx`update iza.person set disabled_at = coalesce(disabled_at, now()) where id = ${person}`;
  return changed.count > 0;
}

/** @returns the person with an address, whatever its case */
export async function personByEmail(
  tx: Tx,
  email: string,
): Promise<{ id: PersonId; name: string } | null> {
  const [row] = await tx<{ id: PersonId; name: string }[]>`
    select id, name from iza.person where lower(email) = lower(${email})`;
  return row ?? null;
}

/** Gives a person another address, for mail and as the name under which the operator knows the person. @returns `false` when it is in use, or there is no such person */
export async function changeAddress(tx: Tx, person: PersonId, email: string): Promise<boolean> {
  const changed = await tx`
    update iza.person set email = ${email}
    where id = ${person} and not exists (
      select from iza.person other where lower(other.email) = lower(${email}) and other.id <> ${person})`;
  return changed.count > 0;
}
