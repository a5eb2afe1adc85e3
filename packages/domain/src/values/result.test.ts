import { describe, expect, it } from 'vitest';
import { impossible, ok, refuse, refuseAll } from './result.ts';

describe('an outcome', () => {
  it('is a value, or at least one refusal', () => {
    expect(ok(0)).toEqual({ ok: true, value: 0 });
    expect(refuse('too-late', { clause: 'C.6.c' })).toEqual({
      ok: false,
      refusals: [{ code: 'too-late', clause: 'C.6.c' }],
    });
  });

  it('names all faults at once, and none where there are none', () => {
    const faults = [{ code: 'a' }, { code: 'b', path: ['items', 3, 'title'] }] as const;
    expect(refuseAll(faults)?.refusals).toEqual(faults);
    expect(refuseAll([])).toBeUndefined();
  });

  it('of something impossible throws', () => {
    expect(() => impossible('x' as never)).toThrow('impossible');
  });
});
