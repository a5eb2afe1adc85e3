import { expect, test } from 'vitest';
import { cents } from '../values/index.ts';
import { costsElsewhere } from './same-cost.ts';
import { aCompletePlan, LEAD, partId, SECOND } from './transformation-builders.ts';

const [line] = aCompletePlan().case.lines as [ReturnType<typeof aCompletePlan>['case']['lines'][0]];
const other = (more: object = {}) => ({ line: { ...line, id: partId(90), ...more } });

test('the same cost is told at both ends, and at the ends of a third', () => {
  const named = { ...line, sameAs: partId(90) };
  expect(costsElsewhere(named, [other()]).same).toHaveLength(1);
  expect(costsElsewhere(line, [other({ sameAs: line.id })]).same).toHaveLength(1);
  expect(costsElsewhere(named, [other({ id: partId(91), sameAs: partId(90) })]).same).toHaveLength(
    1,
  );
  expect(costsElsewhere(named, [other({ id: partId(91), what: 'Anders' })])).toEqual({
    same: [],
    alike: [],
  });
});

test('a cost looks like another by name, amount and payer; what is open tells nothing', () => {
  const alike = (more: object) => costsElsewhere(line, [other(more)]).alike.length;
  expect(alike({ what: ' projectleiding ' })).toBe(1);
  expect(alike({ amount: { known: cents(1) } })).toBe(0);
  expect(alike({ amount: { open: 'PM' } })).toBe(0);
  expect(alike({ payer: { known: { party: SECOND } } })).toBe(0);
  expect(alike({ payer: { known: { party: LEAD } } })).toBe(1);
  expect(alike({ kind: 'saving' })).toBe(0);
  expect(costsElsewhere(line, [{ line }])).toEqual({ same: [], alike: [] });
});
