import { describe, expect, it } from 'vitest';
import { emptyPhase, newItem, newTarget, type Agreement, type Scale } from '../plan/index.ts';
import { isoDate, type ItemId, type PlanId, type TargetId } from '../values/index.ts';
import { coherenceFindings, type CoherentPlan } from './findings.ts';
import { leansOnLater } from './lean.ts';

let next = 0;
const id = <Id>() => {
  next += 1;
  return `018d0000-0000-7000-8000-${String(next).padStart(12, '0')}` as Id;
};

function agreement(title: string, more: { day?: string; scale?: Scale } = {}): Agreement {
  const item = newItem('agreement', id<ItemId>(), title) as Agreement;
  if (more.day === undefined && more.scale === undefined) return item;
  const phase = {
    ...emptyPhase(),
    ...(more.day !== undefined && { when: { known: { on: isoDate(more.day) } } }),
    ...(more.scale !== undefined && { scale: { known: more.scale } }),
  };
  return { ...item, phases: [phase] };
}
const plan = (...items: Agreement[]): CoherentPlan => ({ plan: id<PlanId>(), items, targets: [] });

function aiming(item: Agreement, indicator: string, number: number, unit = '%'): CoherentPlan {
  const target = {
    ...newTarget(id<TargetId>(), item.id),
    indicator: { known: indicator },
    series: [
      {
        when: { known: { on: isoDate('2026-12-31') } },
        aim: { known: { kind: 'exact' as const, quantity: { number, unit } } },
      },
    ],
  };
  return { ...plan(item), targets: [target] };
}

describe('agreements of overlapping plans', () => {
  it('on the same topic with another date are laid side by side, with both days', () => {
    const own = plan(agreement('Zorgcoördinatiecentrum in de regio', { day: '2025-01-01' }));
    const other = plan(agreement('Eén zorgcoördinatiecentrum', { day: '2025-07-01' }));
    const [found] = coherenceFindings(own, [other]);
    expect(found).toMatchObject({
      own: own.items[0]?.id,
      other: { plan: other.plan, item: other.items[0]?.id },
      differences: [{ in: 'date', own: '2025-01-01', other: '2025-07-01' }],
    });
    expect(found?.shared).toContain('zorgcoördinatiecentrum');
  });

  it('find each other by the words within a compound', () => {
    const own = plan(agreement('Ouderen met spoedvragen', { day: '2025-01-01' }));
    const other = plan(
      agreement('Spoedvragen van ouderenzorg', { day: '2026-01-01' }),
      agreement('Cardiologie'),
    );
    expect(coherenceFindings(own, [other])).toHaveLength(1);
  });

  it('with scales that have nothing in common differ in scale, and not where one leaves it open', () => {
    const own = plan(agreement('Triage huisartsenposten', { scale: 'region' }));
    const wide = plan(agreement('Triage huisartsenposten', { scale: 'national' }));
    const open = plan(agreement('Triage huisartsenposten'));
    expect(coherenceFindings(own, [wide])[0]?.differences).toEqual([
      { in: 'scale', own: ['region'], other: ['national'] },
    ]);
    expect(coherenceFindings(own, [open])[0]).toMatchObject({ double: true, differences: [] });
  });

  it('that aim at other numbers of the same unit for the same indicator differ in target', () => {
    const own = aiming(agreement('Kwetsbare ouderen'), 'Kwetsbare ouderen op de SEH', -10);
    const other = aiming(agreement('Kwetsbare ouderen'), 'Aantal kwetsbare ouderen op SEH', -20);
    expect(coherenceFindings(own, [other])[0]?.differences).toMatchObject([
      { in: 'target', own: { indicator: 'Kwetsbare ouderen op de SEH' } },
    ]);
    const people = aiming(agreement('Kwetsbare ouderen'), 'Kwetsbare ouderen SEH', 5, 'personen');
    expect(coherenceFindings(own, [people])[0]?.differences).toEqual([]);
  });

  it('on other topics, or with ordinary words only in common, are left alone', () => {
    const own = plan(agreement('Samenwerking versterken in de regio', { day: '2025-01-01' }));
    const other = plan(agreement('Samen de regio versterken', { day: '2026-01-01' }));
    expect(coherenceFindings(own, [other])).toEqual([]);
  });

  it('say the same until something changes, so that a dismissal holds as long as that', () => {
    const other = plan(agreement('Acute verloskunde', { day: '2026-01-01' }));
    const item = agreement('Acute verloskunde', { day: '2025-01-01' });
    const [before] = coherenceFindings(plan(item), [other]);
    const later = { ...item, phases: agreement('x', { day: '2025-06-01' }).phases };
    const [after] = coherenceFindings(plan(later), [other]);
    expect(coherenceFindings(plan(item), [other])[0]?.says).toBe(before?.says);
    expect(after?.says).not.toBe(before?.says);
  });

  it('lean on something later when they are to be done before it', () => {
    const early = agreement('Vroeg', { day: '2025-01-01' });
    const late = agreement('Laat', { day: '2026-01-01' });
    expect(leansOnLater(early, late)).toEqual({ own: '2025-01-01', other: '2026-01-01' });
    expect(leansOnLater(late, early)).toBeUndefined();
    expect(leansOnLater(early, agreement('Open'))).toBeUndefined();
  });
});
