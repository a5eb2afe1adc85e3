import type { ActionEntry } from '@iza/domain/action';
import type { Format, Language } from '../../texts/index.ts';
import { deadlineWords } from './reading-words.ts';

export type EntryTexts = {
  readonly standings: Readonly<Record<string, string>>;
  readonly format: Format;
  readonly language: Language;
  readonly nameOf: (party: string) => string;
  readonly milestone: (id: string) => string;
  readonly noTrekker: string;
  readonly decided: (by: string, on: string) => string;
};

/** @returns what an entry says after who wrote it, one part a line; empty where there is no more to say */
export function entryDetails(entry: ActionEntry, texts: EntryTexts): readonly string[] {
  const { standings, format, language, nameOf, milestone } = texts;
  switch (entry.kind) {
    case 'added':
      return [entry.added.title];
    case 'corrected':
      return [entry.added.title, entry.reason];
    case 'status-proposed':
    case 'status-confirmed':
      return [standings[entry.status] ?? entry.status, entry.reason];
    case 'sent-back':
    case 'asked':
      return [entry.question];
    case 'move-proposed':
      return [deadlineWords(entry.deadline, language), entry.reason];
    case 'deadline-moved': {
      const { by, on } = entry.decided;
      const decided = texts.decided(by, format.date(on));
      return [deadlineWords(entry.deadline, language), entry.reason, decided];
    }
    case 'trekker-appointed':
      return [entry.party === null ? texts.noTrekker : nameOf(entry.party)];
    case 'milestone-added':
    case 'milestone-changed':
      return [entry.title, entry.due === null ? '' : deadlineWords(entry.due, language)];
    case 'milestone-reported':
    case 'milestone-reached':
      return [milestone(entry.milestone), format.date(entry.on)];
    case 'milestone-dropped':
      return [milestone(entry.milestone), entry.reason];
    case 'undone':
      return [];
  }
}
