import type { regionIdSchema, RegionId } from '@iza/domain/values';
import { asRecord } from '../record.ts';

/** Stable part of ids: the name in lower case, accents and punctuation left out (`'t Gooi` is `t-gooi`). */
export function kebab(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const PREFIX = {
  roaz: 'roaz',
  zorgkantoor: 'zk',
  iza: 'iza',
  safety: 'safety',
  province: 'province',
} as const;

/** @returns the id of a region: `roaz-zwolle`, `zk-midden-ijssel`, `iza-utrecht-west` */
export function regionIdOf(kind: keyof typeof PREFIX, name: string): RegionId {
  return asRecord<typeof regionIdSchema>(`${PREFIX[kind]}-${kebab(name)}`);
}
