import { regionById } from '@iza/accord/regions';
import type { Tx } from '@iza/db/connection';
import { addGrant, addPerson, personByEmail } from '@iza/db/people';
import { findParty } from '@iza/db/reference';
import { createSignInLink } from '@iza/db/session';
import { grantSchema, grantRoleSchema, isRegionalRole, type Grant } from '@iza/domain/access';
import { canLogIn } from '@iza/domain/party';
import {
  isoDateSchema,
  lineSchema,
  partyIdSchema,
  personIdSchema,
  regionIdSchema,
  type IsoDate,
  type PersonId,
  type RegionId,
} from '@iza/domain/values';
import { z } from 'zod';
import { DEMONSTRATION_DATE } from '../demonstration/persons.ts';
import type { Settings } from '../env.ts';
import { newId } from '../new-id.ts';
import { originsOf } from '../start/service.ts';
import { CommandFault, optional, read, required, type Arguments, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

const LINK_MINUTES = 7 * 24 * 60;

/** @returns the day that the installation counts with */
function today({ mode }: Settings): IsoDate {
  if (mode === 'demonstration') return DEMONSTRATION_DATE;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  return isoDateSchema.parse(day);
}

async function partyOf(tx: Tx, args: Arguments): Promise<Grant['party']> {
  const id = read(partyIdSchema, required(args, 'party'), '--party');
  const party = await findParty(tx, id);
  if (!party)
    throw new CommandFault(`--party: there is no party ${id}; iza party add makes one known`);
  if (!canLogIn(party))
    throw new CommandFault(`--party: ${party.name} is no organisation; only organisations log in`);
  return id;
}

function regionsOf(args: Arguments): RegionId[] {
  const given = args.options['region'];
  return (Array.isArray(given) ? given : []).map((text) => {
    const id = read(regionIdSchema, text, '--region');
    if (!regionById(id)) throw new CommandFault(`--region: there is no region ${id}`);
    return id;
  });
}

/** @returns the grants that are asked for, one per region @throws CommandFault with what is wrong with them */
async function grantsOf(
  tx: Tx,
  settings: Settings,
  args: Arguments,
  person: PersonId,
): Promise<Grant[]> {
  const role = read(grantRoleSchema, required(args, 'role'), '--role');
  const party = await partyOf(tx, args);
  const regions = regionsOf(args);
  if (isRegionalRole(role) && regions.length === 0)
    throw new CommandFault(`--region is missing: ${role} is a role in a region`);
  if (!isRegionalRole(role) && regions.length > 0)
    throw new CommandFault(`--region: ${role} is a national role`);
  const from = read(isoDateSchema, optional(args, 'from') ?? today(settings), '--from');
  const until = optional(args, 'until');
  const validity = until ? { from, to: read(isoDateSchema, until, '--until') } : { from };
  const places: (RegionId | null)[] = regions.length > 0 ? regions : [null];
  return places.map((region) =>
    read(grantSchema, { id: newId(), person, party, role, region, validity }, '--until'),
  );
}

async function personFor(tx: Tx, args: Arguments): Promise<PersonId> {
  const email = read(z.email(), required(args, 'email'), '--email');
  const known = await personByEmail(tx, email);
  if (known) return known.id;
  const id = read(personIdSchema, newId(), 'id');
  const name = read(lineSchema.min(1), required(args, 'name'), '--name');
  await addPerson(tx, { id, name, email });
  return id;
}

function linkFor(settings: Settings, token: string): string {
  const origin = originsOf(settings, settings.port)[0] ?? '';
  return `${origin}/sign-in/${token}`;
}

export const userAddCommand: Command = {
  name: 'user add',
  usage: 'user add --name NAME --email ADDRESS --party PARTY --role ROLE [--region REGION ...]',
  about: 'Admit someone, or give someone another role; prints a sign-in link that works once',
  more: [
    '--name NAME       name of the person; not needed for someone who was admitted before',
    '--email ADDRESS   address by which the person is known',
    '--party PARTY     code of the organisation the person acts for, such as isala (party list has them all)',
    `--role ROLE       ${grantRoleSchema.options.join(', ')}`,
    '--region REGION   code of the region the role holds in, such as roaz-zwolle; may be given more than once',
    '--from DATE       first day of the role; today otherwise',
    '--until DATE      last day of the role',
  ],
  words: 0,
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    party: { type: 'string' },
    role: { type: 'string' },
    region: { type: 'string', multiple: true },
    from: { type: 'string' },
    until: { type: 'string' },
  },
  run: async ({ settings, args, out }) => {
    const made = await withDatabase(settings, (database) =>
      database.asOperator(async (tx) => {
        const person = await personFor(tx, args);
        const grants = await grantsOf(tx, settings, args, person);
        for (const grant of grants) await addGrant(tx, grant);
        const token = await createSignInLink(tx, person, LINK_MINUTES);
        return { person, grants: grants.map(({ id }) => id), signInLink: linkFor(settings, token) };
      }),
    );
    out.say('Send this link to the person; it works once, within seven days:');
    out.say(made.signInLink);
    out.answer(made);
  },
};
