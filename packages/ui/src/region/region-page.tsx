import type { RegionView } from '@iza/api/region';
import { mayReadNotices } from '@iza/domain/capacity';
import { mayReadMeetings } from '@iza/domain/meeting';
import { profileTemplateFor } from '@iza/domain/profile';
import { regionIdSchema } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadedPage, NotThere } from '../app/loaded.tsx';
import { editorOf } from '../app/own-apps.ts';
import { useSession } from '../app/session-context.tsx';
import { capacityTexts } from '../capacity/texts.ts';
import { planVocabulary } from '@iza/documents/words';
import { meetingTexts } from '../meeting/texts.ts';
import { profileTexts } from '../profile/texts.ts';
import { Page } from '../shell/index.ts';
import { useShell } from '../shell/app-context.tsx';
import { useFormat, useTexts } from '../texts/index.ts';
import { useTRPC } from '../trpc/index.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { MarketLeaders } from './market-leaders.tsx';
import { Municipalities } from './municipalities.tsx';
import { Overlapping } from './overlapping.tsx';
import { Parties } from './parties.tsx';
import { RegionLink } from './region-link.tsx';
import { RegionPlans } from './region-plans.tsx';
import { regionTexts } from './texts.ts';

function Lead({ region }: Pick<RegionView, 'region'>) {
  const texts = useTexts(regionTexts);
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

/** Leads to the region's profile, for the kinds of region that have one. */
function ProfileLink({ region: { id, kind } }: Pick<RegionView, 'region'>) {
  const texts = useTexts(profileTexts);
  const template = profileTemplateFor(kind);
  if (!template) return null;
  return (
    <p>
      <RegionLink region={id} part='beeld'>
        {texts.toProfile(texts.name[template.kind])}
      </RegionLink>
    </p>
  );
}

/** Leads to what is about to change in acute capacity, for a ROAZ region of one's own. */
function CapacityLink({ region: { id, kind } }: Pick<RegionView, 'region'>) {
  const texts = useTexts(capacityTexts);
  const { app } = useShell();
  const { acting } = useSession();
  if (app !== 'roaz' || kind !== 'roaz' || !mayReadNotices(acting, id)) return null;
  return (
    <p>
      <RegionLink region={id} part='acute-capaciteit'>
        {texts.toCapacity}
      </RegionLink>
    </p>
  );
}

/** Leads to the meetings of a region of one's own. */
function MeetingsLink({ region: { id, kind } }: Pick<RegionView, 'region'>) {
  const texts = useTexts(meetingTexts);
  const { app } = useShell();
  const { acting } = useSession();
  if (app !== editorOf(kind) || !mayReadMeetings(acting, id, kind)) return null;
  return (
    <p>
      <RegionLink region={id} part='overleg'>
        {texts.toMeetings}
      </RegionLink>
    </p>
  );
}

/** What an app shows of a region in its own way. */
export type RegionPageParts = {
  /** Over the name, instead of the kind of region. */
  above?: (region: RegionView['region']) => ReactNode;
  actions?: ReactNode;
  /** The region's plans, where there are any. */
  plans?: (plans: RegionView['plans']) => ReactNode;
};

function OpenedRegion({ view, above, actions, plans }: RegionPageParts & { view: RegionView }) {
  const { regionKinds } = useTexts(planVocabulary);
  const { region } = view;
  return (
    <Page
      title={region.name}
      above={above?.(region) ?? regionKinds[region.kind]}
      lead={<Lead region={region} />}
      actions={actions}
    >
      <ProfileLink region={region} />
      <CapacityLink region={region} />
      <MeetingsLink region={region} />
      <RegionPlans plans={view.plans} shown={plans} />
      <Municipalities municipalities={view.municipalities} source={view.source} />
      <MarketLeaders leaders={view.marketLeaders} />
      <Parties parties={view.parties} />
      <Overlapping regions={view.overlapping} known={view.municipalities !== null} />
    </Page>
  );
}

/** A region: its plans, what lies in it, who has a part in it, and whose plans touch it. */
export function RegionPage({ region, ...parts }: RegionPageParts & { region: string }) {
  const id = regionIdSchema.safeParse(region);
  return id.success ? <KnownRegion region={id.data} {...parts} /> : <NotThere />;
}

function KnownRegion({
  region,
  ...parts
}: RegionPageParts & { region: RegionView['region']['id'] }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.region.open.queryOptions({ region }));
  return <LoadedPage query={query}>{(view) => <OpenedRegion view={view} {...parts} />}</LoadedPage>;
}
