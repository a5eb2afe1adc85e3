import { describe, expect, test } from 'vitest';
import { EMPTY_REPORT, reportFaults, reportOf, type ReportDraft } from './report-draft.ts';

const draft = (part: Partial<ReportDraft>): ReportDraft => ({ ...EMPTY_REPORT, ...part });

describe('a report that is being typed', () => {
  test('without a status it is not sent, and the status is named', () => {
    expect(reportOf(EMPTY_REPORT)).toBeUndefined();
    expect(reportFaults(EMPTY_REPORT)).toEqual([{ at: 'status' }]);
  });
  test.each(['behind', 'lapsed'] as const)('%s asks for a reason', (status) => {
    expect(reportFaults(draft({ status }))).toEqual([{ at: 'reason' }]);
    expect(reportOf(draft({ status, reason: 'Wacht op de NZa' }))?.status).toBe(status);
  });
  test('an empty line of evidence is no fault and is not sent', () => {
    expect(reportOf(draft({ status: 'on-schedule' }))?.evidence).toEqual([]);
  });
  test('an address without words, and words without a real address, are named at their line', () => {
    const evidence = [
      { text: '', address: 'https://voorbeeld.nl/rapport' },
      { text: 'Rapport', address: 'ergens' },
    ];
    expect(reportFaults(draft({ status: 'done', evidence }))).toEqual([
      { at: 'evidence', line: 0, part: 'text' },
      { at: 'evidence', line: 1, part: 'address' },
    ]);
  });
  test('the day on which it was done goes along only with done', () => {
    const typed = { doneOn: '2024-01-15' };
    expect(reportOf(draft({ ...typed, status: 'done' }))?.doneOn).toBe('2024-01-15');
    expect(reportOf(draft({ ...typed, status: 'on-schedule' }))?.doneOn).toBeNull();
  });
});
