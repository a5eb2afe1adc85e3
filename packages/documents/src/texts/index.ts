export {
  catalogueFaults,
  defineTexts,
  languages,
  plural,
  type Catalogue,
  type Language,
  type TextTree,
  type Translated,
} from './define-texts.ts';
export { formatFor, type Format } from './format.ts';
