export {
  closeSuggestion,
  findSuggestion,
  listSuggestions,
  makeSuggestion,
  type NewSuggestion,
  type SuggestionRow,
} from './suggestion.ts';
