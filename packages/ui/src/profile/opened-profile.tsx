import type { ProfileView, RegionProfileView, SavedProfileUnit } from '@iza/api/profile';
import {
  emptyTopics,
  PROFILE_TEMPLATES,
  profileRefOf,
  type ProfileTemplate,
  type ProfileUnit,
  type ProfileUnitRef,
} from '@iza/domain/profile';
import type { IdempotencyKey } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useSaveKey } from '../consultation/use-save-key.ts';
import { Button, ConfirmDialog, Notice, Skeleton, Status } from '../parts/index.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { type Fields } from '@iza/domain/values';
import { useSaver } from '../saving/index.ts';
import { useAddressSetting, useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC, useTRPCClient } from '../trpc/index.ts';
import { AdoptionBox } from './adoption-box.tsx';
import {
  ProfileDeskProvider,
  profileUnitName,
  type ProfileChange,
  type ProfileDesk,
} from './profile-desk.ts';
import { profileHistoryTexts } from './history-texts.ts';
import { profileTexts } from './texts.ts';
import { TopicSection } from './topic-section.tsx';
import { topicTexts } from './topic-texts.ts';
import { useProfileLive } from './use-profile-live.ts';
import { useProfileUnits } from './use-profile-units.ts';

const sameRef = (a: ProfileUnitRef | null, b: ProfileUnitRef) =>
  a?.unit === b.unit && a.id === b.id;

/** Changes several units at once; what is refused is told and nothing was done. */
function useChange(opened: ProfileView, refresh: () => void): ProfileDesk['change'] {
  const client = useTRPCClient();
  const texts = useTexts(profileTexts);
  const { toast } = useNotices();
  return async (changes: readonly ProfileChange[]) => {
    const key = crypto.randomUUID() as IdempotencyKey;
    const asked = { version: opened.version, key, changes: [...changes] };
    const answer = await client.profile.change.mutate(asked).catch(() => undefined);
    refresh();
    if (answer?.kind === 'saved') return answer.changed;
    toast(texts.undoFailed);
    return undefined;
  };
}

function useOpenDesk(view: RegionProfileView, opened: ProfileView): ProfileDesk {
  const saver = useSaver();
  const texts = useTexts(profileTexts);
  const { toast } = useNotices();
  const [open, setOpen] = useState<ProfileUnitRef | null>(null);
  const units = useProfileUnits(opened);
  const refresh = useProfileLive(opened);
  const change = useChange(opened, refresh);
  const nameOf = (ref: ProfileUnitRef) => profileUnitName(opened.version, ref);
  return {
    view,
    opened,
    units,
    mayEdit: opened.allowed.includes('edit'),
    nameOf,
    isOpen: (ref) => sameRef(open, ref),
    setOpen,
    refresh,
    change,
    add: (unit: ProfileUnit) => {
      const ref = profileRefOf(unit);
      saver.type(nameOf(ref), { revision: 0, content: {} }, unit.content as unknown as Fields);
      setOpen(ref);
    },
    remove: (unit: SavedProfileUnit, name: string) => {
      const ref = profileRefOf(unit);
      if (unit.revision === 0) return saver.discard(nameOf(ref));
      void change([{ do: 'remove', base: unit.revision, ref }]).then((done) => {
        const [removed] = done ?? [];
        if (!removed) return;
        const undo = () => void change([{ do: 'restore', base: removed.revision, ref }]);
        toast(texts.removed(name), { undo });
      });
      return undefined;
    },
  };
}

