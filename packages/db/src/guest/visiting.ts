import type { ResponseContent } from '@iza/domain/consultation';
import type { Outline, Plan, PlanAbout, PlanItem, Target } from '@iza/domain/plan';
import type { GuestId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** The plan that a guest is asked about. */
export type GuestPlan = Pick<Plan, 'id' | 'kind' | 'edition' | 'origin'> & {
  readonly regions: readonly string[];
  readonly about: PlanAbout;
  readonly outline: Outline;
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
};

type UnitRow = { unit: 'about' | 'item' | 'target' | 'shown'; content: unknown };

/** @returns the plan of the guest's link, without the working corner; `null` when its round is over */
export async function readAsGuest(tx: Tx, version: PlanVersionId): Promise<GuestPlan | null> {
  const [head] = await tx<
    (Pick<Plan, 'id' | 'kind' | 'edition' | 'origin'> & { regions: string[] })[]
  >`
    select p.id, p.kind, p.edition, p.origin,
      array(select r.name from iza.region r where r.id = any (p.regions) order by r.name) as regions
    from iza.plan p join iza.plan_version v on v.plan = p.id where v.id = ${version}`;
  if (!head) return null;
  const rows = await tx<UnitRow[]>`
    select unit, content from iza.plan_unit where version = ${version} and unit in ('about', 'item', 'target')
    union all
    select 'shown', content from iza.plan_outline_shown where version = ${version}`;
  const of = <Content>(kind: UnitRow['unit']) =>
    rows.filter(({ unit }) => unit === kind).map(({ content }) => content as Content);
  const [about] = of<PlanAbout>('about');
  const outline = of<Outline>('shown')[0] ?? { levels: [], placements: [], links: [] };
  return about
    ? { ...head, about, outline, items: of<PlanItem>('item'), targets: of<Target>('target') }
    : null;
}

/** Remembers that the guest opened the plan. */
export async function noteGuestOpened(tx: Tx, guest: GuestId): Promise<void> {
  await tx`update iza.guest set opened_at = coalesce(opened_at, now()) where id = ${guest}`;
}

export type GuestDraft = {
  readonly revision: number;
  readonly content: ResponseContent;
  readonly sentAt: string | null;
};

/** @returns the guest's own response; a draft until it is sent */
export async function guestDraft(tx: Tx, guest: GuestId): Promise<GuestDraft | null> {
  const [row] = await tx<GuestDraft[]>`
    select revision, content, sent_at as "sentAt" from iza.guest_response where guest = ${guest}`;
  return row ?? null;
}

/** Saves the guest's draft made on revision `base` (0: nothing was there yet). @throws DatabaseRefusal `round-closed` */
export async function saveGuestDraft(
  tx: Tx,
  guest: GuestId,
  content: ResponseContent,
  base: number,
): Promise<'saved' | 'conflict' | 'sent-already'> {
  const known = await guestDraft(tx, guest);
  if (known?.sentAt) return 'sent-already';
  const written =
    base === 0
      ? await tx`
          insert into iza.guest_response (guest, content, revision) values (${guest}, ${tx.json(content)}, 1)
          on conflict do nothing`
      : await tx`
          update iza.guest_response set content = ${tx.json(content)}, revision = revision + 1
          where guest = ${guest} and revision = ${base} and sent_at is null`;
  return written.count > 0 ? 'saved' : 'conflict';
}

/** Sends the guest's draft; from then on it stands. Tells the plan's people. @throws DatabaseRefusal `round-closed` */
export async function sendGuestDraft(
  tx: Tx,
  guest: GuestId,
  version: PlanVersionId,
): Promise<'sent' | 'sent-already'> {
  const sent = await tx`
    update iza.guest_response set sent_at = now() where guest = ${guest} and sent_at is null`;
  if (sent.count === 0) return 'sent-already';
  await tx`
    insert into iza.event (version, event, unit, for_every_reader)
    values (${version}, ${tx.json({ kind: 'guest-response-sent', guest })}, null, false)`;
  return 'sent';
}
