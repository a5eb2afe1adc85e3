import type { RegionView } from '@iza/api/region';
import { regionIdSchema } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@iza/ui/parts';
import { planVocabulary } from '@iza/ui/plan/words';
import { Page } from '@iza/ui/shell';
import { useFormat, useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { LoadedPage, NotThere } from '@iza/ui/app';
import { PrintButton } from '../plan/filter-bar.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { MarketLeaders } from './market-leaders.tsx';
import { Municipalities } from './municipalities.tsx';
import { Overlapping } from './overlapping.tsx';
import { Parties } from './parties.tsx';
import { RegionPlans } from './region-plans.tsx';
import { regionTexts } from './texts.ts';

function Lead({ region }: { region: RegionView['region'] }) {
  const texts = useTexts(regionTexts).open;
  const format = useFormat();
  const { inWords, inhabitants, note } = region;
  return (
    <>
      {inWords !== undefined && <p>{inWords}</p>}
      {inhabitants && (
        <p>
          {texts.inhabitants(format.number(inhabitants.number))}{' '}
          {inhabitants.certainty !== 'verified' && (
            <CertaintyMark certainty={inhabitants.certainty} />
          )}
        </p>
      )}
      {note !== undefined && <p>{note}</p>}
    </>
  );
}

function Opened({ view }: { view: RegionView }) {
  const { regionKinds } = useTexts(planVocabulary);
  const texts = useTexts(regionTexts);
  const { region } = view;
  return (
    <Page
      title={region.name}
      above={
        <>
          <Link href='/regios'>{texts.title}</Link> ›{' '}
          <Link href={`/regios?soort=${region.kind}`}>{regionKinds[region.kind]}</Link>
        </>
      }
      lead={<Lead region={region} />}
      actions={<PrintButton />}
    >
      <RegionPlans plans={view.plans} />
      <Municipalities municipalities={view.municipalities} source={view.source} />
      <MarketLeaders leaders={view.marketLeaders} />
      <Parties parties={view.parties} />
      <Overlapping regions={view.overlapping} known={view.municipalities !== null} />
    </Page>
  );
}

/** A region: its plans, what lies in it, who has a part in it, and whose plans touch it. */
export function RegionPage({ region }: { region: string }) {
  const id = regionIdSchema.safeParse(region);
  return id.success ? <KnownRegion region={id.data} /> : <NotThere />;
}

function KnownRegion({ region }: { region: RegionView['region']['id'] }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.region.open.queryOptions({ region }));
  return <LoadedPage query={query}>{(view) => <Opened view={view} />}</LoadedPage>;
}
