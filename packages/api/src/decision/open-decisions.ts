import {
  listCommitments,
  listDecisions,
  listMandates,
  readProcess,
  type CommitmentRow,
  type OnRecord,
} from '@iza/db/decision';
import type { PlanHead } from '@iza/db/plan';
import { takenSteps } from '@iza/db/step';
import { mayActor, mayRecordForOthers } from '@iza/domain/access';
import { bindableParties, subjectsFor } from '@iza/domain/decision';
import { PLAN_TEMPLATES, textMoments, wasAdopted, type PlanTemplate } from '@iza/domain/plan';
import type { PartyId } from '@iza/domain/values';
import { partiesByName, readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import { undoable } from '../step/undoable.ts';
import type { CommitmentStanding, DecisionsView, OnRecordView } from './decisions-view.ts';

function onRecord({ recordedAt, recordedBy, withdrawn }: OnRecord, may: boolean): OnRecordView {
  return { recordedAt, recordedBy, withdrawn, mayWithdraw: may && withdrawn === null };
}

function standingOf({ replaced, changedSince }: CommitmentRow, head: PlanHead): CommitmentStanding {
  if (replaced) return 'replaced';
  if (changedSince > 0) return 'earlier text';
  return wasAdopted(head.version.state.stage) ? 'binds' : 'for now';
}

/** How a plan version comes about, who decided on it and who is bound by it, as far as the actor may read it. */
export async function openDecisions(
  scope: Scope,
  { version }: VersionInput,
): Promise<DecisionsView> {
  const { tx, actor, today } = scope;
  const head = await readableHead(scope, version);
  const { plan, resource } = head;
  const { state, contentRevision } = head.version;
  const [process, mandates, decisions, commitments, steps] = await Promise.all([
    readProcess(tx, version),
    listMandates(tx, plan.id),
    listDecisions(tx, version),
    listCommitments(tx, version),
    takenSteps(tx, version),
  ]);
  const standing = mandates.filter(({ withdrawn }) => withdrawn === null);
  const bindable = mayActor(actor, 'commit', resource)
    ? bindableParties({ actor: actor.party, today, mandates: standing, agreements: [] })
    : [];
  const nameOf = await partiesByName(scope, [
    ...bindable,
    ...mandates.flatMap(({ party, holder }) => [party, holder]),
    ...decisions.flatMap(({ party }) => party ?? []),
    ...commitments.flatMap(({ party, recordedByParty }) => [party, recordedByParty ?? party]),
  ]);
  const others = mayRecordForOthers(actor, resource);
  const mayDecide = mayActor(actor, 'decide', resource);
  const isOwn = (party: PartyId | null) => others || party === actor.party;
  const template: PlanTemplate = PLAN_TEMPLATES[plan.template];
  return {
    process,
    mandates: mandates.map(({ recordedByParty: _by, ...mandate }) => ({
      ...mandate,
      partyName: nameOf(mandate.party),
      holderName: nameOf(mandate.holder),
      ...onRecord({ ...mandate, recordedByParty: null }, mayDecide && isOwn(mandate.party)),
    })),
    decisions: decisions.map(({ recordedByParty: _by, ...decision }) => ({
      ...decision,
      partyName: decision.party && nameOf(decision.party),
      ...onRecord({ ...decision, recordedByParty: null }, mayDecide && isOwn(decision.party)),
    })),
    commitments: commitments.map((row) => {
      const { recordedByParty: by, replaced: _replaced, changedSince: _since, ...commitment } = row;
      const mine = row.party === actor.party || by === actor.party;
      return {
        ...commitment,
        partyName: nameOf(row.party),
        byName: row.mandate === null || by === null ? null : nameOf(by),
        standing: standingOf(row, head),
        ...onRecord(row, mine && mayActor(actor, 'commit', resource)),
      };
    }),
    steps: steps.map(({ id, command, takenOn, signatures, undone }) => ({
      id,
      command,
      takenOn,
      signatures,
      undone,
    })),
    undo: await undoable(scope, head, steps),
    moments: textMoments(state, contentRevision),
    subjects: mayDecide ? subjectsFor(plan.kind, state.stage) : [],
    bindable: bindable.map((id) => ({ id, name: nameOf(id) })),
    recordsForOthers: others,
    mayFollow: template.mayFollow,
  };
}
