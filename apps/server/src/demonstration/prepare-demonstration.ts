import { examplePlans } from '@iza/accord/examples';
import { importPlan } from '@iza/api/plan';
import type { Database, Tx } from '@iza/db/connection';
import { addGrant, addPerson, listPeople } from '@iza/db/people';
import { grantSchema } from '@iza/domain/access';
import { isoDate, personIdSchema } from '@iza/domain/values';
import { newId } from '../new-id.ts';
import { EXAMPLE_PERSONS, type ExamplePerson } from './persons.ts';

const FROM = isoDate('2023-01-01');

async function admit(tx: Tx, { name, grants }: ExamplePerson): Promise<void> {
  const person = personIdSchema.parse(newId());
  await addPerson(tx, { id: person, name, email: null });
  for (const { party, role, regions } of grants) {
    for (const region of regions.length > 0 ? regions : [null]) {
      const validity = { from: FROM };
      await addGrant(tx, grantSchema.parse({ id: newId(), person, party, role, region, validity }));
    }
  }
}

async function bringIn(tx: Tx, name: string, file: unknown): Promise<void> {
  const imported = await importPlan({ tx, newId, origin: 'example' }, file);
  if (!imported.ok) throw new Error(`example plan ${name}: ${JSON.stringify(imported.refusals)}`);
}

/** Fills a new demonstration with its persons and plans, all or nothing; one that was filled before is left as it is. */
export function prepareDemonstration(database: Database): Promise<'filled' | 'was there'> {
  return database.asOperator(async (tx) => {
    if ((await listPeople(tx)).length > 0) return 'was there';
    for (const person of EXAMPLE_PERSONS) await admit(tx, person);
    for (const { name, file } of examplePlans) await bringIn(tx, name, file);
    return 'filled';
  });
}
