import { clauseAtLine } from '@iza/accord/clauses';
import { conflicts } from '@iza/accord/commitments';
import { documentDifferences, misprints } from '@iza/accord/documents';
import { openPoints } from '@iza/accord/open-points';
import { signatories } from '@iza/accord/parties';
import { rules } from '@iza/accord/rules';
import type { CheckedRule, Conflict, DocumentDifference, OpenPoint } from '@iza/domain/accord';
import { partiesByName, type Scope } from '../scope/index.ts';
import type { MisprintView, SignatoryView } from './accord-view.ts';

/** What the draft leaves open. */
export async function listOpenPoints(): Promise<readonly OpenPoint[]> {
  return openPoints;
}

/** Two dates for the same thing, both kept. */
export async function listConflicts(): Promise<readonly Conflict[]> {
  return conflicts;
}

/** What the documents say differently. */
export async function listDifferences(): Promise<readonly DocumentDifference[]> {
  return documentDifferences;
}

/** Misprints, as printed. */
export async function listMisprints(): Promise<readonly MisprintView[]> {
  return misprints.map((misprint) => {
    const [line] = misprint.lines;
    const cited = misprint.document === 'concept' && line !== undefined;
    return { ...misprint, clause: cited ? (clauseAtLine(line)?.key ?? null) : null };
  });
}

/** The rules, each with what in the software checks it. */
export async function listRules(): Promise<readonly CheckedRule[]> {
  return rules;
}

/** Who signed, and who openly did not. */
export async function listSignatories(scope: Scope): Promise<readonly SignatoryView[]> {
  const naming = await partiesByName(
    scope,
    signatories.map(({ party }) => party),
  );
  return signatories.map(({ party, signed, signedOn, role, reservation }) => ({
    party,
    name: naming(party),
    signed,
    role: role ?? null,
    signedOn: 'known' in signedOn ? signedOn.known : null,
    reservation: reservation ?? null,
  }));
}
