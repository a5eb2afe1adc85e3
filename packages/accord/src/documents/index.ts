import type {
  documentDifferenceSchema,
  documentRecordSchema,
  misprintSchema,
} from '@iza/domain/accord';
import { differencesBetween } from './between.data.ts';
import { documents as documentData } from './documents.data.ts';
import { misprints as misprintData } from './misprints.data.ts';
import { differencesWithin } from './within.data.ts';
import { asRecords } from '../record.ts';

/** The documents, by code and file. */
export const documents = asRecords<typeof documentRecordSchema>(documentData);

/** What the documents say differently from each other, or one of them in two ways. */
export const documentDifferences = asRecords<typeof documentDifferenceSchema>([
  ...differencesBetween,
  ...differencesWithin,
]);

/** Misprints, as printed. */
export const misprints = asRecords<typeof misprintSchema>(misprintData);
