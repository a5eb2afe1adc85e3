import type { RegionView } from '@iza/api/region';
import { Link } from '@iza/ui/parts';
import { planVocabulary } from '@iza/ui/plan/words';
import { RegionPage as AnyRegionPage } from '@iza/ui/region';
import { useTexts } from '@iza/ui/texts';
import { PrintButton } from '../plan/filter-bar.tsx';
import { RegionPlans } from './region-plans.tsx';
import { regionTexts } from './texts.ts';

/** The way back to the regions of its kind. */
function Above({ region: { kind } }: Pick<RegionView, 'region'>) {
  const { regionKinds } = useTexts(planVocabulary);
  const texts = useTexts(regionTexts);
  return (
    <>
      <Link href='/regios'>{texts.title}</Link> ›{' '}
      <Link href={`/regios?soort=${kind}`}>{regionKinds[kind]}</Link>
    </>
  );
}

/** A region as in every app, its plans in the monitor's own table. */
export function RegionPage({ region }: { region: string }) {
  return (
    <AnyRegionPage
      region={region}
      above={(shown) => <Above region={shown} />}
      actions={<PrintButton />}
      plans={(plans) => <RegionPlans plans={plans} />}
    />
  );
}
