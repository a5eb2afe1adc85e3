import type {
  AskedPart,
  OpenLine,
  ProgressLine,
  ProgressSettings,
  ProgressSubject,
  Reporter,
} from '@iza/domain/progress';
import type { IsoDate, PartyId, PlanId, PlanVersionId, ProgressRoundId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A round of a plan, without what is asked in it. */
export type ProgressRoundRow = {
  readonly id: ProgressRoundId;
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly number: number;
  readonly asks: readonly AskedPart[];
  readonly words: ProgressSettings['words'];
  readonly due: IsoDate;
  readonly note: string;
  /** How many things were asked. */
  readonly asked: number;
  readonly begunOn: IsoDate;
  readonly begunBy: string;
  readonly closedOn: IsoDate | null;
  readonly closedBy: string | null;
};

function roundsWhere(tx: Tx, condition: ReturnType<Tx>): Promise<ProgressRoundRow[]> {
  return tx<ProgressRoundRow[]>`
    select r.id, r.plan, r.version, r.number, r.asks, r.words, r.due, r.note, r.asked, r.begun_on as "begunOn",
      coalesce(r.begun_by_name, '') as "begunBy", r.closed_on as "closedOn", r.closed_by_name as "closedBy"
    from iza.progress_round r where ${condition} order by r.plan, r.number`;
}

/** @returns the rounds of a plan that the actor may know of, the earliest first */
export function listRounds(tx: Tx, plan: PlanId): Promise<readonly ProgressRoundRow[]> {
  return roundsWhere(tx, tx`r.plan = ${plan}`);
}

/** @returns a round, or `null` for one that the actor may not know of */
export async function findRound(tx: Tx, id: ProgressRoundId): Promise<ProgressRoundRow | null> {
  const [row] = await roundsWhere(tx, tx`r.id = ${id}`);
  return row ?? null;
}

/** @returns the open rounds of these plans that the actor may know of */
export function openRounds(tx: Tx, plans: readonly PlanId[]): Promise<readonly ProgressRoundRow[]> {
  return roundsWhere(tx, tx`r.plan = any (${[...plans]}) and r.closed_at is null`);
}

/** A line with where it stands: who reports on it, by name, and whether it was reported on. */
export type ProgressLineRow = OpenLine & {
  readonly round: ProgressRoundId;
  readonly reporterName: string | null;
};

/** @returns what is asked in these rounds, as far as the actor may see it, in the order of the plan */
export async function listLines(
  tx: Tx,
  rounds: readonly ProgressRoundId[],
): Promise<readonly ProgressLineRow[]> {
  return tx<ProgressLineRow[]>`
    select l.round, l.subject, l.title, l.code, l.under, l.targets, l.parties, l.asked,
      case when l.reporter_party is not null then
        jsonb_build_object('party', l.reporter_party, 'person', l.reporter_person) end as reporter,
      l.reporter_person_name as "reporterName", l.reported_at is not null as reported
    from iza.progress_line l where l.round = any (${[...rounds]}) order by l.round, l.position`;
}

export type NewRound = {
  readonly id: ProgressRoundId;
  readonly version: PlanVersionId;
  readonly number: number;
  readonly asks: readonly AskedPart[];
  readonly words: ProgressSettings['words'];
  readonly due: IsoDate;
  readonly note: string;
  readonly lines: readonly (ProgressLine & { readonly reporter: Reporter | null })[];
};

/** Begins a round, by the actor. @throws DatabaseRefusal `not-followed` for a version that is still being written */
export async function beginRound(tx: Tx, round: NewRound): Promise<void> {
  const { id, version, number, asks, words, due, note, lines } = round;
  const asked = lines.filter((line) => line.asked).length;
  await tx`
    insert into iza.progress_round (id, version, number, asks, words, due, note, asked)
    values (${id}, ${version}, ${number}, ${[...asks]}, ${tx.json(words as never)}, ${due}, ${note}, ${asked})`;
  const rows = lines.map((line, at) => ({
    ...line,
    position: at + 1,
    reporter_party: line.reporter?.party ?? null,
    reporter_person: line.reporter?.person ?? null,
  }));
  await tx`
    insert into iza.progress_line
      (round, subject, position, title, code, under, targets, parties, asked, reporter_party, reporter_person)
    select ${id}, l.subject, l.position, l.title, l.code, l.under, l.targets, l.parties, l.asked, l.reporter_party, l.reporter_person
    from jsonb_to_recordset(${tx.json(rows as never)}) as l (
      subject text, position int, title text, code text, under text[], targets jsonb, parties text[], asked boolean,
      reporter_party text, reporter_person uuid)`;
}

/** Closes a round. @returns `false` when it was closed already, or the actor may not */
export async function closeRound(tx: Tx, id: ProgressRoundId): Promise<boolean> {
  const changed =
    await tx`update iza.progress_round set closed_on = iza.today() where id = ${id} and closed_at is null`;
  return changed.count > 0;
}

/** Gives a round that is open another last day and other words. */
export async function changeRound(
  tx: Tx,
  id: ProgressRoundId,
  { due, note }: { readonly due: IsoDate; readonly note: string },
): Promise<boolean> {
  const changed = await tx`
    update iza.progress_round set due = ${due}, note = ${note} where id = ${id} and closed_at is null`;
  return changed.count > 0;
}

/** Says who reports on a line of a round that is open. @returns `false` when that is not the actor's to say */
export async function setReporter(
  tx: Tx,
  round: ProgressRoundId,
  subject: ProgressSubject,
  { party, person }: Reporter,
): Promise<boolean> {
  const changed = await tx`
    update iza.progress_line set reporter_party = ${party}, reporter_person = ${person}
    where round = ${round} and subject = ${subject}`;
  return changed.count > 0;
}

/** @returns the parties that were admitted to a region of the plan today, as a party of it: whom one can ask */
export function partiesToAsk(
  tx: Tx,
  plan: PlanId,
): Promise<readonly { id: PartyId; name: string }[]> {
  return tx<{ id: PartyId; name: string }[]>`
    select distinct y.id, y.name from iza.plan p cross join lateral iza.admitted(p.regions) a join iza.party y on y.id = a.party
    where p.id = ${plan} and iza.insider_role(p.kind, a.role) order by y.name`;
}
