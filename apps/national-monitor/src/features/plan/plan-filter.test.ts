import { describe, expect, test } from 'vitest';
import { aCard } from './plan-builders.ts';
import { fittingPlans, planFilterIn, regionsOfPlans } from './plan-filter.ts';

const zwolle = aCard({ plan: 'a', name: 'ROAZ-plan Zwolle' });
const drenthe = aCard({
  plan: 'b',
  kind: 'regional',
  name: 'Drenthe vooruit',
  stage: 'adopted',
  regions: ['zk-drenthe'],
});
const plans = [zwolle, drenthe];
const filter = (address: string) => fittingPlans(plans, planFilterIn(new URLSearchParams(address)));

describe('the filter that stands in the address', () => {
  test.each([
    ['', plans],
    ['soort=regional', [drenthe]],
    ['fase=drafting', [zwolle]],
    ['regio=zk-drenthe', [drenthe]],
    ['zoek=zwolle', [zwolle]],
    ['zoek=zk-drenthe', [drenthe]],
    ['soort=roaz&fase=adopted', []],
    ['soort=onzin&fase=onzin', plans],
  ])('%j shows what it says', (address, shown) => {
    expect(filter(address)).toEqual(shown);
  });
});

test('a region that several plans are made for is offered once, by name', () => {
  const again = aCard({ plan: 'c', regions: ['roaz-zwolle', 'iza-drenthe'] });
  const names = regionsOfPlans([...plans, again], (a, b) => a.localeCompare(b)).map(({ id }) => id);
  expect(names).toEqual(['iza-drenthe', 'roaz-zwolle', 'zk-drenthe']);
});
