import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingOf, withSettings } from './address.ts';
import { findsIn } from './find.ts';

describe('settings in the address', () => {
  test('what the address says counts only when it means something', () => {
    const params = new URLSearchParams('soort=roaz&fase=klaar');
    expect(settingOf(params, 'soort', ['roaz', 'iza'])).toBe('roaz');
    expect(settingOf(params, 'fase', ['drafting'])).toBeUndefined();
    expect(settingOf(params, 'zoek', ['x'])).toBeUndefined();
  });
  test('a changed setting leaves the others in place; an empty one goes', () => {
    const params = new URLSearchParams('soort=iza&sort=-plan');
    expect(withSettings(params, { fase: 'drafting' })).toBe('?soort=iza&sort=-plan&fase=drafting');
    expect(withSettings(params, { soort: undefined, sort: '' })).toBe('');
  });
  test('whatever is typed survives the address', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (typed) => {
        const query = withSettings(new URLSearchParams(), { zoek: typed });
        expect(new URLSearchParams(query).get('zoek')).toBe(typed);
      }),
    );
  });
});

test.each([
  ['', true],
  ['zwol', true],
  ['plan zwolle', true],
  ['ZWOLLÉ', true],
  ['drenthe', false],
])('%j finds the plan of Zwolle: %s', (typed, found) => {
  expect(findsIn(typed, ['ROAZ-plan', 'regio Zwolle'])).toBe(found);
});
