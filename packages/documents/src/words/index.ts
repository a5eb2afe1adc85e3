export { aimWords, quantityWords } from './aim-words.ts';
export { changeVocabulary, type ChangeVocabulary } from './change-vocabulary.ts';
export { commonLines, ownAbsent, ownSource, type CommonLines } from './common-lines.ts';
export { lowerFirst } from './lower-first.ts';
export { notInSource } from './not-in-source.ts';
export { outlineChanges } from './outline-changes.ts';
export { folded, partyBook, partyRefOf, type KnownParty, type PartyBook } from './party-book.ts';
export { planVocabulary } from './plan-vocabulary.ts';
export { planWords, type PlanVocabulary, type PlanWords } from './plan-words.ts';
export {
  changedFields,
  shownFields,
  type FieldChange,
  type ShownField,
  type ShownNames,
} from './shown-fields.ts';
export { countWords, toldChanges, type Compared, type ToldChange } from './told-changes.ts';
export { stageWords, type StandingPlan } from './stage-words.ts';
