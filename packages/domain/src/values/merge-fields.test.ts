import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeFields, sameContent } from './merge-fields.ts';

test('fields that only one side touched are merged silently', () => {
  const merge = mergeFields(
    { title: 'a', text: 'b' },
    { title: 'A', text: 'b' },
    { title: 'a', text: 'B' },
  );
  expect(merge).toEqual({ merged: { title: 'A', text: 'B' }, clashes: [] });
});

test('a field that both touched clashes and keeps mine until someone chose', () => {
  expect(mergeFields({ title: 'a' }, { title: 'mine' }, { title: 'theirs' })).toEqual({
    merged: { title: 'mine' },
    clashes: ['title'],
  });
});

test('both changing to the same is no clash', () => {
  expect(mergeFields({ title: 'a' }, { title: 'b' }, { title: 'b' }).clashes).toEqual([]);
});

test('a field that one side took away stays away', () => {
  type Item = { title: string; code?: string };
  const [base, mine, theirs]: Item[] = [
    { title: 'a', code: '6a' },
    { title: 'a' },
    { title: 'b', code: '6a' },
  ];
  expect(mergeFields(base as Item, mine as Item, theirs as Item).merged).toEqual({ title: 'b' });
});

const fields = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(fc.integer({ max: 3, min: 0 }), fc.constant([1])),
);

test('nothing either side wrote is lost: each merged value is mine or theirs, and mine wherever I changed it', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, mine, theirs) => {
      const { merged, clashes } = mergeFields(base, mine, theirs);
      for (const name of ['a', 'b', 'c', 'd']) {
        const mineChanged = !sameContent(base[name], mine[name]);
        expect(merged[name]).toEqual(mineChanged ? mine[name] : theirs[name]);
        const theirsChanged = !sameContent(base[name], theirs[name]);
        const clash = mineChanged && theirsChanged && !sameContent(mine[name], theirs[name]);
        expect(clashes.includes(name)).toBe(clash);
      }
    }),
  );
});
