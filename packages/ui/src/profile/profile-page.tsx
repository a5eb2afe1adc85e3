import type { RegionProfileView } from '@iza/api/profile';
import { PROFILE_TEMPLATES } from '@iza/domain/profile';
import {
  profileVersionIdSchema,
  regionIdSchema,
  type IdempotencyKey,
  type RegionId,
} from '@iza/domain/values';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LoadedPage, NotThere } from '../app/loaded.tsx';
import { useSession } from '../app/session-context.tsx';
import { useGoToHash } from '../consultation/use-go-to-hash.ts';
import { Button, EmptyState } from '../parts/index.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { planVocabulary } from '@iza/documents/words';
import { PlanWordsProvider } from '../plan/words/use-plan-words.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { Page, useAddressSetting } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { OpenedProfile } from './opened-profile.tsx';
import { profileTexts } from './texts.ts';

function Begin({ region }: { region: RegionId }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const texts = useTexts(profileTexts);
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const begin = useMutation(
    trpc.profile.begin.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.profile.open.queryKey() }),
    }),
  );
  return (
    <div className='iza-stack iza-stack--tight'>
      <div>
        <Button
          purpose='primary'
          busy={begin.isPending}
          onClick={() => begin.mutate({ key, region })}
        >
          {texts.begin}
        </Button>
      </div>
      {begin.isError && <FailureNotice error={begin.error} pressed />}
      {begin.data?.kind === 'refused' && <RefusalList refusals={begin.data.refusals} />}
    </div>
  );
}

function NoProfile({ view }: { view: RegionProfileView }) {
  const texts = useTexts(profileTexts);
  const { acting } = useSession();
  if (!view.template) return <EmptyState title={texts.notAskedTitle}>{texts.notAsked}</EmptyState>;
  if (!view.mayBegin) {
    const followed = acting.role === 'vws-programme';
    return (
      <EmptyState title={texts.noneTitle}>
        {followed ? texts.noneFollowed : texts.noneOther}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={texts.noneTitle} action={<Begin region={view.region.id} />}>
      {texts.noneOwn}
    </EmptyState>
  );
}

function RegionProfile({ view }: { view: RegionProfileView }) {
  const texts = useTexts(profileTexts);
  const { regionKinds } = useTexts(planVocabulary);
  useGoToHash();
  const { region, template, opened } = view;
  const kind = template ? PROFILE_TEMPLATES[template].kind : 'regional';
  return (
    <Page
      title={texts.nameOf(texts.name[kind], region.name)}
      above={
        <RegionLink region={region.id}>{`${region.name} (${regionKinds[region.kind]})`}</RegionLink>
      }
      lead={<p>{texts.lead[kind]}</p>}
    >
      {opened ? (
        <OpenedProfile key={opened.version} view={view} opened={opened} />
      ) : (
        <NoProfile view={view} />
      )}
    </Page>
  );
}

/** The profile of a region: written by its people, read by who may. */
export function ProfilePage({ region }: { region: string }) {
  const id = regionIdSchema.safeParse(region);
  if (!id.success) return <NotThere />;
  return (
    <PlanWordsProvider>
      <KnownRegion key={id.data} region={id.data} />
    </PlanWordsProvider>
  );
}

function KnownRegion({ region }: { region: RegionId }) {
  const trpc = useTRPC();
  const [wanted] = useAddressSetting('versie');
  const version = profileVersionIdSchema.safeParse(wanted);
  const query = useQuery(
    trpc.profile.open.queryOptions({
      region,
      ...(version.success ? { version: version.data } : {}),
    }),
  );
  return <LoadedPage query={query}>{(view) => <RegionProfile view={view} />}</LoadedPage>;
}
