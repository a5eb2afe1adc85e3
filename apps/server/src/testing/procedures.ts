import { appRouter } from '@iza/api/router';
import type { z } from 'zod';

type Built = { _def: { procedures: Record<string, { _def: { inputs: readonly z.ZodType[] } }> } };

// oxlint-disable-next-line no-underscore-dangle -- the router offers its procedures under no other name
const { procedures } = (appRouter as unknown as Built)._def;

/** Names of the router's procedures, such as `plan.open`. */
export const PROCEDURES: readonly string[] = Object.keys(procedures).toSorted();

/** @returns what a procedure takes, or `undefined` when it takes nothing */
export function inputSchemaOf(name: string): z.ZodType | undefined {
  // oxlint-disable-next-line no-underscore-dangle -- as above
  return procedures[name]?._def.inputs[0];
}
