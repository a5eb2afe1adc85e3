import { actions } from '@iza/accord/actions';
import { commitments, financeAnnexCommitments } from '@iza/accord/commitments';
import { norms } from '@iza/accord/norms';
import { openPoints } from '@iza/accord/open-points';
import { outcomes } from '@iza/accord/outcomes';
import { rules } from '@iza/accord/rules';
import type { ClauseId } from '@iza/domain/values';
import type { RestingRecord } from './accord-view.ts';

/** A record, and the other places that it is about. */
type Placed = RestingRecord & { readonly basis?: readonly ClauseId[] };

const records: readonly Placed[] = [
  ...[...commitments, ...financeAnnexCommitments].map(
    ({ key, clause, subject, datePrinted }): RestingRecord => ({
      what: 'commitment',
      id: key,
      clause,
      subject,
      printed: datePrinted,
    }),
  ),
  ...actions.map(
    ({ key, clause, basis, title, deadlinePrinted }): Placed => ({
      what: 'action',
      id: key,
      clause,
      basis,
      subject: title,
      printed: deadlinePrinted,
    }),
  ),
  ...norms.map(
    ({ id, clause, subject, values }): RestingRecord => ({
      what: 'norm',
      id,
      clause,
      subject,
      printed: values.map(({ printed }) => printed).join('; '),
    }),
  ),
  ...outcomes.map(
    ({ id, clause, indicator, target }): RestingRecord => ({
      what: 'outcome',
      id,
      clause,
      subject: indicator,
      printed: target.printed,
    }),
  ),
  ...rules.map(
    ({ id, clause, says }): RestingRecord => ({
      what: 'rule',
      id,
      clause,
      subject: says,
      printed: null,
    }),
  ),
  ...openPoints.map(
    ({ id, clause, missing, printed }): RestingRecord => ({
      what: 'openPoint',
      id,
      clause,
      subject: missing,
      printed,
    }),
  ),
];

/** @returns the records that rest on a clause or on one of its parts; action points also where the text agrees on them */
export function restingOn(clause: ClauseId): readonly RestingRecord[] {
  const within = (place: ClauseId) => `${place}.`.startsWith(`${clause}.`);
  return records.flatMap(({ basis = [], ...record }) =>
    [record.clause, ...basis].some(within) ? [record] : [],
  );
}
