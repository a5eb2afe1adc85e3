// @vitest-environment node
import { catalogueFaults } from '@iza/ui/texts';
import { expect, test } from 'vitest';

const catalogues = import.meta.glob<Record<string, { nl: object; en: object }>>('./**/texts.ts', {
  eager: true,
});

test.each(Object.entries(catalogues))('%s is complete in Dutch and English', (_, exported) => {
  for (const catalogue of Object.values(exported)) expect(catalogueFaults(catalogue)).toEqual([]);
});
