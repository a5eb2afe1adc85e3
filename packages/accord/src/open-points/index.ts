import type { noOpenPointSchema, openPointSchema } from '@iza/domain/accord';
import { listOpenPoints, silentOpenPoints } from './annex-l.data.ts';
import { openPointOf } from './entry.ts';
import { excluded } from './excluded.data.ts';
import { markedOpenPoints } from './marked.data.ts';
import { asRecords } from '../record.ts';

/** What the draft leaves open: marked in the text, marked in annex L, and what it does not say at all. */
export const openPoints = asRecords<typeof openPointSchema>(
  [...markedOpenPoints, ...listOpenPoints, ...silentOpenPoints].map(openPointOf),
);

/** Marks in the text that are no open points, each with the reason. */
export const noOpenPoints = asRecords<typeof noOpenPointSchema>(excluded);
