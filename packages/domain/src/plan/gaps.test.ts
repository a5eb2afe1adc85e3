import { expect, test } from 'vitest';
import { isoDate, LEFT_OPEN, NOT_IN_SOURCE } from '../values/index.ts';
import { gapsOf, gapsOfItem } from './gaps.ts';
import { emptyPhase, type Agreement } from './item.ts';
import { anItem, anItemId, aPlanContent } from './plan-builders.ts';

const agreement = anItem(1) as Agreement;
const fields = (item: Agreement) => gapsOfItem(item).map((gap) => gap.field);

test('what the region left open is a gap, each with its place', () => {
  expect(fields({ ...agreement, phases: [emptyPhase()] })).toEqual([
    'parties',
    'firmness',
    'progressShownBy',
    'scale',
    'when',
    'targets',
  ]);
});

test('what our source does not hold never counts against a region', () => {
  const unknown = {
    parties: NOT_IN_SOURCE,
    firmness: NOT_IN_SOURCE,
    progressShownBy: NOT_IN_SOURCE,
  };
  const phase = {
    ...emptyPhase(),
    scale: NOT_IN_SOURCE,
    when: NOT_IN_SOURCE,
    targets: NOT_IN_SOURCE,
  };
  expect(fields({ ...agreement, ...unknown, phases: [phase] })).toEqual([]);
});

test('a filled field is no gap, an agreement without any phase has one', () => {
  const when = { known: { on: isoDate('2025-01-01') } };
  const phase = {
    ...emptyPhase(),
    scale: { known: 'region' as const },
    when,
    targets: NOT_IN_SOURCE,
  };
  expect(fields({ ...agreement, phases: [phase] })).toEqual([
    'parties',
    'firmness',
    'progressShownBy',
  ]);
  expect(fields(agreement)).toContain('phases');
});

test('a field is left open without anybody having to say why', () => {
  expect(gapsOfItem({ ...agreement, firmness: LEFT_OPEN })).toContainEqual({
    on: 'item',
    item: anItemId(1),
    field: 'firmness',
  });
});

test("the working corner has no gaps: what is not in the plan is the region's own", () => {
  const content = aPlanContent([{ ...agreement, inPlan: false }]);
  expect(gapsOf(content).map((gap) => gap.on)).toEqual(['plan', 'plan']);
});
