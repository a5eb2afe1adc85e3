import { appendEvent } from '@iza/db/event';
import { readProgressSettings, saveProgressSettings } from '@iza/db/progress';
import {
  DEFAULT_SETTINGS,
  progressSettingsSchema,
  type ProgressSettings,
} from '@iza/domain/progress';
import { z } from 'zod';
import { saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { followedFor, progressWriteInput } from './followed-plan.ts';

export const setProgressInput = z.strictObject({
  ...progressWriteInput.shape,
  base: baseSchema,
  content: progressSettingsSchema,
});
export type SetProgressInput = z.infer<typeof setProgressInput>;

const NOTHING_CHOSEN = { revision: 0, content: DEFAULT_SETTINGS, savedBy: '', savedAt: '' };

/** Chooses how the region shows progress: its rhythm, what is asked, in which words, and whether the public sees any of it. */
export async function setProgress(
  scope: Scope,
  { plan, base, content }: SetProgressInput,
): Promise<Saved<{ revision: number; savedAt: string }> | Conflict<ProgressSettings> | Refused> {
  const { tx } = scope;
  const followed = await followedFor(scope, plan, 'lead-progress');
  if ('refusal' in followed) return followed.refusal;
  const written = await saveProgressSettings(tx, plan, content, base);
  if (written === 'conflict') {
    const current = await readProgressSettings(tx, plan);
    return { kind: 'conflict', current: current ?? NOTHING_CHOSEN };
  }
  const { revision } = written;
  await appendEvent(tx, followed.head.version.id, { kind: 'progress-set', revision });
  return saved(written);
}
