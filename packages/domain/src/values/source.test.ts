import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clauseIdSchema, municipalityCodeSchema, partyIdSchema, planIdSchema } from './id.ts';
import { partyRefSchema } from './party-ref.ts';
import { factSchema } from './source.ts';

describe('a fact', () => {
  const schema = factSchema(z.number());

  it('has a source and says how sure it is', () => {
    const source = { name: 'IZA', place: 'p. 52', clause: 'C.6.c', edition: 'concept-2022' };
    expect(schema.safeParse({ value: 28, source, certainty: 'verified' }).success).toBe(true);
    expect(schema.safeParse({ value: 28, certainty: 'verified' }).success).toBe(false);
    expect(schema.safeParse({ value: 28, source }).success).toBe(false);
    expect(schema.safeParse({ value: 28, source, certainty: 'sure' }).success).toBe(false);
  });
});

describe('codes and ids', () => {
  it.each(['zilveren-kruis', 'gemeente-s-gravenhage', 'nu91'])('a party is %s', (code) => {
    expect(partyIdSchema.safeParse(code).success).toBe(true);
  });

  it.each(['Zilveren Kruis', '-x', '', 'x'.repeat(65), 'gemeente/zwolle'])(
    'no party is "%s"',
    (code) => {
      expect(partyIdSchema.safeParse(code).success).toBe(false);
    },
  );

  it('municipalities have CBS codes, clauses their stable keys, plans a UUID of version 7', () => {
    expect(municipalityCodeSchema.safeParse('GM0193').success).toBe(true);
    expect(municipalityCodeSchema.safeParse('GM193').success).toBe(false);
    expect(clauseIdSchema.safeParse('4.1.2.b').success).toBe(true);
    expect(clauseIdSchema.safeParse('C 6').success).toBe(false);
    expect(planIdSchema.safeParse('019012f4-7a1c-7000-8000-000000000001').success).toBe(true);
    expect(planIdSchema.safeParse('9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d').success).toBe(false);
  });
});

describe('who is meant', () => {
  it.each([{ party: 'cz' }, { name: 'Stichting X' }, { role: 'projectleider' }, 'unknown'])(
    'may be a party, a name, a role still to be filled, or unknown: %j',
    (ref) => {
      expect(partyRefSchema.parse(ref)).toEqual(ref);
    },
  );

  it.each([{ party: 'cz', name: 'CZ' }, {}, { role: '' }, 'cz'])('is never %j', (ref) => {
    expect(partyRefSchema.safeParse(ref).success).toBe(false);
  });
});
