import { regionById } from '@iza/accord/regions';
import { figuresElsewhere, readProfileUnit } from '@iza/db/profile';
import { comparisonFaults } from '@iza/domain/profile';
import { profilePartIdSchema, profileVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { regionName, type Scope } from '../scope/index.ts';
import { readableProfile } from './profile-scope.ts';
import type { ElsewhereView } from './profile-view.ts';

export const compareFigureInput = z.strictObject({
  version: profileVersionIdSchema,
  figure: profilePartIdSchema,
});
export type CompareFigureInput = z.infer<typeof compareFigureInput>;

/** Figures on the same topic in adopted profiles of other regions, by name; each says why it can't be laid beside this one, if it can't. */
export async function compareFigure(
  scope: Scope,
  { version, figure: id }: CompareFigureInput,
): Promise<readonly ElsewhereView[]> {
  const head = await readableProfile(scope, version);
  const unit = await readProfileUnit(scope.tx, version, { unit: 'figure', id });
  const own = found(unit?.unit === 'figure' && !unit.removed ? unit.content : null);
  const rows = await figuresElsewhere(scope.tx, head.region, own.topic);
  const ownKind = found(regionById(head.region)).kind;
  return rows
    .flatMap((row) => {
      const regionKind = regionById(row.region)?.kind;
      if (!regionKind) return [];
      const faults = comparisonFaults(
        { regionKind: ownKind, figure: own },
        { regionKind, figure: row.figure },
      );
      return [{ ...row, regionName: regionName(row.region), faults }];
    })
    .toSorted((a, b) => a.regionName.localeCompare(b.regionName, 'nl'));
}
