export { planVocabulary } from './texts.ts';
