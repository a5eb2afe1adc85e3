import type { ConsultationView, ResponseView, RoundView } from '@iza/api/consultation';
import type { IsoDate } from '@iza/domain/values';

/** A party that was asked for a response in a round, and what came of it. */
export type InvitedLine = {
  readonly party: string;
  readonly name: string;
  readonly sentAt: string | undefined;
};

export type RoundLine = {
  readonly number: number;
  readonly closes: IsoDate;
  /** Whether one can still respond in it: it is the last, and its last day has not passed. */
  readonly open: boolean;
  readonly invited: readonly InvitedLine[];
  readonly sent: number;
};

function lineOf(round: RoundView, responses: readonly ResponseView[], open: boolean): RoundLine {
  const here = new Map(
    responses.filter((each) => each.round === round.number).map((each) => [each.party, each]),
  );
  const invited = round.invited.map(({ party, name }) => ({
    party,
    name,
    sentAt: here.get(party)?.sentAt,
  }));
  const sent = invited.filter(({ sentAt }) => sentAt !== undefined).length;
  return { number: round.number, closes: round.closes, open, invited, sent };
}

/** @returns the rounds, newest first, each with who responded and who did not */
export function roundLines(
  view: Pick<ConsultationView, 'rounds' | 'responses'>,
  inConsultation: boolean,
  today: string,
): RoundLine[] {
  const last = view.rounds.at(-1)?.number;
  return view.rounds
    .map((round) => {
      const open = inConsultation && round.number === last && today <= round.closes;
      return lineOf(round, view.responses, open);
    })
    .toReversed();
}

/** @returns responses, the newest round first, those with nothing done yet before the others */
export function responseLines(responses: readonly ResponseView[]): ResponseView[] {
  return responses.toSorted(
    (a, b) =>
      b.round - a.round ||
      Number(a.handling !== null) - Number(b.handling !== null) ||
      a.partyName.localeCompare(b.partyName, 'nl'),
  );
}

/** @returns whether what was done with it can be recorded: only with a party's latest response */
export function isLatest(response: ResponseView, all: readonly ResponseView[]): boolean {
  return all.every((other) => other.party !== response.party || other.round <= response.round);
}
