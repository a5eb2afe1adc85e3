import path from 'node:path';
import { speaksNationally, type GrantRole } from '@iza/domain/access';
import type { RegionKind } from '@iza/domain/region';

export type AppId = 'roaz' | 'regio' | 'monitor';
export type App = {
  readonly id: AppId;
  readonly at: string;
  readonly folder: string;
};

const built = (name: string) => path.join(import.meta.dirname, '../../..', name, 'dist');

/** The three apps, in the order in which they are named. */
export const APPS: readonly App[] = [
  { id: 'roaz', at: '/roaz/', folder: built('roaz-editor') },
  { id: 'regio', at: '/regio/', folder: built('regional-editor') },
  { id: 'monitor', at: '/monitor/', folder: built('national-monitor') },
];

type CapacityLike = {
  readonly role: GrantRole;
  readonly regions: readonly { readonly kind: RegionKind }[];
};

function appsOf({ role, regions }: CapacityLike): AppId[] {
  if (role === 'insurer') return ['regio'];
  if (speaksNationally(role)) return ['monitor'];
  const kinds = new Set(regions.map(({ kind }) => (kind === 'roaz' ? 'roaz' : 'regio') as AppId));
  return [...kinds];
}

/** @returns the apps in which someone with these capacities has work; none for an administrator */
export function appsFor(capacities: readonly CapacityLike[]): readonly App[] {
  const ids = new Set(capacities.flatMap(appsOf));
  return APPS.filter(({ id }) => ids.has(id));
}
