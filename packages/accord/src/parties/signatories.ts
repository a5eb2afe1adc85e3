import type { signatorySchema, Signatory } from '@iza/domain/party';
import { NOT_IN_SOURCE, type SourceRef } from '@iza/domain/values';
import { SIGNATORY_ROWS } from './signatory-rows.ts';
import { NEWS_ON_REFUSAL, NEWS_ON_LHV, SIGNED_TEXT } from './sources.ts';
import { asRecord } from '../record.ts';

/** The practitioner's summary writes one name differently and lists all sixteen in one line. */
const SUMMARY_NAMES: Record<string, string> = { dnggz: 'De Nederlandse ggz' };
const SUMMARY_LINE = 9;

const SOURCES: Record<string, SourceRef> = { lhv: NEWS_ON_LHV };

function signed({ id, name, role, signedOn, reservation }: (typeof SIGNATORY_ROWS)[number]) {
  const printed = SUMMARY_NAMES[id] ?? name;
  return asRecord<typeof signatorySchema>({
    party: id,
    signed: true,
    signedOn: { known: signedOn },
    role,
    ...(reservation && { reservation }),
    namings: [
      { document: 'practitioner-summary', printed, lines: [SUMMARY_LINE] },
      { document: 'signed-facts', printed: name },
    ],
    source: SOURCES[id] ?? SIGNED_TEXT,
    certainty: 'verified',
  });
}

/**
 * Who signed the agreement, and who openly did not. The draft prints a placeholder instead of names and speaks of 14 parties (chapter 6);
 * the ministry's summary and the explanation for municipalities list none; the practitioner's summary counts 15 parties besides VWS.
 */
export const signatories: readonly Signatory[] = [
  ...SIGNATORY_ROWS.map(signed),
  asRecord<typeof signatorySchema>({
    party: 'nu91',
    signed: false,
    signedOn: NOT_IN_SOURCE,
    namings: [],
    source: NEWS_ON_REFUSAL,
    certainty: 'verified',
  }),
];
