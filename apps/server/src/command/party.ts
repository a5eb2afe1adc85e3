import { listParties, saveOwnParty } from '@iza/db/reference';
import { partyKindSchema, partySectorSchema } from '@iza/domain/party';
import { lineSchema, partyIdSchema } from '@iza/domain/values';
import { optional, read, required, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

const name = lineSchema.trim().min(1);

export const partyAddCommand: Command = {
  name: 'party add',
  usage: 'party add --id CODE --name NAME [--short NAME] --kind KIND --sector SECTOR',
  about: 'Make a party known that the register does not have, or correct one',
  more: [
    '--id CODE        small letters, digits and dashes, such as isala; that of a party that is known corrects it',
    '--name NAME      full name',
    '--short NAME     abbreviation in use',
    `--kind KIND      ${partyKindSchema.options.join(', ')}; only organisations log in`,
    `--sector SECTOR  ${partySectorSchema.options.join(', ')}`,
  ],
  words: 0,
  options: {
    id: { type: 'string' },
    name: { type: 'string' },
    short: { type: 'string' },
    kind: { type: 'string' },
    sector: { type: 'string' },
  },
  run: async ({ settings, args, out }) => {
    const short = optional(args, 'short');
    const party = {
      id: read(partyIdSchema, required(args, 'id'), '--id'),
      name: read(name, required(args, 'name'), '--name'),
      short: short === undefined ? null : read(name, short, '--short'),
      kind: read(partyKindSchema, required(args, 'kind'), '--kind'),
      sector: read(partySectorSchema, required(args, 'sector'), '--sector'),
    };
    const before = await withDatabase(settings, (database) =>
      database.asOperator((tx) => saveOwnParty(tx, party)),
    );
    out.say(before ? `Corrected; it was known as ${before.name}.` : 'Added.');
    out.answer({ party, before });
  },
};

export const partyListCommand: Command = {
  name: 'party list',
  usage: 'party list',
  about: 'Print every party; those with origin operator were added or corrected here',
  words: 0,
  run: async ({ settings, out }) => {
    out.answer(await withDatabase(settings, (database) => database.asOperator(listParties)));
  },
};
