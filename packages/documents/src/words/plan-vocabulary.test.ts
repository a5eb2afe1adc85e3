import { expect, test } from 'vitest';
import { catalogueFaults } from '../texts/index.ts';
import { planVocabulary } from './plan-vocabulary.ts';

test('the words of plans are complete in Dutch and English', () => {
  expect(catalogueFaults(planVocabulary)).toEqual([]);
});
