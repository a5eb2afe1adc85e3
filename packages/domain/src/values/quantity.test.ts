import { describe, expect, it } from 'vitest';
import { aimSchema, areaSchema, figureSchema, validitySchema } from './quantity.ts';

const SOURCE = { name: 'made up for the test' };
const value = (number: number) => ({
  value: { number, unit: '%' },
  source: SOURCE,
  certainty: 'derived',
});
const figure = {
  definition: 'aandeel',
  area: { open: 'notInSource' },
  period: '2023',
  values: [value(90), value(85)],
};

describe('a figure', () => {
  it('keeps the values of sources that disagree, and which one the region works with', () => {
    expect(figureSchema.parse({ ...figure, preferred: 1 }).values).toHaveLength(2);
  });

  it('does not prefer a value that is not there', () => {
    expect(figureSchema.safeParse({ ...figure, preferred: 2 }).success).toBe(false);
  });

  it('may be given in words, with a source all the same', () => {
    const inWords = { inWords: 'ongeveer de helft', source: SOURCE, certainty: 'unverified' };
    expect(figureSchema.safeParse({ ...figure, values: [inWords] }).success).toBe(true);
    expect(figureSchema.safeParse({ ...figure, values: [{ inWords: 'x' }] }).success).toBe(false);
    expect(figureSchema.safeParse({ ...figure, values: [] }).success).toBe(false);
  });
});

describe('an aim', () => {
  it.each([
    { kind: 'exact', quantity: { number: 240, unit: 'patiënten' }, qualifier: 'at least' },
    { kind: 'range', from: 5, to: 10, unit: 'activiteiten' },
    { kind: 'change', by: { number: -20, unit: '%' } },
    { kind: 'norm', text: 'volgens de richtlijn' },
    { kind: 'direction', direction: 'down' },
    { kind: 'coverage', text: 'alle praktijken' },
    { kind: 'done' },
  ])('may be of the kind $kind', (aim) => {
    expect(aimSchema.parse(aim)).toEqual(aim);
  });

  it('that is a range does not end before it begins, and no number is infinite', () => {
    expect(aimSchema.safeParse({ kind: 'range', from: 2, to: 1, unit: 'x' }).success).toBe(false);
    const infinite = { number: Number.POSITIVE_INFINITY, unit: '%' };
    expect(aimSchema.safeParse({ kind: 'exact', quantity: infinite }).success).toBe(false);
  });
});

describe('an area', () => {
  it('may be a name only, its municipalities unknown', () => {
    const area = { label: 'Maasvallei', municipalities: { open: 'notInSource' } };
    expect(areaSchema.safeParse(area).success).toBe(true);
    const known = { label: 'Zwolle', municipalities: { known: ['GM0193'] } };
    expect(areaSchema.safeParse(known).success).toBe(true);
    const none = { label: 'Zwolle', municipalities: { known: [] } };
    expect(areaSchema.safeParse(none).success).toBe(false);
  });
});

describe('a validity', () => {
  it('is open ended, or ends on or after the day it begins', () => {
    expect(validitySchema.safeParse({ from: '2024-01-01' }).success).toBe(true);
    expect(validitySchema.safeParse({ from: '2024-01-01', to: '2024-01-01' }).success).toBe(true);
    expect(validitySchema.safeParse({ from: '2024-01-02', to: '2024-01-01' }).success).toBe(false);
  });
});
