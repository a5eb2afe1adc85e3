import { describe, expect, it } from 'vitest';
import { clauseIdSchema } from '../values/index.ts';
import { parentKeyOf, rootKeyOf } from './clause.ts';

describe('the key of a clause', () => {
  it('names the clause that holds it, up to the chapter or annex', () => {
    const key = clauseIdSchema.parse('B.2.a-2.p1');
    expect(parentKeyOf(key)).toBe('B.2.a-2');
    expect(rootKeyOf(key)).toBe('B');
    expect(parentKeyOf(clauseIdSchema.parse('K'))).toBeNull();
  });
});
