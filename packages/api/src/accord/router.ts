import { actorProcedure, reading, router } from '../router/base.ts';
import {
  listConflicts,
  listDifferences,
  listMisprints,
  listOpenPoints,
  listRules,
  listSignatories,
} from './lists.ts';
import { clauseInput, openClause } from './open-clause.ts';
import { accordOverview, clauseList } from './overview.ts';
import { searchText, searchTextInput } from './search-text.ts';

export const accordRouter = router({
  overview: actorProcedure.query(reading(accordOverview)),
  clauses: actorProcedure.query(reading(clauseList)),
  clause: actorProcedure.input(clauseInput).query(reading(openClause)),
  search: actorProcedure.input(searchTextInput).query(reading(searchText)),
  openPoints: actorProcedure.query(reading(listOpenPoints)),
  conflicts: actorProcedure.query(reading(listConflicts)),
  differences: actorProcedure.query(reading(listDifferences)),
  misprints: actorProcedure.query(reading(listMisprints)),
  rules: actorProcedure.query(reading(listRules)),
  signatories: actorProcedure.query(reading(listSignatories)),
});
