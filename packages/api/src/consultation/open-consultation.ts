import { ownResponse, sentResponses } from '@iza/db/consultation';
import { readSummaries } from '@iza/db/decision';
import type { PlanHead } from '@iza/db/plan';
import { mayActor, mayReadAlong } from '@iza/domain/access';
import type { ConsultationRound } from '@iza/domain/plan';
import {
  partiesByName,
  readableHead,
  type NameParty,
  type Scope,
  type VersionInput,
} from '../scope/index.ts';
import type { ConsultationView, RoundView } from './consultation-view.ts';

/** @returns the rounds of a version, oldest first */
export function roundsOf({ version: { state } }: PlanHead): readonly ConsultationRound[] {
  return 'rounds' in state ? state.rounds : [];
}

function roundView(round: ConsultationRound, at: number, nameOf: NameParty): RoundView {
  const { openedOnRevision, closes, invited } = round;
  const parties = invited.map((party) => ({ party, name: nameOf(party) }));
  return { number: at + 1, openedOnRevision, closes, invited: parties };
}

/** The rounds of a version, the actor's own response, and the responses that the actor may read. */
export async function openConsultation(
  scope: Scope,
  { version }: VersionInput,
): Promise<ConsultationView> {
  const { tx, actor, today } = scope;
  const head = await readableHead(scope, version);
  const rounds = roundsOf(head);
  const latest = rounds.at(-1);
  const invitedEver = rounds.flatMap((round) => round.invited);
  const [mine, responses, nameOf, summaries] = await Promise.all([
    latest ? ownResponse(tx, version, rounds.length) : null,
    sentResponses(tx, version),
    partiesByName(scope, invitedEver),
    readSummaries(tx, version),
  ]);
  const invited = latest?.invited.includes(actor.party) ?? false;
  const open = latest !== undefined && today <= latest.closes;
  return {
    rounds: rounds.map((round, at) => roundView(round, at, nameOf)),
    mine,
    responses,
    readsResponses: mayReadAlong(actor, head.resource),
    readsHandling: mayActor(actor, 'read-working-corner', head.resource),
    mayRespond: invited && open && !mine?.sentAt && mayActor(actor, 'respond', head.resource),
    mayHandle: mayActor(actor, 'handle-responses', head.resource),
    summaries: summaries.map(({ round, revision, content }) => ({ round, revision, content })),
    maySummarise: rounds.length > 0 && mayActor(actor, 'summarise', head.resource),
  };
}
