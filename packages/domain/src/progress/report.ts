import type { Mandate } from '../decision/mandate.ts';
import { bindsOn } from '../decision/mandate.ts';
import {
  ok,
  refuseAll,
  sameContent,
  type IsoDate,
  type PartyId,
  type PersonId,
  type Refusal,
  type Result,
} from '../values/index.ts';
import { onlyAsked, type ProgressAnswer } from './answer.ts';
import { beginsWith, type LastSaid, type ProgressLine } from './line.ts';

/** Who reports on a line: a party, and the person of it who took it on; `null`: whoever of the party comes first. */
export type Reporter = { readonly party: PartyId; readonly person: PersonId | null };

/** A line with who reports on it, and whether it was reported on in this round. */
export type OpenLine = ProgressLine & {
  readonly reporter: Reporter | null;
  readonly reported: boolean;
};

/** For whom someone answers: the own party, and those that gave it a mandate to bind them. @see B.3.c */
export function answersFor(
  party: PartyId,
  mandates: readonly Mandate[],
  today: IsoDate,
): PartyId[] {
  const given = mandates.filter((mandate) => bindsOn(mandate, party, today));
  return [...new Set([party, ...given.map((mandate) => mandate.party)])];
}

/** @returns whether a line is asked of someone who answers for these parties: of nobody else it is shown */
export function isAskedOf(
  { parties, reporter }: Pick<OpenLine, 'parties' | 'reporter'>,
  answering: readonly PartyId[],
): boolean {
  const owns = (party: PartyId) => answering.includes(party);
  return parties.some(owns) || (reporter !== null && owns(reporter.party));
}

/** Who acts, and for whom it answers. */
export type Answering = {
  readonly person: PersonId;
  readonly answering: readonly PartyId[];
};

/** @returns whether this person is who reports on the line now, or may be by simply doing so: nobody else took it on */
export function reportsOn(line: OpenLine, { person, answering }: Answering): boolean {
  if (!isAskedOf(line, answering)) return false;
  if (line.reporter === null) return true;
  const { reporter } = line;
  return (
    answering.includes(reporter.party) && (reporter.person === null || reporter.person === person)
  );
}

export type ReportRefusal =
  | 'status-needed'
  | 'target-not-asked'
  | 'observed-in-future'
  | 'observed-twice';

/** @returns an answer with only what is asked, or every fault at its place */
export function checkAnswer(
  answer: ProgressAnswer,
  line: ProgressLine,
  { asks, today }: { readonly asks: readonly string[]; readonly today: IsoDate },
): Result<ProgressAnswer, ReportRefusal> {
  const asked = onlyAsked(answer, asks);
  const faults: Refusal<ReportRefusal>[] = [];
  const onlyTargets = line.targets.length > 0 && asked.observations.length > 0;
  if (asked.status === null && !onlyTargets)
    faults.push({ code: 'status-needed', path: ['answer', 'status'] });
  const seen = new Set<string>();
  for (const [at, { target, on }] of asked.observations.entries()) {
    const path = ['answer', 'observations', at];
    if (!line.targets.some(({ id }) => id === target))
      faults.push({ code: 'target-not-asked', path });
    if (on > today) faults.push({ code: 'observed-in-future', path });
    if (seen.has(`${target} ${on}`)) faults.push({ code: 'observed-twice', path });
    seen.add(`${target} ${on}`);
  }
  return refuseAll(faults) ?? ok(asked);
}

/** An answer that says: as last time. */
export type UnchangedReport = {
  readonly subject: ProgressLine['subject'];
  readonly answer: ProgressAnswer;
};

/**
 * All that one person can answer with *unchanged*: what is asked of it, was answered before with a status, was not answered in this round,
 * and holds nothing that it typed meanwhile. Saying it again finds nothing left, so that it does nothing twice.
 */
export function unchangedReports(
  lines: readonly OpenLine[],
  last: LastSaid,
  who: Answering,
  typed: LastSaid,
  asks: readonly string[],
): UnchangedReport[] {
  return lines.flatMap((line) => {
    const before = last.get(line.subject);
    if (!before || !line.asked || line.reported || !reportsOn(line, who)) return [];
    const answer = onlyAsked(beginsWith(before), asks);
    const own = typed.get(line.subject);
    const isTyped = own !== undefined && !sameContent(onlyAsked(own, asks), answer);
    return isTyped || answer.status === null ? [] : [{ subject: line.subject, answer }];
  });
}
