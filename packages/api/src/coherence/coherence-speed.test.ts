import { coherenceFindings, type CoherentPlan } from '@iza/domain/coherence';
import { emptyPhase, newItem, type PlanItem } from '@iza/domain/plan';
import { isoDate, itemIdSchema, planIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';

let next = 0;
const id = () => {
  next += 1;
  return `018d0000-0000-7000-8000-${String(next).padStart(12, '0')}`;
};
const SUBJECTS = ['triage', 'verloskunde', 'ambulance', 'ouderen', 'wijkverpleging', 'psychiatrie'];

function anAgreement(n: number): PlanItem {
  const title = `${SUBJECTS[n % 6]} en ${SUBJECTS[(n * 5 + 1) % 6]} onderdeel ${n} huisartsenpost`;
  const item = newItem('agreement', itemIdSchema.parse(id()), title);
  const when = { known: { on: isoDate(`2025-0${1 + (n % 9)}-01`) } };
  return item.type === 'agreement' ? { ...item, phases: [{ ...emptyPhase(), when }] } : item;
}
const aPlan = (): CoherentPlan => ({
  plan: planIdSchema.parse(id()),
  items: Array.from({ length: 60 }, (_, n) => anAgreement(n)),
  targets: [],
});

/** The least of some tries: what else the machine does only adds to it. */
function leastMs(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}

test('60 agreements beside those of twenty plans take no more than their share of those of two', () => {
  const [own, others] = [aPlan(), Array.from({ length: 20 }, aPlan)];
  const few = leastMs(() => coherenceFindings(own, others.slice(0, 2)));
  const many = leastMs(() => coherenceFindings(own, others));
  expect(many / few).toBeLessThan(30);
});
