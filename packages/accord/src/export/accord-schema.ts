import {
  actionSchema,
  assessmentFrameworkSchema,
  brokenReferenceSchema,
  clauseSchema,
  commitmentSchema,
  conflictSchema,
  documentDifferenceSchema,
  documentRecordSchema,
  labourIndicatorSchema,
  misprintSchema,
  noOpenPointSchema,
  normSchema,
  NOTHING_YET,
  numberingNoteSchema,
  openPointSchema,
  outcomeSchema,
  ruleSchema,
  targetGroupRecordSchema,
} from '@iza/domain/accord';
import { partySchema, signatorySchema } from '@iza/domain/party';
import { regionKindSchema } from '@iza/domain/region';
import { principleSchema, publicThemeSchema, themeSchema } from '@iza/domain/theme';
import { lineSchema, partyIdSchema, regionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import type { ReadOnly } from '../record.ts';
import { budgetSchema } from './budget-schema.ts';
import { editionRecordSchema } from './editions.ts';
import { fundsSchema } from './funds-schema.ts';

const answerableGroupSchema = z
  .strictObject({
    code: partyIdSchema,
    kind: z.enum(['group', 'role', 'organisation']).describe('What it is'),
    name: lineSchema.describe('Name on the screens'),
  })
  .meta({ description: 'Somebody made answerable whom the register of parties does not hold' });

const regionReferenceSchema = z
  .strictObject({
    id: regionIdSchema,
    kind: regionKindSchema,
    name: lineSchema.describe('Name of the region'),
  })
  .meta({ description: 'Region by reference; its borders are not part of the agreement' });

const dateLeftOutSchema = z
  .strictObject({
    lines: z
      .tuple([z.int().positive(), z.int().positive()])
      .describe('First and last line in the draft'),
    words: lineSchema.nullable().describe('The words that look like a date; null: all of them'),
    reason: lineSchema.describe('Why it is no commitment'),
  })
  .meta({ description: 'Something that looks like a dated commitment and is none' });

const checkedRuleSchema = ruleSchema.extend({
  checkedBy: z
    .union([z.array(lineSchema).min(1), z.literal(NOTHING_YET)])
    .describe('Names of the functions of the software that check it, or "nothing yet"'),
});

/** The whole agreement as one JSON value. Printed literals stay as printed; what they were read as stands beside them. */
export const accordSchema = z
  .strictObject({
    format: z.literal('iza-accord').describe('What this file is'),
    version: z.literal(1).describe('Version of the format'),
    editions: z.array(editionRecordSchema).describe('Editions that the records rest on'),
    documents: z.array(documentRecordSchema).describe('Documents that the records cite by line'),
    clauses: z.array(clauseSchema).describe('Every place of the draft, in the order of the print'),
    numberingNotes: z.array(numberingNoteSchema).describe('Where the numbering misleads'),
    brokenReferences: z
      .array(brokenReferenceSchema)
      .describe('References in the text to places that are not there'),
    themes: z.array(themeSchema).describe('Themes A-J'),
    publicThemes: z.array(publicThemeSchema).describe('The eight themes of chapter 3'),
    principles: z.array(principleSchema).describe('Principles of appropriate care'),
    parties: z.array(partySchema).describe('Register of parties'),
    answerableGroups: z
      .array(answerableGroupSchema)
      .describe('Groups and roles made answerable, beside the register'),
    signatories: z.array(signatorySchema).describe('Who signed, and who openly did not'),
    regions: z.array(regionReferenceSchema).describe('Regions, by reference'),
    actions: z.array(actionSchema).describe('Action points of annex L, in the order of the print'),
    commitments: z
      .array(commitmentSchema)
      .describe('Dated commitments of chapters 3-6 and annexes A-J, in the order of the print'),
    financeCommitments: z
      .array(commitmentSchema)
      .describe('Dated commitments of annex K, which mostly repeats chapter 4'),
    conflicts: z.array(conflictSchema).describe('Two dates for the same thing; both are kept'),
    datesLeftOut: z
      .array(dateLeftOutSchema)
      .describe('Everything that looks like a date in 3-6 and A-K and is no commitment'),
    targetGroups: z.array(targetGroupRecordSchema).describe('Target groups of 5.3'),
    outcomes: z.array(outcomeSchema).describe('Outcome criteria of 5.3, all of them proposals'),
    labourIndicators: z
      .array(labourIndicatorSchema)
      .describe('Indicators of the labour market (annex H)'),
    norms: z.array(normSchema).describe('Quantified norms'),
    budget: budgetSchema,
    funds: fundsSchema,
    rules: z.array(checkedRuleSchema).describe('Rules that bind plans, money and process'),
    assessmentFrameworks: z
      .array(assessmentFrameworkSchema)
      .describe('How transformation plans are judged, by version'),
    openPoints: z.array(openPointSchema).describe('What the draft leaves open; never filled in'),
    noOpenPoints: z
      .array(noOpenPointSchema)
      .describe('Marks that look like an open point and are none'),
    documentDifferences: z
      .array(documentDifferenceSchema)
      .describe('What the documents say differently'),
    misprints: z.array(misprintSchema).describe('Misprints, as printed'),
  })
  .meta({
    title: 'Integraal Zorgakkoord as data',
    description:
      'The agreement as data. Every record has its clause and its lines in the text file of its document; what is printed stands beside what it was read as; open stays open.',
  });

/** The whole agreement as one JSON value. */
export type AccordExport = ReadOnly<z.output<typeof accordSchema>>;
