import { actorProcedure, reading, router } from '../router/base.ts';
import { clauseInput, openClause } from './open-clause.ts';
import { accordOverview, clauseList } from './overview.ts';
import { accordRecords } from './records.ts';
import { searchText, searchTextInput } from './search-text.ts';

export const accordRouter = router({
  overview: actorProcedure.query(reading(accordOverview)),
  clauses: actorProcedure.query(reading(clauseList)),
  clause: actorProcedure.input(clauseInput).query(reading(openClause)),
  search: actorProcedure.input(searchTextInput).query(reading(searchText)),
  records: actorProcedure.query(reading(accordRecords)),
});
