import type { WorkView } from '@iza/api/work';
import type { Capacity } from '@iza/api/session';
import type { RegionKind } from '@iza/domain/region';
import type { NavGroup, NavItem } from '../shell/index.ts';
import { editorOf } from './own-apps.ts';

type RegionName = Capacity['regions'][number];

/** @returns the id in an address of a plan or region, `undefined` elsewhere */
export function idIn(path: string, what: 'plan' | 'regio'): string | undefined {
  const [, id] = new RegExp(`^/${what}/([^/]+)`).exec(path) ?? [];
  return id;
}

/** @returns the regions whose plans are written in this app */
export function regionsHere(
  regions: readonly RegionName[],
  app: 'roaz' | 'regio',
): readonly RegionName[] {
  return regions.filter(({ kind }) => editorOf(kind) === app);
}

/** @returns the plans of the regions that are written in this app */
function plansHere(
  plans: WorkView['plans'],
  app: 'roaz' | 'regio',
): readonly WorkView['plans'][number][] {
  return plans.filter(({ kind }) => (kind === 'roaz') === (app === 'roaz'));
}

/** @returns the region that is shown: the one in the address, or the first of the plan in the address */
export function shownRegion(path: string, work: WorkView | undefined): string | undefined {
  const plan = work?.plans.find((each) => each.plan === idIn(path, 'plan'));
  return idIn(path, 'regio') ?? plan?.regions[0]?.id;
}

/** @returns a region by name, with its kind where another one has the same name */
export function regionLabel(
  { id, name, kind }: RegionName,
  regions: readonly RegionName[],
  kinds: Readonly<Record<RegionKind, string>>,
): string {
  const alike = regions.some((other) => other.id !== id && other.name === name);
  return alike ? `${name} (${kinds[kind]})` : name;
}

/** @returns how many things wait for the person: in plans and regions, profiles to sign, and what it took upon itself in meetings */
export function waitingCount(work: WorkView | undefined): number {
  if (!work) return 0;
  return (
    work.waiting.length +
    work.profilesToSign.length +
    work.regionMatters.length +
    work.transformations.length +
    work.meetingActions.length
  );
}

export type NavWords = {
  readonly work: string;
  readonly waiting: (count: number) => string;
  readonly regions: string;
  readonly plans: string;
  readonly transformations: string;
  /** What the profile of a region is called in each app. */
  readonly profiles: Readonly<Record<'roaz' | 'regio', string>>;
  readonly kinds: Readonly<Record<RegionKind, string>>;
};

/** Longer lists stand on the page of one's own work. */
const MOST = 6;

/** @returns the sections of an editor: own work, own regions, own plans, so that each is one click away */
export function editorNav(
  app: 'roaz' | 'regio',
  work: WorkView | undefined,
  regions: readonly RegionName[],
  words: NavWords,
): NavGroup[] {
  const count = waitingCount(work);
  const own: NavItem = {
    href: '/',
    label: words.work,
    count: count > 0 ? { value: count, label: words.waiting(count) } : undefined,
  };
  const plans = plansHere(work?.plans ?? [], app).slice(0, MOST);
  const groups: NavGroup[] = [
    { items: [own, { href: '/transformatieplannen', label: words.transformations }] },
    {
      title: words.regions,
      items: regionsHere(regions, app)
        .slice(0, MOST)
        .flatMap((region, _, here) => {
          const label = regionLabel(region, regions, words.kinds);
          const profile = words.profiles[app];
          const named = here.length === 1 ? profile : `${profile} ${label}`;
          return [
            { href: `/regio/${region.id}`, label },
            { href: `/regio/${region.id}/beeld`, label: named },
          ];
        }),
    },
    {
      title: words.plans,
      items: plans.map(({ plan, name }) => ({ href: `/plan/${plan}`, label: name })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
