import type { TodoReason } from '../action/index.ts';
import type { RegionMatter, WaitingMatter } from '../matter/index.ts';
import type { PlanCommandName, PlanKind } from '../plan/index.ts';
import type { TransformationMatter } from '../transformation/waiting.ts';
import type { IsoDate, PlanId, RegionId, TransformationId } from '../values/index.ts';
import type { NoticeKind } from './settings.ts';

/** A plan as far as a mail tells of it: what it is called and where it is found, nothing that stands in it. */
export type MailedPlan = { readonly id: PlanId; readonly kind: PlanKind; readonly name: string };

/** A line of a digest about a plan. */
export type PlanLine = { readonly plan: MailedPlan } & (
  | { readonly what: 'sign'; readonly command: PlanCommandName }
  | { readonly what: 'respond' | 'report'; readonly on: IsoDate }
  | { readonly what: 'judge' }
  | { readonly what: 'handle' | 'comments' | 'mentioned'; readonly count: number }
  | { readonly what: 'matter'; readonly matter: WaitingMatter; readonly count: number }
  | {
      readonly what: 'plan-late' | 'consultation-closed' | 'round-over';
      readonly on: IsoDate;
    }
);

/** A line of a digest about the agenda: how many, never which; the to-do list says that. */
export type ActionsLine = {
  readonly what: 'actions';
  /** Why they wait for those who answer for them; `to-confirm`: for the programme team. */
  readonly reason: TodoReason;
  readonly count: number;
  /** App in which the person's to-do list stands. */
  readonly app: 'monitor' | 'regio';
};

/** A line of a digest about what waits in a region beside its plans: how many, never which. */
export type RegionLine = {
  readonly what: 'region-matter';
  readonly matter: RegionMatter;
  readonly region: { readonly id: RegionId; readonly name: string };
  readonly count: number;
};

/** A line of a digest about the adoption of a region's profile that waits for a signature. */
export type ProfileLine = {
  readonly what: 'sign-profile';
  readonly region: { readonly id: RegionId; readonly name: string };
  /** App in which the profile stands. */
  readonly app: 'roaz' | 'regio';
};

/** A line of a digest about what somebody took upon himself in meetings of a region: how many, never which; one's own page says that. */
export type MeetingLine = {
  readonly region: { readonly id: RegionId; readonly name: string };
  readonly count: number;
  readonly app: 'roaz' | 'regio';
} & ({ readonly what: 'meeting-actions' } | { readonly what: 'meeting-actions-late' });

/** A line of a digest about a transformation plan. */
export type TransformationLine = {
  readonly what: 'transformation';
  readonly matter: TransformationMatter;
  readonly transformation: { readonly id: TransformationId; readonly name: string };
  readonly count: number;
  /** End of the term that runs; `null`: none does. */
  readonly until: IsoDate | null;
  /** App in which the person works on it. */
  readonly app: 'roaz' | 'regio' | 'monitor';
};

/** A line of a digest. */
export type DigestLine =
  | PlanLine
  | ActionsLine
  | RegionLine
  | ProfileLine
  | MeetingLine
  | TransformationLine;

/** @returns what a line is about: the same again takes its place */
export function lineKey(line: DigestLine): string {
  switch (line.what) {
    case 'actions':
      return `actions ${line.reason}`;
    case 'region-matter':
      return `${line.matter} ${line.region.id}`;
    case 'sign-profile':
    case 'meeting-actions':
    case 'meeting-actions-late':
      return `${line.what} ${line.region.id}`;
    case 'transformation':
      return `${line.what} ${line.matter} ${line.transformation.id}`;
    default:
      return `${line.what} ${line.plan.id}`;
  }
}

/** What a mail says; the words are made when it is sent. */
export type MailContent =
  | { readonly kind: 'digest'; readonly day: IsoDate; readonly lines: readonly DigestLine[] }
  | {
      readonly kind: 'notice';
      readonly what: NoticeKind;
      readonly plan: MailedPlan;
      readonly by: string | null;
      /** Of a step. */
      readonly command?: PlanCommandName;
      readonly on?: IsoDate;
    }
  | {
      readonly kind: 'guest-invitation' | 'guest-reminder';
      readonly plan: MailedPlan;
      readonly region: string;
      readonly closes: IsoDate;
      /** Organisation that asks. */
      readonly from: string;
    }
  | { readonly kind: 'sign-in-link'; readonly minutes: number; readonly back?: string };

/** @returns what a digest says, in one text, to see whether the next says anything else */
export function digestSaid(lines: readonly DigestLine[]): string {
  return lines
    .map((line) => [lineKey(line), 'count' in line ? line.count : ''].join(' '))
    .toSorted()
    .join('\n');
}
