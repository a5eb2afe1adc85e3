import { expect, it } from 'vitest';
import { catalogueFaults } from '../texts/index.ts';
import { progressTexts } from './texts.ts';

it('says everything of progress in both languages', () => {
  expect(catalogueFaults(progressTexts)).toEqual([]);
});
