import { disablePerson, listPeople, personByEmail, withdrawGrant } from '@iza/db/people';
import { grantIdSchema, personIdSchema } from '@iza/domain/values';
import { CommandFault, read, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

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
    const who = args.positionals[0] ?? '';
    const person = await withDatabase(settings, (database) =>
      database.asOperator(async (tx) => {
        const id = personIdSchema.safeParse(who);
        const found = id.success ? id.data : (await personByEmail(tx, who))?.id;
        const done = found !== undefined && (await disablePerson(tx, found));
        return done ? found : undefined;
      }),
    );
    if (!person) throw new CommandFault(`there is no person ${who}`);
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
