import type { TodoReason } from '@iza/domain/action';
import type { RegionMatter, WaitingMatter } from '@iza/domain/matter';
import type { TransformationMatter } from '@iza/domain/transformation';
import type { MailLanguage } from '@iza/domain/notification';
import type { PlanCommandName } from '@iza/domain/plan';
import { english } from './texts-en.ts';
import { dutch } from './texts-nl.ts';

/** Every text of the mails. Steps without words of their own are told as *a step*. */
export type MailTexts = {
  readonly dear: (name: string) => string;
  readonly commands: Readonly<Partial<Record<PlanCommandName, string>>>;
  readonly aStep: string;
  readonly digest: {
    readonly subject: (waiting: number, late: number) => string;
    readonly lead: (day: string) => string;
    readonly waiting: string;
    readonly late: string;
    readonly why: string;
  };
  readonly line: Readonly<{
    sign: (command: string) => string;
    signProfile: string;
    /** What a line about a profile is about. */
    profileOf: (region: string) => string;
    respond: (day: string) => string;
    report: (day: string) => string;
    judge: string;
    handle: (count: number) => string;
    comments: (count: number) => string;
    mentioned: (count: number) => string;
    matter: Readonly<Record<WaitingMatter, (count: number) => string>>;
    transformation: Readonly<Record<TransformationMatter, (count: number) => string>>;
    until: (day: string) => string;
    regionMatter: Readonly<Record<RegionMatter, (count: number) => string>>;
    /** What a line about meetings is about. */
    meetingsOf: (region: string) => string;
    'meeting-actions': (count: number) => string;
    'meeting-actions-late': (count: number) => string;
    'plan-late': (day: string) => string;
    'consultation-closed': (day: string) => string;
    'round-over': (day: string) => string;
    /** What a line about the agenda is about. */
    agenda: string;
    /** What the acting party answers for, and what the programme team has to confirm. */
    toConfirm: string;
    actions: Readonly<Record<TodoReason, (count: number) => string>>;
  }>;
  readonly notice: {
    readonly sign: {
      readonly subject: (plan: string) => string;
      readonly said: (by: string | null, command: string) => string;
    };
    readonly respond: {
      readonly subject: (plan: string) => string;
      readonly said: (day: string) => string;
    };
    readonly judge: { readonly subject: (plan: string) => string; readonly said: string };
    readonly mentioned: {
      readonly subject: (plan: string) => string;
      readonly said: (by: string | null) => string;
    };
    readonly 'step-taken': {
      readonly subject: (plan: string) => string;
      readonly said: (by: string | null, command: string) => string;
    };
    readonly open: string;
    readonly why: string;
  };
  readonly signIn: {
    readonly subject: string;
    readonly said: (minutes: number) => string;
    readonly open: string;
    readonly notYou: string;
  };
  readonly guest: {
    readonly invitation: (plan: string) => string;
    readonly reminder: (plan: string) => string;
    readonly asks: (from: string, plan: string, region: string) => string;
    readonly still: (plan: string, region: string) => string;
    readonly until: (day: string) => string;
    readonly how: string;
    readonly open: string;
    readonly yours: string;
  };
  readonly change: string;
  readonly demonstration: string;
};

const TEXTS: Readonly<Record<MailLanguage, MailTexts>> = { nl: dutch, en: english };

/** @returns the texts of mails in a language */
export function mailTexts(language: MailLanguage): MailTexts {
  return TEXTS[language];
}
