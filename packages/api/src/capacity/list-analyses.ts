import { agreementTitles, listAnalyses, type AnalysisRow } from '@iza/db/capacity';
import { listPlans } from '@iza/db/plan';
import { analysisGaps, mayAnalyse } from '@iza/domain/capacity';
import type { z } from 'zod';
import { regionName, type Scope } from '../scope/index.ts';
import type { AnalysesView, AnalysisView } from './capacity-view.ts';
import { knownRoaz, type openCapacityInput } from './known-roaz.ts';

type Titles = Awaited<ReturnType<typeof agreementTitles>>;

/** @returns what the agreements are called that analyses were made for, as far as the actor may read them */
function titlesFor({ tx }: Scope, rows: readonly AnalysisRow[]): Promise<Titles> {
  return agreementTitles(
    tx,
    rows.flatMap(({ content }) => content.agreement ?? []),
  );
}

/** @returns an analysis with what is still open in it and what the actor can do with it */
function analysisView({ actor }: Scope, row: AnalysisRow, titles: Titles): AnalysisView {
  const { region, concluded, ...said } = row;
  const may = (command: 'save' | 'conclude') => !concluded && mayAnalyse(actor, region, command);
  const { plan, agreement } = row.content;
  const title = agreement === null ? undefined : titles.get(agreement);
  return {
    ...said,
    madeFor: plan && agreement && title !== undefined ? { plan, agreement, title } : null,
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
  const titles = await titlesFor(scope, rows);
  return {
    plans: plans.map(({ plan, name }) => ({ id: plan, name })),
    analyses: rows.map((row) => analysisView(scope, row, titles)),
    mayBegin: mayAnalyse(scope.actor, region, 'save'),
  };
}

/** Every analysis that the actor may read: for the programme team, what was concluded in the whole country. */
export async function allAnalyses(scope: Scope): Promise<readonly AnalysisView[]> {
  const rows = await listAnalyses(scope.tx);
  const titles = await titlesFor(scope, rows);
  return rows.map((row) => analysisView(scope, row, titles));
}
