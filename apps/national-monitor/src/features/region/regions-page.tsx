import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ClauseWords } from '@iza/ui/accord';
import { SelectField, TextField } from '@iza/ui/forms';
import { Page, useSearchParams } from '@iza/ui/shell';
import { useFormat, useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { withSettings } from '../../address.ts';
import { Loaded } from '@iza/ui/app';
import { FilterBar, PrintButton } from '../plan/filter-bar.tsx';
import { KindChoice } from './kind-choice.tsx';
import { kindsToChoose, mapKindIn, regionsFilterIn, STATE_FILTERS } from './region-address.ts';
import { regionRows, type NationalRegion } from './region-rows.ts';
import { RegionsMap, useStateWords } from './regions-map.tsx';
import { RegionsTable } from './regions-table.tsx';
import { regionTexts } from './texts.ts';
import { useKindsWithPlans } from './use-kinds-with-plans.ts';

function MapAndTable({
  regions,
  onClear,
}: {
  regions: readonly NationalRegion[];
  onClear: () => void;
}) {
  const texts = useTexts(regionTexts);
  const format = useFormat();
  const [params] = useSearchParams();
  const kind = mapKindIn(params);
  const filter = useMemo(() => regionsFilterIn(params), [params]);
  const rows = useMemo(
    () => regionRows(regions, filter, format.compare),
    [regions, filter, format],
  );
  return (
    <>
      <section className='iza-stack' aria-labelledby='kaart'>
        <h2 id='kaart' className='iza-hidden'>
          {texts.mapHeading}
        </h2>
        <RegionsMap kind={kind} regions={regions} filter={filter} />
        {regions.some(({ plans }) => plans.length === 0) && (
          <p className='iza-quiet iza-small'>{texts.aboutNone}</p>
        )}
      </section>
      <section className='iza-stack' aria-labelledby='tabel'>
        <h2 id='tabel'>{texts.tableHeading}</h2>
        <RegionsTable kind={kind} rows={rows} onClear={onClear} />
      </section>
    </>
  );
}

/** Every region of a kind on a map and in a table; kind, filters and order stand in the address. */
export function RegionsPage() {
  const trpc = useTRPC();
  const texts = useTexts(regionTexts);
  const stateWords = useStateWords();
  const [params, setParams] = useSearchParams();
  const kind = mapKindIn(params);
  const filter = regionsFilterIn(params);
  const kinds = kindsToChoose(useKindsWithPlans(), kind);
  const query = useQuery(trpc.overview.national.queryOptions({ kind }));
  const set = (changes: Record<string, string | undefined>) =>
    setParams((before) => new URLSearchParams(withSettings(before, changes)), { replace: true });
  const clear = () => set({ fase: undefined, zoek: undefined });
  const active = [filter.state ? stateWords(filter.state) : '', filter.text].filter(Boolean);
  return (
    <Page
      title={texts.kinds[kind]}
      above={texts.title}
      lead={<ClauseWords>{texts.aboutKind[kind]}</ClauseWords>}
      actions={<PrintButton />}
    >
      <KindChoice kinds={kinds} chosen={kind} />
      <FilterBar label={texts.filters} active={active} onClear={clear}>
        <SelectField
          label={texts.state}
          value={filter.state}
          empty={texts.all}
          options={STATE_FILTERS.map((value) => ({ value, label: stateWords(value) }))}
          onChange={(fase) => set({ fase })}
        />
        <TextField
          label={texts.find}
          type='search'
          value={filter.text}
          onChange={(zoek) => set({ zoek })}
        />
      </FilterBar>
      <Loaded query={query} lines={12}>
        {({ rows }) => <MapAndTable regions={rows} onClear={clear} />}
      </Loaded>
    </Page>
  );
}
