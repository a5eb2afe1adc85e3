import { clauseAtLine } from '@iza/accord/clauses';
import { conflicts } from '@iza/accord/commitments';
import { documentDifferences, misprints } from '@iza/accord/documents';
import { openPoints } from '@iza/accord/open-points';
import { signatories } from '@iza/accord/parties';
import { rules } from '@iza/accord/rules';
import { partiesByName, type Scope } from '../scope/index.ts';
import type { AccordRecords, MisprintView, SignatoryView } from './accord-view.ts';

function misprintViews(): readonly MisprintView[] {
  return misprints.map((misprint) => {
    const [line] = misprint.lines;
    const cited = misprint.document === 'concept' && line !== undefined;
    return { ...misprint, clause: cited ? (clauseAtLine(line)?.key ?? null) : null };
  });
}

async function signatoryViews(scope: Scope): Promise<readonly SignatoryView[]> {
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

/** What the draft leaves open or says twice, what the documents say differently, the rules, and who signed. */
export async function accordRecords(scope: Scope): Promise<AccordRecords> {
  return {
    openPoints,
    conflicts,
    differences: documentDifferences,
    misprints: misprintViews(),
    rules,
    signatories: await signatoryViews(scope),
  };
}
