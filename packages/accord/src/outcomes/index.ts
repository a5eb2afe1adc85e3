import type {
  labourIndicatorSchema,
  outcomeSchema,
  targetGroupRecordSchema,
} from '@iza/domain/accord';
import { labourIndicators as labourIndicatorData } from './labour-market.data.ts';
import { outcomes as outcomeData } from './outcomes.data.ts';
import { targetGroups as targetGroupData } from './target-groups.data.ts';
import { asRecords } from '../record.ts';

/** The outcome criteria of 5.3, all of them proposals. */
export const outcomes = asRecords<typeof outcomeSchema>(outcomeData);

/** The target groups of 5.3. */
export const targetGroups = asRecords<typeof targetGroupRecordSchema>(targetGroupData);

/** Indicators of the labour market (annex H). */
export const labourIndicators = asRecords<typeof labourIndicatorSchema>(labourIndicatorData);
