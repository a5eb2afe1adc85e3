import {
  listLines,
  listReports,
  ownDrafts,
  type ProgressLineRow,
  type ProgressReportRow,
  type ProgressRoundRow,
} from '@iza/db/progress';
import type { PlanHead } from '@iza/db/plan';
import { mayActor } from '@iza/domain/access';
import {
  countStatuses,
  isAskedOf,
  lineStanding,
  reportsOn,
  targetTrends,
  unchangedReports,
  type Answering,
  type ProgressAnswer,
  type ProgressSubject,
} from '@iza/domain/progress';
import { partiesByName, type NameParty, type Scope } from '../scope/index.ts';
import { answeringIn } from './followed-plan.ts';
import type {
  ProgressLineView,
  ProgressReportView,
  ProgressRoundHead,
  ProgressRoundView,
} from './progress-view.ts';

type Reports = ReadonlyMap<string, readonly ProgressReportRow[]>;

/** All that is needed to tell of the lines of a round. */
type Known = {
  readonly scope: Scope;
  readonly round: ProgressRoundRow;
  /** The rounds up to this one, the earliest first. */
  readonly rounds: readonly ProgressRoundRow[];
  readonly reports: Reports;
  readonly drafts: ReadonlyMap<ProgressSubject, { revision: number; content: ProgressAnswer }>;
  readonly who: Answering;
  readonly mayReport: boolean;
  readonly mayLead: boolean;
  readonly nameOf: NameParty;
};

/** @returns a round without what was asked in it; what the leaders say to the parties is between them */
export function headOfRound(
  { plan: _plan, note, ...row }: ProgressRoundRow,
  isInsider: boolean,
): ProgressRoundHead {
  return { ...row, note: isInsider ? note : '' };
}

const placeOf = (round: string, subject: ProgressSubject) => `${round} ${subject}`;

function reportView(nameOf: NameParty, row: ProgressReportRow): ProgressReportView {
  const { answer, unchanged, party, personName, day, correction } = row;
  return { answer, unchanged, party, partyName: nameOf(party), personName, day, correction };
}

/** What was last said of a subject before a round, and in which. */
function lastBefore({ rounds, round, reports, nameOf }: Known, subject: ProgressSubject) {
  for (const { id, number } of rounds.filter((each) => each.number < round.number).toReversed()) {
    const said = reports.get(placeOf(id, subject))?.at(-1);
    if (!said) continue;
    const { correction: _c, unchanged: _u, ...view } = reportView(nameOf, said);
    return { ...view, round: number };
  }
  return null;
}

function observedOf({ rounds, reports }: Known, { subject, targets }: ProgressLineRow) {
  const answered = rounds.map(({ id, number }) => ({
    number,
    answers: (reports.get(placeOf(id, subject)) ?? []).map(({ answer }) => answer),
  }));
  return targetTrends(targets, answered);
}

function lineView(known: Known, line: ProgressLineRow): ProgressLineView {
  const { scope, round, reports, drafts, who, mayReport, mayLead, nameOf } = known;
  const { subject, reporter, targets, parties, asked } = line;
  const { title, code, under } = line;
  const trends = observedOf(known, line);
  const said = (reports.get(placeOf(round.id, subject)) ?? []).toReversed();
  const [report, ...earlier] = said.map((row) => reportView(nameOf, row));
  const open = round.closedOn === null;
  const mine = mayReport && isAskedOf(line, who.answering);
  const own = reporter !== null && who.answering.includes(reporter.party);
  const last = lastBefore(known, subject);
  return {
    subject,
    title,
    code,
    under,
    targets: targets.map((target, at) => ({ ...target, observed: trends[at]?.observed ?? [] })),
    parties: parties.map((id) => ({ id, name: nameOf(id) })),
    asked,
    standing: lineStanding(line, round.due, scope.today),
    reporter: reporter && {
      party: reporter.party,
      partyName: nameOf(reporter.party),
      personName: line.reporterName,
      isMe: reporter.person === scope.actor.person,
    },
    report: report ?? null,
    earlier,
    last,
    neverHeard: report === undefined && last === null,
    mine,
    mayReport: open && mine && reportsOn(line, who),
    mayTakeOver: open && (mine || mayLead) && reporter?.person !== scope.actor.person,
    mayCorrect: !open && report !== undefined && (mayLead || (mayReport && own)),
    draft: drafts.get(subject) ?? null,
  };
}

/** A round as the actor may see it: what is asked of it, or all for who leads; with what was said before and what was measured since. */
export async function roundView(
  scope: Scope,
  head: PlanHead,
  round: ProgressRoundRow,
  all: readonly ProgressRoundRow[],
): Promise<ProgressRoundView> {
  const { tx, actor } = scope;
  const rounds = all.filter(({ number }) => number <= round.number);
  const [lines, rows, drafts, who] = await Promise.all([
    listLines(tx, [round.id]),
    listReports(
      tx,
      rounds.map(({ id }) => id),
    ),
    ownDrafts(tx, round.id),
    answeringIn(scope, round.plan),
  ]);
  const nameOf = await partiesByName(scope, [
    ...lines.flatMap(({ parties, reporter }) => [
      ...parties,
      ...(reporter ? [reporter.party] : []),
    ]),
    ...rows.map(({ party }) => party),
  ]);
  const known: Known = {
    scope,
    round,
    rounds,
    reports: Map.groupBy(rows, (row) => placeOf(row.round, row.subject)),
    drafts: new Map(drafts.map(({ subject, ...draft }) => [subject, draft])),
    who,
    mayReport: mayActor(actor, 'report-progress', head.resource),
    mayLead: mayActor(actor, 'lead-progress', head.resource),
    nameOf,
  };
  const views = lines.map((line) => lineView(known, line));
  const last = new Map(
    views.flatMap((view) => (view.last ? [[view.subject, view.last.answer] as const] : [])),
  );
  const typed = new Map(drafts.map(({ subject, content }) => [subject, content]));
  const open = round.closedOn === null && known.mayReport;
  return {
    ...headOfRound(round, known.mayReport),
    lines: views,
    counts: countStatuses(
      views.map(({ report, asked, last: before }) =>
        report ? report.answer : asked ? null : (before?.answer ?? null),
      ),
    ),
    unchangedCount: open ? unchangedReports(lines, last, who, typed, round.asks).length : 0,
  };
}
