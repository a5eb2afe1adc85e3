import { bindIdentity, unbindIdentities } from '@iza/db/session';
import { disablePerson, listPeople, personByEmail, withdrawGrant } from '@iza/db/people';
import { grantIdSchema, lineSchema, personIdSchema, type PersonId } from '@iza/domain/values';
import type { Tx } from '@iza/db/connection';
import { CommandFault, read, type Arguments, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

/** @returns the person that the first word names, by id or by address */
async function personNamed(tx: Tx, args: Arguments): Promise<PersonId> {
  const who = args.positionals[0] ?? '';
  const id = personIdSchema.safeParse(who);
  const people = id.success ? await listPeople(tx) : [];
  const found = id.success
    ? people.find((person) => person.id === id.data)
    : await personByEmail(tx, who);
  if (!found) throw new CommandFault(`there is no person ${who}`);
  return found.id;
}

export const userListCommand: Command = {
  name: 'user list',
  usage: 'user list',
  about: 'Print everyone who was admitted, with roles',
  words: 0,
  run: async ({ settings, out }) => {
    out.answer(await withDatabase(settings, (database) => database.asOperator(listPeople)));
  },
};

export const userDisableCommand: Command = {
  name: 'user disable',
  usage: 'user disable PERSON',
  about: "End all of a person's rights, at once; PERSON is an id or an address",
  words: 1,
  run: async ({ settings, args, out }) => {
    const person = await withDatabase(settings, (database) =>
      database.asOperator(async (tx) => {
        const found = await personNamed(tx, args);
        await disablePerson(tx, found);
        return found;
      }),
    );
    out.say('Disabled; open sessions end with their next request.');
    out.answer({ person });
  },
};

export const userWithdrawCommand: Command = {
  name: 'user withdraw',
  usage: 'user withdraw GRANT',
  about: 'Withdraw one role of a person, at once; GRANT is an id from user list',
  words: 1,
  run: async ({ settings, args, out }) => {
    const grant = read(grantIdSchema, args.positionals[0], 'GRANT');
    const done = await withDatabase(settings, (database) =>
      database.asOperator((tx) => withdrawGrant(tx, grant)),
    );
    if (!done) throw new CommandFault(`there is no grant ${grant}, or it was withdrawn before`);
    out.say('Withdrawn; it gives no right from the next request on.');
    out.answer({ grant });
  },
};

export const userBindCommand: Command = {
  name: 'user bind',
  usage: 'user bind PERSON SUBJECT',
  about:
    'Let a person log in with the account SUBJECT at the identity provider; PERSON is an id or an address',
  words: 2,
  run: async ({ settings, args, out }) => {
    const issuer = settings.identityProvider?.issuer;
    if (!issuer)
      throw new CommandFault('IZA_OIDC_ISSUER is not set: there is no identity provider');
    const subject = read(lineSchema.min(1).max(255), args.positionals[1], 'SUBJECT');
    const person = await withDatabase(settings, (database) =>
      database.asOperator(async (tx) => {
        const found = await personNamed(tx, args);
        if (!(await bindIdentity(tx, found, { issuer, subject })))
          throw new CommandFault(`SUBJECT: ${subject} is the account of someone else`);
        return found;
      }),
    );
    out.say('Bound; the next login with this account is of this person.');
    out.answer({ person, issuer, subject });
  },
};

export const userUnbindCommand: Command = {
  name: 'user unbind',
  usage: 'user unbind PERSON',
  about:
    'Forget the accounts of a person at the identity provider; the next login finds the person by address',
  words: 1,
  run: async ({ settings, args, out }) => {
    const answer = await withDatabase(settings, (database) =>
      database.asOperator(async (tx) => {
        const person = await personNamed(tx, args);
        return { person, forgotten: await unbindIdentities(tx, person) };
      }),
    );
    out.say(`Forgotten: ${answer.forgotten}. Open sessions go on; user disable ends them.`);
    out.answer(answer);
  },
};
