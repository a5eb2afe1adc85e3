import { marketLeaderSchema, municipalitySchema, regionSchema } from '@iza/domain/region';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { marketLeaders, municipalities, regions } from './index.ts';

describe('the regions of the country as data', () => {
  it.each<[string, z.ZodType, readonly unknown[]]>([
    ['regions', regionSchema, regions],
    ['municipalities', municipalitySchema, municipalities],
    ['market leaders', marketLeaderSchema, marketLeaders],
  ])('%s fit their schema to the last field', (_, schema, records) => {
    expect(z.array(schema).min(1).safeParse(records).error?.issues ?? []).toEqual([]);
  });
});
