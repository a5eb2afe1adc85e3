import {
  maySeeNationalOverview,
  speaksNationally,
  type Actor,
  type GrantRole,
} from '@iza/domain/access';
import type { RegionKind } from '@iza/domain/region';

/** The apps that need a login. */
export type AppId = 'roaz' | 'regio' | 'monitor';

/** What of a capacity says where its work is done. */
export type CapacityLike = {
  readonly role: GrantRole;
  readonly regions: readonly { readonly kind: RegionKind }[];
};

/** @returns whether a role sees every region, whoever has it */
export function seesTheCountry(role: GrantRole): boolean {
  return maySeeNationalOverview({ role } as Actor);
}

/** @returns the editor in which a region's plans are written; other kinds have no plan of their own kind and go with the regional plans */
export function editorOf(kind: RegionKind): Exclude<AppId, 'monitor'> {
  return kind === 'roaz' ? 'roaz' : 'regio';
}

/** @returns the apps in which someone acting so has work; none for an administrator. An umbrella answers for action points in the monitor. */
export function appsOf({ role, regions }: CapacityLike): AppId[] {
  if (role === 'insurer') return ['regio'];
  if (speaksNationally(role)) return ['monitor'];
  return [...new Set(regions.map(({ kind }) => editorOf(kind)))];
}

/** @returns where an app begins */
export function homeOf(app: AppId): string {
  return `/${app}/`;
}

const NAMES: Record<AppId, { readonly plan: string; readonly region: string }> = {
  roaz: { plan: 'plan', region: 'regio' },
  regio: { plan: 'plan', region: 'regio' },
  monitor: { plan: 'plannen', region: 'regios' },
};

/** @returns the address of a plan, or of an item in it, from the root of the site */
export function planAddress(app: AppId, plan: string, item: string | null = null): string {
  return `${homeOf(app)}${NAMES[app].plan}/${plan}${item === null ? '' : `?item=${item}`}`;
}

/** @returns where another app shows what a path of this one shows, from the root; its beginning when it has no such page */
export function sameAddressIn(app: AppId, path: string): string {
  const [, what, id] = /^\/(plan|plannen|regio|regios)\/([^/]+)/.exec(path) ?? [];
  if (what === undefined || id === undefined) return homeOf(app);
  return what.startsWith('plan')
    ? planAddress(app, id)
    : `${homeOf(app)}${NAMES[app].region}/${id}`;
}
