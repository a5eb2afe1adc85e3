import { TileMap, type MapTile } from '@iza/ui/charts';
import { planVocabulary } from '@iza/ui/plan/words';
import { useFormat, useTexts } from '@iza/ui/texts';
import { lookOf, REGION_STATES, type RegionState } from '../plan/stage-look.ts';
import type { MapKind, RegionsFilter } from './region-address.ts';
import { regionsOnMap, type NationalRegion, type RegionOnMap } from './region-rows.ts';
import { regionTexts } from './texts.ts';

/** What each state is called. */
export function useStateWords(): (state: RegionState) => string {
  const { states } = useTexts(regionTexts);
  const { stages } = useTexts(planVocabulary);
  return (state) => (state === 'none' || state === 'several' ? states[state] : stages[state]);
}

/** What a tile tells besides its state: since when, or how many plans there are. */
function useMore(): (region: NationalRegion) => string | undefined {
  const texts = useTexts(regionTexts);
  const format = useFormat();
  return ({ plans }) => {
    const [first, second] = plans;
    if (second) return texts.tilePlans(plans.length);
    return first && texts.tileSince(format.date(first.stageSince));
  };
}

export type RegionsMapProps = {
  kind: MapKind;
  regions: readonly NationalRegion[];
  filter: RegionsFilter;
};

/** The regions of a kind as tiles. */
export function RegionsMap({ kind, regions, filter }: RegionsMapProps) {
  const texts = useTexts(regionTexts);
  const stateWords = useStateWords();
  const more = useMore();
  const shown = regionsOnMap(regions, filter);
  const tileOf = ({ region, state, fits }: RegionOnMap): MapTile => ({
    id: region.region,
    name: region.name,
    place: region.tile,
    href: `/regios/${region.region}`,
    look: lookOf(state),
    state: stateWords(state),
    more: more(region),
    faded: !fits,
  });
  const occurring = new Set(shown.map(({ state }) => state));
  return (
    <TileMap
      title={texts.mapTitle(texts.kinds[kind])}
      description={texts.mapDescription}
      tiles={shown.map(tileOf)}
      legend={REGION_STATES.filter((state) => state !== 'several' || occurring.has(state)).map(
        (state) => ({ look: lookOf(state), state: stateWords(state) }),
      )}
    />
  );
}
