import type { ProfileView, RegionProfileView, SavedProfileUnit } from '@iza/api/profile';
import { profileRefOf } from '@iza/domain/profile';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useDesk } from '../plan/store/use-desk.ts';
import { useTRPC } from '../trpc/index.ts';
import { profileUnitKey } from './profile-desk.ts';

/** How often it is asked whether a colleague changed something: an answer of a few bytes. */
const ASKED_EVERY_MS = 2000;

/** Keeps an open version up to date: with what this browser had confirmed at once, with colleagues' work soon after. */
export function useProfileLive(opened: ProfileView): () => void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const desk = useDesk();
  const { version, contentRevision, state } = opened;
  const concept = state.stage === 'concept';
  const { data: pulse } = useQuery({
    ...trpc.profile.pulse.queryOptions({ version }),
    refetchInterval: concept ? ASKED_EVERY_MS : false,
    enabled: concept,
  });
  const refresh = useCallback(
    () => void client.invalidateQueries({ queryKey: trpc.profile.open.queryKey() }),
    [client, trpc],
  );
  const stands =
    pulse === undefined ||
    (pulse.contentRevision <= contentRevision && pulse.stage === state.stage);
  useEffect(() => {
    if (!stands) refresh();
  }, [stands, refresh]);
  useEffect(
    () =>
      desk?.openProfile(version, ({ key, revision, content, savedAt, savedBy }) => {
        const into = (view: RegionProfileView | undefined): RegionProfileView | undefined => {
          if (!view?.opened || view.opened.version !== version) return view;
          const { units } = view.opened;
          const at = units.findIndex((unit) => profileUnitKey(profileRefOf(unit)) === key);
          const known = units[at];
          if (known && known.revision >= revision) return view;
          const unit = {
            unit: key.slice(8, key.indexOf(':')),
            content,
            revision,
            savedAt,
            savedBy,
          };
          const next = unit as unknown as SavedProfileUnit;
          const all = known ? units.with(at, next) : [...units, next];
          return { ...view, opened: { ...view.opened, units: all } };
        };
        client.setQueriesData<RegionProfileView>({ queryKey: trpc.profile.open.queryKey() }, into);
      }),
    [desk, client, trpc, version],
  );
  return refresh;
}
