import { documentDifferences, documents, misprints } from '@iza/accord/documents';
import { conflicts } from '@iza/accord/commitments';
import { openPoints } from '@iza/accord/open-points';
import { signatories } from '@iza/accord/parties';
import { principles } from '@iza/accord/principles';
import { rules } from '@iza/accord/rules';
import { publicThemes, themes } from '@iza/accord/themes';
import { NOTHING_YET } from '@iza/domain/accord';
import type { Scope } from '../scope/index.ts';
import type { AccordOverview, ClauseName } from './accord-view.ts';
import { editionView } from './edition.ts';
import { clauseNames } from './names.ts';

/** What the agreement is made of: themes, principles, documents, and how much there is of each. */
export async function accordOverview(scope: Scope): Promise<AccordOverview> {
  return {
    edition: await editionView(scope),
    documents: documents.map(({ code, name, date }) => ({ code, name, date })),
    themes,
    publicThemes,
    principles,
    counts: {
      clauses: clauseNames.length,
      openPoints: openPoints.length,
      conflicts: conflicts.length,
      differences: documentDifferences.length,
      misprints: misprints.length,
      rules: rules.length,
      rulesChecked: rules.filter(({ checkedBy }) => checkedBy !== NOTHING_YET).length,
      signatories: signatories.length,
    },
  };
}

/** Every clause by name, in the order of the print. */
export async function clauseList(): Promise<readonly ClauseName[]> {
  return clauseNames;
}
