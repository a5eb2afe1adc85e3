export {
  catalogueFaults,
  defineTexts,
  languages,
  plural,
  type Catalogue,
  type Language,
  type TextTree,
  type Translated,
} from '@iza/documents/texts';
