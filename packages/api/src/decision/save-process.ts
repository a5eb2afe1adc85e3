import { readProcess, saveProcess as storeProcess } from '@iza/db/decision';
import { appendEvent } from '@iza/db/event';
import { processProposalSchema, type ProcessProposal } from '@iza/domain/decision';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';

export const saveProcessInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema,
  content: processProposalSchema,
});
export type SaveProcessInput = z.infer<typeof saveProcessInput>;

type ProcessSaved = Saved<{ revision: number; savedAt: string; contentRevision: number }>;

/** Saves the process proposal; the content of the version goes a revision further with it. @see C.6.d.p1 and B.2.a-2.p1 */
export async function saveProcess(
  scope: Scope,
  { version, base, content }: SaveProcessInput,
): Promise<ProcessSaved | Conflict<ProcessProposal> | Refused> {
  const { tx } = scope;
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const written = await storeProcess(tx, version, content, base);
  if (written === 'conflict') {
    const current = await readProcess(tx, version);
    return current ? { kind: 'conflict', current } : refused('not-on-record');
  }
  await appendEvent(tx, version, { kind: 'process-saved', revision: written.revision });
  return saved(written);
}
