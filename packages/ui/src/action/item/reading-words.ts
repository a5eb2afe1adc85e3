import type { DateReading } from '@iza/domain/accord';
import { formatDeadline, type Deadline } from '@iza/domain/values';
import type { Language } from '../../texts/define-texts.ts';
import type { itemTexts } from './texts.ts';

type Texts = (typeof itemTexts)['nl'];

/** @returns a deadline as it was read, with how the words bind to it; why, where no day could be read */
export function readingWords(reading: DateReading, language: Language, texts: Texts): string {
  if ('absent' in reading) return texts.absent[reading.absent];
  const { deadline, bound, doubt } = reading;
  const said = texts.bounds[bound](formatDeadline(deadline, language));
  return doubt === undefined ? said : `${said} (${texts.uncertain})`;
}

/** @returns a deadline that people agreed on, in words */
export function deadlineWords(deadline: Deadline, language: Language): string {
  return formatDeadline(deadline, language);
}
