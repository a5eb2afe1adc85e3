import {
  labourIndicatorSchema,
  outcomeSchema,
  parseRecords,
  targetGroupRecordSchema,
} from '@iza/domain/accord';
import { labourIndicators as labourIndicatorData } from './labour-market.data.ts';
import { outcomes as outcomeData } from './outcomes.data.ts';
import { targetGroups as targetGroupData } from './target-groups.data.ts';

/** The outcome criteria of 5.3, all of them proposals. */
export const outcomes = parseRecords(outcomeSchema, outcomeData);

/** The target groups of 5.3. */
export const targetGroups = parseRecords(targetGroupRecordSchema, targetGroupData);

/** Indicators of the labour market (annex H). */
export const labourIndicators = parseRecords(labourIndicatorSchema, labourIndicatorData);
