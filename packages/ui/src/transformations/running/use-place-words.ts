import type { PlanAccountView } from '@iza/api/ledger';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { routeTexts } from './route-texts.ts';
import { runningTexts } from './texts.ts';

/** @returns where money of a plan stands, in words: by which route, of which year, within which earmark, and how much */
export function usePlaceWords(): (place: PlanAccountView) => string {
  const { place: words } = useTexts(routeTexts);
  const { routes } = useTexts(writingTexts).application;
  const { pools, year: yearWords } = useTexts(runningTexts);
  const format = useFormat();
  const names: Readonly<Record<string, string>> = pools;
  return ({ account, balance, route, year }) =>
    words(
      routes[route],
      yearWords(year),
      names[account.pool] ?? account.pool,
      format.euro(balance),
    );
}
