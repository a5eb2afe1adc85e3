import type { CapacityNotice, NoticeMove } from '@iza/domain/capacity';
import type { CapacityNoticeId, PartyId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type NoticeMoveRow = {
  readonly move: NoticeMove;
  readonly text: string;
  readonly at: string;
  readonly personName: string;
  readonly party: PartyId;
  readonly partyName: string;
};

export type NoticeRow = CapacityNotice & {
  readonly id: CapacityNoticeId;
  readonly at: string;
  readonly personName: string;
  readonly provider: PartyId;
  readonly providerName: string;
  readonly moves: readonly NoticeMoveRow[];
};

function noticesWhere(tx: Tx, condition: ReturnType<Tx>): Promise<NoticeRow[]> {
  return tx<NoticeRow[]>`
    select n.id, n.region, n.facility, n.location, n.what, n.from_day as "from", n.until_day as "until", n.why, n.insurers,
      n.at, n.person_name as "personName", n.party as provider, y.name as "providerName",
      coalesce((
        select jsonb_agg(jsonb_build_object('move', m.move, 'text', m.text, 'at', m.at, 'personName', m.person_name,
          'party', m.party, 'partyName', p.name) order by m.seq)
        from iza.capacity_notice_move m join iza.party p on p.id = m.party where m.notice = n.id
      ), '[]') as moves
    from iza.capacity_notice n
    join iza.party y on y.id = n.party
    where ${condition}
    order by n.at desc, n.id`;
}

/** @returns the notices of these regions, or all that the actor may read; newest first */
export function listNotices(tx: Tx, regions?: readonly RegionId[]): Promise<readonly NoticeRow[]> {
  return noticesWhere(tx, regions ? tx`n.region = any (${[...regions]})` : tx`true`);
}

/** @returns a notice, or `null` when there is none that the actor may read */
export async function findNotice(tx: Tx, id: CapacityNoticeId): Promise<NoticeRow | null> {
  const [row] = await noticesWhere(tx, tx`n.id = ${id}`);
  return row ?? null;
}

/** @returns the insurers that act in a region, by grants that hold today: whose approval can be asked here */
export function insurersHere(
  tx: Tx,
  region: RegionId,
): Promise<readonly { id: PartyId; name: string }[]> {
  return tx<{ id: PartyId; name: string }[]>`
    select distinct y.id, y.name from iza.admitted(array[${region}]) a join iza.party y on y.id = a.party
    where a.role = 'market-leader' order by y.name`;
}

/** Gives notice, by the actor. @throws DatabaseRefusal `not-allowed` */
export async function addNotice(
  tx: Tx,
  id: CapacityNoticeId,
  notice: CapacityNotice,
): Promise<void> {
  const { region, facility, location, what, from, until, why, insurers } = notice;
  await tx`
    insert into iza.capacity_notice (id, region, facility, location, what, from_day, until_day, why, insurers)
    values (${id}, ${region}, ${facility}, ${location}, ${what}, ${from}, ${until}, ${why}, ${insurers})`;
}

/** Takes a step with a notice, by the actor. @throws DatabaseRefusal `no-such-move`, `not-allowed` */
export async function addNoticeMove(
  tx: Tx,
  notice: CapacityNoticeId,
  move: NoticeMove,
  text: string,
): Promise<void> {
  await tx`insert into iza.capacity_notice_move (notice, move, text) values (${notice}, ${move}, ${text})`;
}
