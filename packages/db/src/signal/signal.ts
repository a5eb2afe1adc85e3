import type { PlanKind } from '@iza/domain/plan';
import type { Signal, SignalMove } from '@iza/domain/signal';
import type { PartyId, PlanId, RegionId, SignalId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type SignalMoveRow = {
  readonly move: SignalMove;
  readonly text: string;
  readonly at: string;
  readonly personName: string;
  readonly partyName: string;
};

type SignalledPlan = {
  readonly id: PlanId;
  /** As it was called when it was signalled. */
  readonly name: string;
  readonly kind: PlanKind;
  readonly regions: readonly RegionId[];
};

export type SignalRow = Pick<Signal, 'about' | 'text'> & {
  readonly id: SignalId;
  readonly from: SignalledPlan;
  readonly to: SignalledPlan;
  readonly at: string;
  readonly personName: string;
  readonly party: PartyId;
  readonly partyName: string;
  readonly moves: readonly SignalMoveRow[];
};

function signalsWhere(tx: Tx, condition: ReturnType<Tx>): Promise<SignalRow[]> {
  return tx<SignalRow[]>`
    select s.id, s.about, s.text, s.at, s.person_name as "personName", s.party, y.name as "partyName",
      iza.plan_of_signal(s.from_plan) || jsonb_build_object('name', s.from_name) as "from",
      iza.plan_of_signal(s.to_plan) || jsonb_build_object('name', s.to_name) as "to",
      coalesce((
        select jsonb_agg(jsonb_build_object('move', m.move, 'text', m.text, 'at', m.at, 'personName', m.person_name, 'partyName', p.name)
          order by m.seq)
        from iza.signal_move m join iza.party p on p.id = m.party where m.signal = s.id
      ), '[]') as moves
    from iza.signal s
    join iza.party y on y.id = s.party
    where ${condition}
    order by s.at desc, s.id`;
}

/** @returns the signals from and to these plans, or all that the actor may read; newest first */
export function listSignals(tx: Tx, plans?: readonly PlanId[]): Promise<readonly SignalRow[]> {
  const ids = [...(plans ?? [])];
  return signalsWhere(
    tx,
    plans ? tx`(s.from_plan = any (${ids}) or s.to_plan = any (${ids}))` : tx`true`,
  );
}

/** @returns a signal, or `null` when there is none that the actor may read */
export async function findSignal(tx: Tx, id: SignalId): Promise<SignalRow | null> {
  const [row] = await signalsWhere(tx, tx`s.id = ${id}`);
  return row ?? null;
}

export type NewSignal = Signal & {
  readonly id: SignalId;
  readonly from: PlanId;
  readonly fromName: string;
  readonly toName: string;
};

/** Records a signal, by the actor. @throws DatabaseRefusal `not-allowed` */
export async function addSignal(tx: Tx, signal: NewSignal): Promise<void> {
  const { id, from, to, fromName, toName, about, text } = signal;
  await tx`
    insert into iza.signal (id, from_plan, to_plan, from_name, to_name, about, text)
    values (${id}, ${from}, ${to}, ${fromName}, ${toName}, ${tx.json(about as never)}, ${text})`;
}

/** Answers a signal, asks again or closes it, by the actor. @throws DatabaseRefusal `no-such-move`, `not-allowed` */
export async function addSignalMove(
  tx: Tx,
  signal: SignalId,
  move: SignalMove,
  text: string,
): Promise<void> {
  await tx`insert into iza.signal_move (signal, move, text) values (${signal}, ${move}, ${text})`;
}