function Contents({
  template,
  units,
}: {
  template: ProfileTemplate;
  units: readonly SavedProfileUnit[];
}) {
  const texts = useTexts(profileTexts);
  const { topics } = useTexts(topicTexts);
  const empty = emptyTopics(template.id, units);
  return (
    <nav className='iza-profile__contents iza-no-print' aria-label={texts.topics}>
      <ol>
        {template.topics.map(({ key }) => (
          <li key={key}>
            <a className='nl-link' href={`#${key}`}>
              {topics[key].name}
            </a>
            {empty.includes(key) && <span className='iza-quiet iza-small'> {texts.emptyMark}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** An adopted version goes on as a revision beside it. */
function Revise({ opened, refresh }: { opened: ProfileView; refresh: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(profileTexts);
  const { toast } = useNotices();
  const [, setVersion] = useAddressSetting('versie');
  const [asking, setAsking] = useState(false);
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const revise = useMutation(
    trpc.profile.revise.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind !== 'saved') return;
        setAsking(false);
        toast(texts.revised);
        setVersion(answer.version);
        refresh();
      },
    }),
  );
  return (
    <div className='iza-no-print'>
      <Button onClick={() => setAsking(true)}>{texts.revise}</Button>
      <ConfirmDialog
        open={asking}
        title={texts.reviseTitle}
        confirm={texts.revise}
        busy={revise.isPending}
        onConfirm={() => revise.mutate({ version: opened.version, key })}
        onClose={() => setAsking(false)}
      >
        <div className='iza-stack'>
          <p>{texts.reviseConsequence}</p>
          {revise.data?.kind === 'refused' && <RefusalList refusals={revise.data.refusals} />}
        </div>
      </ConfirmDialog>
    </div>
  );
}

const ProfileHistory = lazy(async () => ({
  default: (await import('./profile-history.tsx')).ProfileHistory,
}));

/** The way to who saved what; for the profile's own people. */
function History() {
  const texts = useTexts(profileHistoryTexts);
  const [open, setOpen] = useAddressSetting('geschiedenis');
  const shown = open !== '';
  return (
    <>
      <div className='iza-no-print'>
        <Button
          small
          icon='history'
          aria-expanded={shown}
          onClick={() => setOpen(shown ? '' : 'ja')}
        >
          {texts.show}
        </Button>
      </div>
      {shown && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <ProfileHistory />
        </Suspense>
      )}
    </>
  );
}

function Standing({ desk }: { desk: ProfileDesk }) {
  const texts = useTexts(profileTexts);
  const format = useFormat();
  const [, setVersion] = useAddressSetting('versie');
  const { opened, view, mayEdit, refresh } = desk;
  const { state } = opened;
  const stageWords = (stage: 'concept' | 'adopted') =>
    stage === 'concept' ? texts.concept : texts.adopted;
  return (
    <div className='iza-stack iza-stack--tight'>
      <div className='iza-row'>
        <Status
          tone={state.stage === 'adopted' ? 'positive' : 'info'}
          shape={state.stage === 'adopted' ? 'check' : 'half'}
        >
          {state.stage === 'adopted' ? texts.adoptedMark : texts.conceptMark}
        </Status>
        {opened.example && (
          <Status tone='warning' shape='diamond'>
            {texts.example}
          </Status>
        )}
        {view.versions.length > 1 ? (
          <label className='iza-row'>
            {texts.version}
            <select
              className='iza-input iza-input--select'
              value={opened.version}
              onChange={(event) => setVersion(event.target.value)}
            >
              {view.versions.map(({ version, number, state: { stage } }) => (
                <option key={version} value={version}>
                  {texts.versionWords(number, stageWords(stage))}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span className='iza-quiet'>
            {texts.versionWords(opened.number, stageWords(state.stage))}
          </span>
        )}
      </div>
      {state.stage === 'adopted' && (
        <p>{texts.adoptedBy(state.adopted.body, format.date(state.adopted.on))}</p>
      )}
      {state.stage === 'concept' && !mayEdit && <Notice>{texts.conceptRead}</Notice>}
      {opened.mayRevise && <Revise opened={opened} refresh={refresh} />}
      {opened.adoption && <AdoptionBox adoption={opened.adoption} />}
      {opened.allowed.includes('read-history') && <History />}
      {mayEdit && desk.units.length === 0 && <Notice>{texts.begunFirst}</Notice>}
    </div>
  );
}

/** A version of a profile: where it stands, and its topics in order. */
export function OpenedProfile({ view, opened }: { view: RegionProfileView; opened: ProfileView }) {
  useSaveKey();
  const desk = useOpenDesk(view, opened);
  const template = useMemo(
    () => PROFILE_TEMPLATES[view.template ?? 'regional-profile-2023'] as ProfileTemplate,
    [view.template],
  );
  return (
    <ProfileDeskProvider value={desk}>
      <Standing desk={desk} />
      <div className='iza-profile'>
        <Contents template={template} units={desk.units} />
        <div className='iza-profile__topics'>
          {template.topics.map((topic) => (
            <TopicSection key={topic.key} topic={topic} />
          ))}
        </div>
      </div>
    </ProfileDeskProvider>
  );
}
