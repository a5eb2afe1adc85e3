import { exportAccord, accordSchema, type AccordExport } from '../export/index.ts';
import { countsOf, type Counts } from './counts.ts';
import { duplicatesIn, type Duplicate } from './duplicates.ts';
import type { Reference } from './reference.ts';
import { referencesIn } from './references.ts';
import { sumsThatDoNotTie, type UntiedSum } from './sums.ts';

/** What a look at the whole agreement as data brings up. Differences, conflicts and open points are facts about the text, no faults. */
export type AccordCheck = {
  /** Whether the data hold together: nothing invalid, no key twice, no reference dangling. */
  readonly ok: boolean;
  readonly counts: Counts;
  readonly sums: readonly UntiedSum[];
  readonly conflicts: AccordExport['conflicts'];
  readonly openPoints: AccordExport['openPoints'];
  readonly references: { readonly checked: number; readonly dangling: readonly Reference[] };
  readonly duplicates: readonly Duplicate[];
  /** Records that do not fit their schema: place and message. */
  readonly invalid: readonly { readonly at: string; readonly message: string }[];
};

function faultsOf(accord: AccordExport): AccordCheck['invalid'] {
  const parsed = accordSchema.safeParse(accord);
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({ at: path.join('.'), message }));
}

/**
 * Looks whether the agreement as data holds together, and lists what in the text itself does not tie.
 * @param accord - the export; another one for tests
 */
export function checkAccord(accord: AccordExport = exportAccord()): AccordCheck {
  const invalid = faultsOf(accord);
  const references = invalid.length === 0 ? referencesIn(accord) : { checked: 0, dangling: [] };
  const duplicates = duplicatesIn(accord);
  return {
    ok: invalid.length + references.dangling.length + duplicates.length === 0,
    counts: countsOf(accord),
    sums: sumsThatDoNotTie(accord),
    conflicts: accord.conflicts,
    openPoints: accord.openPoints,
    references,
    duplicates,
    invalid,
  };
}
