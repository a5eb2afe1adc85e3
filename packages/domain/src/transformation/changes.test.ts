import { describe, expect, test } from 'vitest';
import { cents } from '../values/index.ts';
import { changesBetween } from './changes.ts';
import type { TransformationContent } from './content.ts';
import { offeredBefore } from './offering.ts';
import { aCompletePlan, partId, STATES } from './transformation-builders.ts';

const plan = aCompletePlan();
const told = (after: TransformationContent) =>
  changesBetween(plan, after).map(({ section, list, key, before, after: now, fields }) => [
    list ?? section,
    key,
    before && now ? fields : before ? 'gone' : 'new',
  ]);

describe('what changed since a plan was offered', () => {
  test('is nothing when nothing changed, also where parts stand in another order', () => {
    const [line] = plan.case.lines;
    const two = { ...plan, case: { ...plan.case, lines: [line!, { ...line!, id: partId(9) }] } };
    const turned = { ...two, case: { ...two.case, lines: two.case.lines.toReversed() } };
    expect(changesBetween(plan, JSON.parse(JSON.stringify(plan)) as typeof plan)).toEqual([]);
    expect(changesBetween(two, turned)).toEqual([]);
  });

  test('is told per field, result, line, milestone and total', () => {
    const [result] = plan.results.results;
    const [milestone] = plan.application.milestones;
    const { impact, about, application } = plan;
    expect(
      told({
        ...plan,
        about: { ...about, goals: { known: 'Andere doelen' } },
        results: { results: [{ ...result!, owner: { known: 'unknown' } }] },
        case: {
          lines: [{ ...plan.case.lines[0]!, id: partId(20), amount: { known: cents(5) } }],
          stated: [{ label: 'Totaal', of: 'net', scenario: null, amount: { open: 'PM' } }],
        },
        impact: {
          ...impact,
          competition: { ...impact.competition, statement: { known: 'Nieuw' } },
        },
        application: { ...application, milestones: [{ ...milestone!, title: 'Anders' }] },
      }),
    ).toEqual([
      ['about', 'about', ['goals']],
      ['results', partId(1), ['owner']],
      ['lines', partId(20), 'new'],
      ['lines', partId(2), 'gone'],
      ['stated', 'Totaal', 'new'],
      ['impact', 'impact', ['statement']],
      ['milestones', partId(3), ['title']],
    ]);
  });

  test('totals of the same name are told apart', () => {
    const total = (amount: number) => ({
      label: 'Totaal',
      of: 'net' as const,
      scenario: null,
      amount: { known: cents(amount) },
    });
    const two = { ...plan, case: { ...plan.case, stated: [total(1), total(2)] } };
    const one = { ...plan, case: { ...plan.case, stated: [total(1)] } };
    expect(changesBetween(two, one).map(({ key }) => key)).toEqual(['Totaal (2)']);
  });
});

describe('a plan is laid beside how it was offered for the same before', () => {
  const quick = { command: 'offer-quick-check', at: 1 } as const;
  const first = { command: 'submit', at: 2 } as const;
  const second = { command: 'submit', at: 3 } as const;

  test('while it is judged: beside the one before; while it is written: beside the last', () => {
    expect(offeredBefore(STATES.submitted, [quick, first])).toBeUndefined();
    expect(offeredBefore(STATES.submitted, [quick, first, second])).toBe(first);
    expect(offeredBefore(STATES.returned, [quick, first])).toBe(first);
    expect(offeredBefore(STATES['working-out'], [quick])).toBeUndefined();
    expect(offeredBefore(STATES['quick-check'], [quick, { ...quick, at: 4 }])).toBe(quick);
    expect(offeredBefore(STATES.approved, [quick, first, second])).toBeUndefined();
  });

  test('a plan that was rejected in the end is laid beside its last submission', () => {
    const rejected = { stage: 'rejected' as const, decisions: [], at: 'final' as const };
    expect(offeredBefore(rejected, [quick, first])).toBe(first);
    expect(offeredBefore({ ...rejected, at: 'quick-check' }, [quick])).toBe(quick);
  });
});
