import type { SpreadView } from '@iza/api/ledger';
import type { RegionKind } from '@iza/domain/region';
import { useQuery } from '@tanstack/react-query';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { actionVocabulary } from '../../action/texts.ts';
import { Loaded } from '../../app/loaded.tsx';
import { SelectField } from '../../forms/index.ts';
import { planVocabulary } from '@iza/documents/words';
import { useAddressSetting } from '../../shell/index.ts';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { runningTexts } from '../running/texts.ts';
import { spreadTexts } from './spread-texts.ts';
import { ledgerTexts } from './texts.ts';

const BY = ['sector', 'region', 'theme', 'year'] as const;
type By = (typeof BY)[number];
const KINDS = ['zorgkantoor', 'roaz', 'iza'] as const satisfies RegionKind[];
const STATES = ['asked', 'queued', 'granted', 'committed', 'paid'] as const;

type Row = Omit<SpreadView['rows'][number], 'printed' | 'opened' | 'left'> &
  Partial<Pick<SpreadView['rows'][number], 'printed' | 'opened' | 'left'>>;

/** @returns what a row is called */
function useRowName(by: By): (row: Row) => string {
  const texts = useTexts(spreadTexts);
  const pools: Readonly<Record<string, string>> = useTexts(runningTexts).pools;
  const { theme, themes } = useTexts(actionVocabulary);
  const themeNames: Readonly<Record<string, string>> = themes;
  return ({ key, name }) => {
    if (key === 'all') return texts.all;
    if (key === 'unsaid') return texts.unsaid;
    if (by === 'sector') return pools[key] ?? key;
    if (by === 'theme') return theme(key, themeNames[key] ?? '');
    return name ?? (key === 'term' ? texts.term : key);
  };
}

function useColumns(by: By): readonly Column<Row>[] {
  const texts = useTexts(spreadTexts);
  const states = useTexts(ledgerTexts);
  const nameOf = useRowName(by);
  const beside = (['printed', 'opened', 'left'] as const).map(
    (what): Column<Row> => ({
      id: what,
      head: texts[what],
      kind: 'euro',
      value: (row) => row[what] ?? undefined,
    }),
  );
  const counts = (['plans', 'shared', 'unknown'] as const).map(
    (what): Column<Row> => ({
      id: what,
      head: texts[what],
      kind: 'number',
      value: (row) => row[what],
    }),
  );
  return [
    { id: 'naam', head: texts.choices[by], names: true, sortable: false, value: nameOf },
    ...(by === 'sector' || by === 'year' ? beside : []),
    ...counts,
    ...STATES.map(
      (state): Column<Row> => ({
        id: state,
        head: states[state],
        kind: 'euro',
        value: (row) => row[state],
      }),
    ),
  ];
}

function SpreadTable({ spread, by }: { spread: SpreadView; by: By }) {
  const texts = useTexts(spreadTexts);
  const columns = useColumns(by).map((column) => ({ ...column, sortable: false }));
  const rows: readonly Row[] = [
    ...spread.rows,
    { ...spread.nowhere, key: 'unsaid', name: null },
    { ...spread.all, key: 'all', name: null },
  ];
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

/** How the funds are spread, so that underuse shows; for who follows the country. @see 4.2.1 */
export function SpreadPart() {
  const trpc = useTRPC();
  const texts = useTexts(spreadTexts);
  const { regionKinds } = useTexts(planVocabulary);
  const [byWord, setBy] = useAddressSetting('verdeling', 'sector');
  const [kindWord, setKind] = useAddressSetting('soort', 'zorgkantoor');
  const by = BY.find((one) => one === byWord) ?? 'sector';
  const kind = KINDS.find((one) => one === kindWord) ?? 'zorgkantoor';
  const query = useQuery(trpc.ledger.spread.queryOptions({ by, kind }));
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='verdeling'>
      <h2 id='verdeling'>{texts.title}</h2>
      <p className='iza-quiet iza-prose'>
        <ClauseWords>{texts.lead}</ClauseWords>
      </p>
      <div className='iza-row iza-no-print'>
        <SelectField
          label={texts.by}
          value={by}
          options={BY.map((value) => ({ value, label: texts.choices[value] }))}
          onChange={(value) => setBy(value ?? 'sector')}
        />
        {by === 'region' && (
          <SelectField
            label={texts.kind}
            value={kind}
            options={KINDS.map((value) => ({ value, label: regionKinds[value] }))}
            onChange={(value) => setKind(value ?? 'zorgkantoor')}
          />
        )}
      </div>
      <p className='iza-quiet iza-small iza-prose'>
        {texts.whole} {by === 'sector' && texts.sectorHint} {by === 'region' && texts.regionHint}
        {by === 'year' && texts.yearHint}
      </p>
      <Loaded query={query}>{(spread) => <SpreadTable spread={spread} by={by} />}</Loaded>
    </section>
  );
}
