import { planFileSchema } from '@iza/domain/exchange';
import { z } from 'zod';
import type { Command } from './command.ts';

export const schemaPlanCommand: Command = {
  name: 'schema plan',
  usage: 'schema plan',
  about: 'Print the JSON Schema of a plan file',
  words: 0,
  run: ({ out }) => {
    out.answer(z.toJSONSchema(planFileSchema, { io: 'input' }));
    return Promise.resolve();
  },
};
