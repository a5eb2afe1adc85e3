// @vitest-environment node
import type { ItemId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { linkTargetOf } from './link-target.ts';

const names = new Map([['6a Casuïstiek', 'x' as ItemId]]);

test('a link points at an item by its name, at a clause by its place, otherwise outside the plan', () => {
  expect(linkTargetOf('6a Casuïstiek', names)).toEqual({ item: 'x' });
  expect(linkTargetOf('C.6.c', names)).toEqual({ clause: 'C.6.c' });
  expect(linkTargetOf('Regiobeeld Zwolle', names)).toEqual({ external: 'Regiobeeld Zwolle' });
  expect(linkTargetOf(' ', names)).toBeUndefined();
});
