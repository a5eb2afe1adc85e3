import { listAnalyses, type AnalysisRow } from '@iza/db/capacity';
import { listPlans } from '@iza/db/plan';
import { analysisGaps, mayAnalyse } from '@iza/domain/capacity';
import type { z } from 'zod';
import { regionName, type Scope } from '../scope/index.ts';
import type { AnalysesView, AnalysisView } from './capacity-view.ts';
import { knownRoaz, type openCapacityInput } from './known-roaz.ts';

/** @returns an analysis with what is still open in it and what the actor can do with it */
function analysisView({ actor }: Scope, row: AnalysisRow): AnalysisView {
  const { region, concluded, ...said } = row;
  const may = (command: 'save' | 'conclude') => !concluded && mayAnalyse(actor, region, command);
  return {
    ...said,
    region: { id: region, name: regionName(region) },
    state: concluded ? 'concluded' : 'draft',
    gaps: analysisGaps(row.content),
    maySave: may('save'),
    mayConclude: may('conclude'),
  };
}

/** The chain impact analyses of a ROAZ region, newest first. @see C.4.a */
export async function openAnalyses(
  scope: Scope,
  { region }: z.infer<typeof openCapacityInput>,
): Promise<AnalysesView> {
  knownRoaz(scope, region);
  const [rows, plans] = await Promise.all([
    listAnalyses(scope.tx, region),
    listPlans(scope.tx, { regions: [region], kind: 'roaz' }),
  ]);
  return {
    plans: plans.map(({ plan, name }) => ({ id: plan, name })),
    analyses: rows.map((row) => analysisView(scope, row)),
    mayBegin: mayAnalyse(scope.actor, region, 'save'),
  };
}

/** Every analysis that the actor may read: for the programme team, what was concluded in the whole country. */
export async function allAnalyses(scope: Scope): Promise<readonly AnalysisView[]> {
  return (await listAnalyses(scope.tx)).map((row) => analysisView(scope, row));
}
