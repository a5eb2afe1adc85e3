import type { normSchema } from '@iza/domain/accord';
import { moneyNorms } from './money.data.ts';
import { digitalNorms, labourNorms, socialNorms } from './primary-and-labour.data.ts';
import { qualityNorms } from './quality.data.ts';
import { acuteNorms, concentrationNorms, regionalNorms } from './regional.data.ts';
import { asRecords } from '../record.ts';

/** Every quantified norm of the agreement, in the order of the text: annexes A-I, then money. */
export const norms = asRecords<typeof normSchema>([
  ...qualityNorms,
  ...regionalNorms,
  ...acuteNorms,
  ...concentrationNorms,
  ...socialNorms,
  ...labourNorms,
  ...digitalNorms,
  ...moneyNorms,
]);
