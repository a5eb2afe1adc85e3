import type { Agreement, Scale, Target } from '../plan/index.ts';
import { knownOf, latestDay, type Aim, type IsoDate, type TargetId } from '../values/index.ts';

/** A result target as it is laid beside another: what is measured, the last aim, and by when that is. */
export type AimAt = {
  readonly target: TargetId;
  readonly indicator: string;
  readonly aim: Aim;
  readonly when: IsoDate | null;
};

/** In what two agreements on the same topic differ. What one of them leaves open is no difference. */
export type Difference =
  | { readonly in: 'date'; readonly own: IsoDate; readonly other: IsoDate }
  | { readonly in: 'scale'; readonly own: readonly Scale[]; readonly other: readonly Scale[] }
  | { readonly in: 'target'; readonly own: AimAt; readonly other: AimAt };

/** @returns the last day of an agreement, where its phases tell one */
export function lastDayOf({ phases }: Agreement): IsoDate | undefined {
  const days = phases.flatMap(({ when }) => {
    const deadline = knownOf(when);
    return deadline ? [latestDay(deadline)] : [];
  });
  return days.toSorted().at(-1);
}

function scalesOf({ phases }: Agreement): Scale[] {
  return [...new Set(phases.flatMap(({ scale }) => knownOf(scale) ?? []))].toSorted();
}

/** @returns the last aim of a target, where its indicator and an aim are known */
export function aimOf({ id, indicator, series }: Target): AimAt | undefined {
  const measured = knownOf(indicator);
  if (measured === undefined) return undefined;
  const aims = series.flatMap(({ when, aim }) => {
    const [at, deadline] = [knownOf(aim), knownOf(when)];
    return at ? [{ aim: at, when: deadline ? latestDay(deadline) : null }] : [];
  });
  const last = aims.toSorted((a, b) => (a.when ?? '').localeCompare(b.when ?? '')).at(-1);
  return last && { target: id, indicator: measured, ...last };
}

function unitOf(aim: Aim): string | undefined {
  if (aim.kind === 'exact') return aim.quantity.unit;
  if (aim.kind === 'change') return aim.by.unit;
  return aim.kind === 'range' ? aim.unit : undefined;
}

/** @returns whether two aims can be laid beside each other and are not the same; other units are other things */
export function aimsDiffer(one: AimAt, other: AimAt): boolean {
  if (one.aim.kind !== other.aim.kind || unitOf(one.aim) !== unitOf(other.aim)) return false;
  return JSON.stringify(one.aim) !== JSON.stringify(other.aim) || one.when !== other.when;
}

/** @returns in what two agreements differ in date and scale */
export function differencesBetween(own: Agreement, other: Agreement): Difference[] {
  const found: Difference[] = [];
  const [ownDay, otherDay] = [lastDayOf(own), lastDayOf(other)];
  if (ownDay && otherDay && ownDay !== otherDay)
    found.push({ in: 'date', own: ownDay, other: otherDay });
  const [ownScales, otherScales] = [scalesOf(own), scalesOf(other)];
  const apart = !ownScales.some((scale) => otherScales.includes(scale));
  if (ownScales.length > 0 && otherScales.length > 0 && apart)
    found.push({ in: 'scale', own: ownScales, other: otherScales });
  return found;
}
