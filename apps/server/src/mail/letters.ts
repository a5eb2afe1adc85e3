import type { DueMail } from '@iza/db/mail';
import type { DigestLine, MailContent } from '@iza/domain/notification';
import type { IsoDate } from '@iza/domain/values';
import { withWayBack } from '../login/way-back.ts';
import { mailedAddress, pageOf, planAddress, spotOf } from './address.ts';
import type { MailTexts } from './texts.ts';

/** A line to follow: what it is about, what is the matter, and where to go. */
type Point = { readonly about: string; readonly said?: string; readonly to: string };

/** A mail before it has a form: words, and links with words. */
export type Letter = {
  readonly subject: string;
  readonly said: readonly string[];
  readonly lists: readonly { readonly name: string; readonly points: readonly Point[] }[];
  readonly button?: { readonly label: string; readonly to: string };
  readonly foot: readonly string[];
  readonly change?: string;
};

/** What letters are written with. */
export type Words = {
  readonly texts: MailTexts;
  readonly day: (day: IsoDate) => string;
  readonly origin: string;
};
type Of<Kind extends MailContent['kind']> = Extract<MailContent, { kind: Kind }>;

function lineSaid(line: DigestLine, { texts, day }: Words): string {
  const { line: said, commands, aStep } = texts;
  switch (line.what) {
    case 'actions':
      return said.actions[line.reason](line.count);
    case 'region-matter':
      return said.regionMatter[line.matter](line.count);
    case 'sign-profile':
      return said.signProfile;
    case 'meeting-actions':
    case 'meeting-actions-late':
      return said[line.what](line.count);
    case 'transformation':
      return [
        said.transformation[line.matter](line.count),
        ...(line.until ? [said.until(day(line.until))] : []),
      ].join(', ');
    case 'sign':
      return said.sign(commands[line.command] ?? aStep);
    case 'judge':
      return said.judge;
    case 'matter':
      return said.matter[line.matter](line.count);
    case 'handle':
    case 'comments':
    case 'mentioned':
      return said[line.what](line.count);
    case 'respond':
    case 'report':
    case 'plan-late':
    case 'consultation-closed':
    case 'round-over':
      return said[line.what](day(line.on));
  }
}

function lineAbout(line: DigestLine, { texts }: Words): string {
  if (line.what === 'sign-profile') return texts.line.profileOf(line.region.name);
  if (line.what === 'meeting-actions' || line.what === 'meeting-actions-late')
    return texts.line.meetingsOf(line.region.name);
  if (line.what === 'region-matter') return line.region.name;
  if (line.what === 'transformation') return line.transformation.name;
  if (line.what !== 'actions') return line.plan.name;
  return line.reason === 'to-confirm' ? texts.line.toConfirm : texts.line.agenda;
}

function isLate(line: DigestLine): boolean {
  if (line.what === 'actions') return line.reason === 'late';
  return ['plan-late', 'consultation-closed', 'round-over', 'meeting-actions-late'].includes(
    line.what,
  );
}

function digest({ day: on, lines }: Of<'digest'>, words: Words): Letter {
  const { texts, origin, day } = words;
  const point = (line: DigestLine): Point => ({
    about: lineAbout(line, words),
    said: lineSaid(line, words),
    to: mailedAddress(origin, pageOf(line)),
  });
  const late = lines.filter(isLate);
  const waiting = lines.filter((line) => !isLate(line));
  const { subject, lead, why, ...names } = texts.digest;
  const lists = [
    { name: names.waiting, points: waiting.map(point) },
    { name: names.late, points: late.map(point) },
  ];
  return {
    subject: subject(waiting.length, late.length),
    said: [lead(day(on))],
    lists: lists.filter(({ points }) => points.length > 0),
    foot: [why],
    change: mailedAddress(origin, '/meldingen'),
  };
}

function noticeSaid({ what, by, command, on }: Of<'notice'>, { texts, day }: Words): string {
  const { notice, commands, aStep } = texts;
  switch (what) {
    case 'sign':
    case 'step-taken':
      return notice[what].said(by, (command && commands[command]) ?? aStep);
    case 'mentioned':
      return notice.mentioned.said(by);
    case 'respond':
      return notice.respond.said(on ? day(on) : '');
    case 'judge':
      return notice.judge.said;
  }
}

function notice(content: Of<'notice'>, words: Words): Letter {
  const { what, plan } = content;
  const { texts, origin } = words;
  const to = what === 'step-taken' ? planAddress(plan) : spotOf(what, plan);
  return {
    subject: texts.notice[what].subject(plan.name),
    said: [plan.name, noticeSaid(content, words)],
    lists: [],
    button: { label: texts.notice.open, to: mailedAddress(origin, to) },
    foot: [texts.notice.why],
    change: mailedAddress(origin, '/meldingen'),
  };
}

function signIn(
  { minutes, back }: Of<'sign-in-link'>,
  secret: string,
  { texts, origin }: Words,
): Letter {
  const { subject, said, open, notYou } = texts.signIn;
  const to = origin + withWayBack(`/sign-in/${secret}`, back);
  return { subject, said: [said(minutes)], lists: [], button: { label: open, to }, foot: [notYou] };
}

type GuestContent = Of<'guest-invitation' | 'guest-reminder'>;

function guest(content: GuestContent, mail: DueMail, { texts, day, origin }: Words): Letter {
  const { kind, plan, region, closes, from } = content;
  const { guest: said } = texts;
  const first = kind === 'guest-invitation';
  const language = mail.language === 'en' ? '?lang=en' : '';
  return {
    subject: first ? said.invitation(plan.name) : said.reminder(plan.name),
    said: [
      `${first ? said.asks(from, plan.name, region) : said.still(plan.name, region)} ${said.until(day(closes))}`,
      said.how,
    ],
    lists: [],
    button: { label: said.open, to: `${origin}/reactie/${mail.secret ?? ''}${language}` },
    foot: [said.yours],
  };
}

/** @returns what a mail says, in words */
export function letterOf(mail: DueMail, words: Words): Letter {
  const { content, secret } = mail;
  switch (content.kind) {
    case 'digest':
      return digest(content, words);
    case 'notice':
      return notice(content, words);
    case 'guest-invitation':
    case 'guest-reminder':
      return guest(content, mail, words);
    case 'sign-in-link':
      return signIn(content, secret ?? '', words);
  }
}
