import type { TransformationMatter, TransformationSection } from '@iza/domain/transformation';
import type { TransformationId } from '@iza/domain/values';

/** Parts of a plan's page by their word in the address. */
const PART_WORDS = {
  about: 'kort',
  results: 'resultaten',
  case: 'businesscase',
  impact: 'effecten',
  application: 'middelen',
  'self-assessment': 'zelftoets',
  judging: 'beoordelen',
  money: 'uitvoering',
  followed: 'voortgang',
  alignment: 'gelijkgericht',
} as const satisfies Record<
  TransformationSection | 'judging' | 'money' | 'followed' | 'alignment',
  string
>;
export type PagePart = keyof typeof PART_WORDS;

/** The part of a plan's page in which something that waits is done. */
export const MATTER_PARTS = {
  sign: 'about',
  prepare: 'about',
  'fill-place': 'about',
  'begin-assessment': 'about',
  judge: 'judging',
  'share-verdict': 'judging',
  'confirm-milestone': 'money',
  'pay-milestone': 'money',
  'decide-change': 'about',
  'answer-check': 'about',
  'agree-change': 'about',
  'applicant-leaves': 'about',
  'lead-handed': 'about',
  'give-money': 'money',
  grant: 'money',
  answer: 'about',
  ask: 'about',
  'read-decision': 'alignment',
  'answer-sample': 'alignment',
  consent: 'about',
  adapt: 'about',
  'report-results': 'followed',
} as const satisfies Record<TransformationMatter, PagePart>;

/** Name of the setting in the address that says which part is shown. */
export const PART_SETTING = 'deel';

/** @returns the part that a word in the address means; the first one where it means none */
export function partOf(word: string): PagePart {
  const found = Object.entries(PART_WORDS).find(([, own]) => own === word);
  return (found?.[0] ?? 'about') as PagePart;
}

/** Name and word of the setting that says that the plan is shown as it would become. */
export const TEXT_SETTING = 'tekst';
export const CHANGING_WORD = 'wijziging';

/** @returns where a part of a plan stands; `at`: a place in it; `isChanging`: in the text as it would become */
export function partAddress(
  plan: TransformationId,
  part: PagePart,
  at: string | null = null,
  isChanging = false,
): string {
  const settings = [
    ...(part === 'about' ? [] : [`${PART_SETTING}=${PART_WORDS[part]}`]),
    ...(isChanging ? [`${TEXT_SETTING}=${CHANGING_WORD}`] : []),
  ];
  const setting = settings.length > 0 ? `?${settings.join('&')}` : '';
  return `/transformatieplannen/${plan}${setting}${at === null ? '' : `#${at}`}`;
}
