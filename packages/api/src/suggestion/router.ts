import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput } from '../scope/index.ts';
import { acceptSuggestion, acceptSuggestionInput } from './accept-suggestion.ts';
import {
  declineSuggestion,
  declineSuggestionInput,
  suggestionWriteInput,
  withdrawSuggestion,
} from './close-suggestion.ts';
import { listSuggestions } from './list-suggestions.ts';
import { makeSuggestion, makeSuggestionInput } from './make-suggestion.ts';

export const suggestionRouter = router({
  list: actorProcedure.input(versionInput).query(reading(listSuggestions)),
  make: actorProcedure.input(makeSuggestionInput).mutation(writing(makeSuggestion)),
  accept: actorProcedure.input(acceptSuggestionInput).mutation(writing(acceptSuggestion)),
  decline: actorProcedure.input(declineSuggestionInput).mutation(writing(declineSuggestion)),
  withdraw: actorProcedure.input(suggestionWriteInput).mutation(writing(withdrawSuggestion)),
});
