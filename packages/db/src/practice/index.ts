export {
  findPractice,
  listPractices,
  markPractice,
  withdrawPractice,
  type PracticeRow,
} from './practice.ts';
