export {
  closeSuggestion,
  findSuggestion,
  listSuggestions,
  makeSuggestion,
  openSuggestionCounts,
  type NewSuggestion,
  type SuggestionRow,
} from './suggestion.ts';
