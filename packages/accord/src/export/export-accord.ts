import { actions, answerableGroups } from '../actions/index.ts';
import { budget } from '../budget/index.ts';
import { brokenReferences, clauses, numberingNotes } from '../clauses/index.ts';
import {
  commitments,
  conflicts,
  datesLeftOut,
  financeAnnexCommitments,
} from '../commitments/index.ts';
import { documentDifferences, documents, misprints } from '../documents/index.ts';
import { assessmentFrameworks } from '../frameworks/index.ts';
import { funds } from '../funds/index.ts';
import { norms } from '../norms/index.ts';
import { noOpenPoints, openPoints } from '../open-points/index.ts';
import { labourIndicators, outcomes, targetGroups } from '../outcomes/index.ts';
import { parties, signatories } from '../parties/index.ts';
import { principles } from '../principles/index.ts';
import { regions } from '../regions/index.ts';
import { rules } from '../rules/index.ts';
import { publicThemes, themes } from '../themes/index.ts';
import type { AccordExport } from './accord-schema.ts';
import { editions } from './editions.ts';

function exportBudget(): AccordExport['budget'] {
  const { savings, envelopes, editions: sideBySide, ...rest } = budget;
  return { ...rest, savings: savings.id, envelopes: envelopes.id, editions: sideBySide.cells };
}

function exportFunds(): AccordExport['funds'] {
  return { ...funds, envelopes: { ...funds.envelopes, table: funds.envelopes.table.id } };
}

/** @returns the whole agreement as one JSON value, described by `accordSchema`; lists in the order of the print */
export function exportAccord(): AccordExport {
  return {
    format: 'iza-accord',
    version: 1,
    editions,
    documents,
    clauses,
    numberingNotes,
    brokenReferences,
    themes,
    publicThemes,
    principles,
    parties,
    answerableGroups,
    signatories,
    regions: regions.map(({ id, kind, name }) => ({ id, kind, name })),
    actions,
    commitments,
    financeCommitments: financeAnnexCommitments,
    conflicts,
    datesLeftOut: datesLeftOut.map(([from, to, reason, words]) => ({
      lines: [from, to],
      words: words ?? null,
      reason,
    })),
    targetGroups,
    outcomes,
    labourIndicators,
    norms,
    budget: exportBudget(),
    funds: exportFunds(),
    rules,
    assessmentFrameworks,
    openPoints,
    noOpenPoints,
    documentDifferences,
    misprints,
  };
}
