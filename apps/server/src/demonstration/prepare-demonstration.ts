import { examplePlans } from '@iza/accord/examples';
import { importPlan } from '@iza/api/plan';
import type { Database, Tx } from '@iza/db/connection';
import { addGrant, addPerson, changeAddress, listPeople, type PersonRow } from '@iza/db/people';
import { grantSchema } from '@iza/domain/access';
import { isoDate, personIdSchema } from '@iza/domain/values';
import { newId } from '../new-id.ts';
import { EXAMPLE_PERSONS, type ExamplePerson } from './persons.ts';

const FROM = isoDate('2023-01-01');

/** Addresses below `.example` exist for nobody; in a demonstration mails are files anyway. */
function addressOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `${plain.replaceAll(/[^a-z0-9]+/g, '.')}@voorbeeld.example`;
}

async function admit(tx: Tx, { name, grants }: ExamplePerson): Promise<void> {
  const person = personIdSchema.parse(newId());
  await addPerson(tx, { id: person, name, email: addressOf(name) });
  for (const { party, role, regions } of grants) {
    for (const region of regions.length > 0 ? regions : [null]) {
      const validity = { from: FROM };
      await addGrant(tx, grantSchema.parse({ id: newId(), person, party, role, region, validity }));
    }
  }
}

/** Persons of a demonstration of an earlier version had no address yet. */
async function giveAddresses(tx: Tx, known: readonly PersonRow[]): Promise<void> {
  const ours = new Set(EXAMPLE_PERSONS.map(({ name }) => name));
  for (const { id, name, email } of known) {
    if (email === null && ours.has(name)) await changeAddress(tx, id, addressOf(name));
  }
}

async function bringIn(tx: Tx, name: string, file: unknown): Promise<void> {
  const imported = await importPlan({ tx, newId, origin: 'example' }, file);
  if (!imported.ok) throw new Error(`example plan ${name}: ${JSON.stringify(imported.refusals)}`);
}

/** Fills a new demonstration with its persons and plans, all or nothing; one that was filled before is left as it is. */
export function prepareDemonstration(database: Database): Promise<'filled' | 'was there'> {
  return database.asOperator(async (tx) => {
    const known = await listPeople(tx);
    if (known.length > 0) {
      await giveAddresses(tx, known);
      return 'was there';
    }
    for (const person of EXAMPLE_PERSONS) await admit(tx, person);
    for (const { name, file } of examplePlans) await bringIn(tx, name, file);
    return 'filled';
  });
}
