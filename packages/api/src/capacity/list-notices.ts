import { insurersHere, listNotices, type NoticeRow } from '@iza/db/capacity';
import {
  approvalsMissing,
  mayGiveNotice,
  noticeMovesOpen,
  noticeStateAfter,
} from '@iza/domain/capacity';
import type { PartyId } from '@iza/domain/values';
import type { z } from 'zod';
import { partiesByName, regionName, type NameParty, type Scope } from '../scope/index.ts';
import type { CapacityView, NoticeView } from './capacity-view.ts';
import { knownRoaz, type openCapacityInput } from './known-roaz.ts';

/** @returns a notice with where it stands and what the actor can do with it */
function noticeView({ actor, today }: Scope, row: NoticeRow, nameOf: NameParty): NoticeView {
  const { provider: _provider, region, insurers, moves, ...said } = row;
  const missing = approvalsMissing(insurers, moves);
  const named = (id: PartyId) => ({ id, name: nameOf(id), approved: !missing.includes(id) });
  return {
    ...said,
    region: { id: region, name: regionName(region) },
    state: noticeStateAfter(insurers, moves),
    insurers: insurers.map(named),
    moves: moves.map(({ party: _party, ...move }) => move),
    open: noticeMovesOpen(row, moves, actor, today),
  };
}

async function noticeViews(scope: Scope, rows: readonly NoticeRow[]): Promise<NoticeView[]> {
  const nameOf = await partiesByName(
    scope,
    rows.flatMap(({ insurers }) => insurers),
  );
  return rows.map((row) => noticeView(scope, row, nameOf));
}

/** The notices of a ROAZ region, newest first; for its partners and the programme team. @see C.6.e */
export async function openCapacity(
  scope: Scope,
  { region }: z.infer<typeof openCapacityInput>,
): Promise<CapacityView> {
  const { tx, actor } = scope;
  const known = knownRoaz(scope, region);
  const mayGive = mayGiveNotice(actor, region);
  const [rows, insurers] = await Promise.all([
    listNotices(tx, [region]),
    mayGive ? insurersHere(tx, region) : [],
  ]);
  const notices = await noticeViews(scope, rows);
  return { region: { id: region, name: known.name }, notices, mayGive, insurers };
}

/** Every notice that the actor may read, newest first: of the whole country for the programme team. */
export async function allNotices(scope: Scope): Promise<readonly NoticeView[]> {
  return noticeViews(scope, await listNotices(scope.tx));
}
