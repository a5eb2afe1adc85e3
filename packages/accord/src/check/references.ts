import {
  actionKeySchema,
  commitmentKeySchema,
  documentCodeSchema,
  targetGroupSchema,
} from '@iza/domain/accord';
import { publicThemeNumberSchema, themeLetterSchema } from '@iza/domain/theme';
import { clauseIdSchema, editionSchema, partyIdSchema, regionIdSchema } from '@iza/domain/values';
import type { z } from 'zod';
import { accordSchema, type AccordExport } from '../export/index.ts';
import { moneyReferences, recordReferences } from './references-by-id.ts';
import type { Looked, Reference } from './reference.ts';
import { placesIn } from './walk-schema.ts';

/** Everything of a kind that can be pointed at; the schema of its key finds the references to it. */
type Target = {
  readonly kind: string;
  readonly key: z.ZodType;
  readonly existing: (accord: AccordExport) => readonly (string | number)[];
};

const TARGETS: readonly Target[] = [
  { kind: 'clause', key: clauseIdSchema, existing: (a) => a.clauses.map(({ key }) => key) },
  {
    kind: 'party',
    key: partyIdSchema,
    existing: (a) => [...a.parties.map(({ id }) => id), ...a.answerableGroups.map((g) => g.code)],
  },
  { kind: 'theme', key: themeLetterSchema, existing: (a) => a.themes.map((t) => t.letter) },
  {
    kind: 'public theme',
    key: publicThemeNumberSchema,
    existing: (a) => a.publicThemes.map((t) => t.number),
  },
  { kind: 'action', key: actionKeySchema, existing: (a) => a.actions.map(({ key }) => key) },
  {
    kind: 'commitment',
    key: commitmentKeySchema,
    existing: (a) => [...a.commitments, ...a.financeCommitments].map(({ key }) => key),
  },
  { kind: 'document', key: documentCodeSchema, existing: (a) => a.documents.map((d) => d.code) },
  { kind: 'edition', key: editionSchema, existing: (a) => a.editions.map(({ code }) => code) },
  {
    kind: 'target group',
    key: targetGroupSchema,
    existing: (a) => a.targetGroups.map(({ code }) => code),
  },
  { kind: 'region', key: regionIdSchema, existing: (a) => a.regions.map(({ id }) => id) },
];

/** References by a key that has a schema of its own: found wherever the schema of the export has that key. */
function byKey(accord: AccordExport): Looked[] {
  const existing = new Map(TARGETS.map(({ kind, existing: of }) => [kind, new Set(of(accord))]));
  return placesIn(accordSchema, accord).flatMap(({ at, value, schemas }) => {
    const target = TARGETS.find(({ key }) => schemas.includes(key));
    if (!target || value === null) return [];
    const to = value as string | number;
    const found = existing.get(target.kind)?.has(to) ?? false;
    return [{ reference: { at, kind: target.kind, to: String(to) }, found }];
  });
}

/** All references of the export, split by whether what they name exists. */
type References = { readonly checked: number; readonly dangling: readonly Reference[] };

/** @returns how many references there are, and those that point at nothing */
export function referencesIn(accord: AccordExport): References {
  const all = [...byKey(accord), ...recordReferences(accord), ...moneyReferences(accord)];
  return {
    checked: all.length,
    dangling: all.filter(({ found }) => !found).map(({ reference }) => reference),
  };
}
