import type { Language } from '@iza/documents/texts';

/** What somebody wants on paper, as the dialog has it. */
export type PaperWish = {
  readonly version: string;
  readonly revision: number;
  readonly since?: { readonly version: string; readonly revision: number } | undefined;
  readonly items?: readonly string[] | undefined;
  readonly comments: boolean;
  /** Round of progress that is printed before the plan. */
  readonly progress?: string | undefined;
  readonly language: Language;
  readonly cover: Readonly<Partial<Record<'meeting' | 'body' | 'date' | 'asked' | 'note', string>>>;
};

/** @returns the address of the paper as a file */
export function paperAddress(wish: PaperWish, format: 'docx' | 'pdf'): string {
  const { version, revision, since, items, comments, progress, language, cover } = wish;
  const params = new URLSearchParams({ revision: String(revision) });
  if (language !== 'nl') params.set('lang', language);
  if (since) params.set('since', `${since.version}.${since.revision}`);
  if (items && items.length > 0) params.set('items', items.join(','));
  if (comments) params.set('comments', '1');
  if (progress !== undefined) params.set('progress', progress);
  for (const [name, text] of Object.entries(cover)) {
    if (text !== undefined && text.trim() !== '') params.set(name, text.trim());
  }
  return `/paper/${version}.${format}?${params.toString()}`;
}
