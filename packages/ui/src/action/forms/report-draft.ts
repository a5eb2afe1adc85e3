import type { ActionStatus, Evidence, StatusReport } from '@iza/domain/action';
import { isoDate } from '@iza/domain/values';

/** What is typed of a report, as it is typed. */
export type ReportDraft = {
  readonly status: ActionStatus | null;
  readonly reason: string;
  readonly doneOn: string | null;
  readonly evidence: readonly { readonly text: string; readonly address: string }[];
};

export const EMPTY_REPORT: ReportDraft = {
  status: null,
  reason: '',
  doneOn: null,
  evidence: [{ text: '', address: '' }],
};

/** What is still wrong with a draft. */
export type ReportFault =
  | { readonly at: 'status' | 'reason' }
  | { readonly at: 'evidence'; readonly line: number; readonly part: 'text' | 'address' };

const ADDRESS = /^https?:\/\/\S+\.\S+$/;
const isBlank = ({ text, address }: ReportDraft['evidence'][number]) =>
  text.trim() === '' && address.trim() === '';

/** @returns everything that is wrong with a draft; empty: it can be sent */
export function reportFaults({ status, reason, evidence }: ReportDraft): readonly ReportFault[] {
  const faults: ReportFault[] = [];
  if (status === null) faults.push({ at: 'status' });
  const asks = status === 'behind' || status === 'lapsed';
  if (asks && reason.trim() === '') faults.push({ at: 'reason' });
  for (const [line, each] of evidence.entries()) {
    if (isBlank(each)) continue;
    if (each.text.trim() === '') faults.push({ at: 'evidence', line, part: 'text' });
    if (each.address.trim() !== '' && !ADDRESS.test(each.address.trim()))
      faults.push({ at: 'evidence', line, part: 'address' });
  }
  return faults;
}

/** @returns the lines of evidence that say something */
export function evidenceOf(lines: ReportDraft['evidence']): Evidence[] {
  return lines
    .filter((each) => !isBlank(each))
    .map(({ text, address }) => ({
      text: text.trim(),
      address: address.trim() === '' ? null : address.trim(),
    }));
}

/** @returns what is sent; `undefined` while something is wrong with the draft */
export function reportOf(draft: ReportDraft): StatusReport | undefined {
  const { status, reason, doneOn, evidence } = draft;
  if (status === null || reportFaults(draft).length > 0) return undefined;
  return {
    status,
    reason: reason.trim(),
    evidence: evidenceOf(evidence),
    doneOn: status === 'done' && doneOn !== null ? isoDate(doneOn) : null,
  };
}
