import type { JSX } from 'react';
import { ClausePage } from './clause-page.tsx';
import { ClausesPage } from './clauses-page.tsx';
import { ConflictsPage } from './conflicts-page.tsx';
import { DifferencesPage } from './differences-page.tsx';
import { OpenPointsPage } from './open-points-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { RulesPage } from './rules-page.tsx';
import { SearchPage } from './search-page.tsx';
import { SignatoriesPage } from './signatories-page.tsx';

const PAGES: Readonly<Record<string, () => JSX.Element>> = {
  vindplaatsen: ClausesPage,
  zoeken: SearchPage,
  'open-punten': OpenPointsPage,
  datums: ConflictsPage,
  verschillen: DifferencesPage,
  regels: RulesPage,
  partijen: SignatoriesPage,
};

/** The agreement: its themes, its text, and what we know of it. A place that is no page is a clause. */
export function AccordSection({ place }: { place: string | undefined }) {
  if (place === undefined) return <OverviewPage />;
  const Page = Object.hasOwn(PAGES, place) ? PAGES[place] : undefined;
  return Page ? <Page /> : <ClausePage key={place} clause={place} />;
}
