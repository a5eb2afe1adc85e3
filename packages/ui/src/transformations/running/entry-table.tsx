import type { LedgerView } from '@iza/api/ledger';
import { familyOf, type Account } from '@iza/domain/ledger';
import type { Milestone } from '@iza/domain/transformation';
import type { Cents } from '@iza/domain/values';
import { DataTable, type Column } from '../../tables/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { runningTexts } from './texts.ts';

type Entry = LedgerView['entries'][number];

/** @returns what an entry moved, from where to where, in words: money and the room of an earmark each by itself */
function useMoves(): (entry: Entry) => string[] {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const pools: Readonly<Record<string, string>> = texts.pools;
  const name = (account: Account): string => {
    const words = texts.accounts[account.of];
    return account.of === 'pool' || account.of === 'used'
      ? `${words} ${pools[account.pool] ?? account.pool}`
      : words;
  };
  return ({ lines }) =>
    (['money', 'room'] as const).flatMap((family) => {
      const own = lines.filter(({ account }) => familyOf(account) === family);
      const from = own.find(({ amount }) => amount < 0);
      const to = own.find(({ amount }) => amount > 0);
      if (from && to)
        return [texts.arrow(name(from.account), name(to.account), format.euro(to.amount))];
      if (to) return [texts.arrived(name(to.account), format.euro(to.amount))];
      return from ? [texts.left(name(from.account), format.euro(-from.amount as Cents))] : [];
    });
}

/** Why an entry was made, where that was said. */
function reasonOf({ operation }: Entry): string | undefined {
  if ('reason' in operation) return operation.reason;
  return 'decision' in operation ? operation.decision.reason : undefined;
}

/** Every entry with where the money came from and where it went, newest first. */
export function EntryTable({
  entries,
  milestones,
}: {
  entries: readonly Entry[];
  /** Of the plan that the entries are on; without them they are on several plans. */
  milestones?: readonly Milestone[];
}) {
  const texts = useTexts(runningTexts);
  const moves = useMoves();
  const { routes, route: routeWord } = useTexts(writingTexts).application;
  const planColumn: Column<Entry> = {
    id: 'plan',
    head: texts.plan,
    filter: 'text',
    value: ({ planName }) => planName ?? undefined,
  };
  const columns: readonly Column<Entry>[] = [
    { id: 'nr', head: '#', kind: 'number', width: 'narrow', value: ({ seq }) => seq },
    { id: 'dag', head: texts.day, kind: 'date', value: ({ day }) => day },
    {
      id: 'wat',
      head: texts.what,
      names: true,
      filter: 'choice',
      value: ({ operation }) => texts.operations[operation.operation],
      cell: ({ operation }) => {
        const named = 'milestone' in operation ? operation.milestone : null;
        const title = milestones?.find(({ id }) => id === named)?.title;
        const words = texts.operations[operation.operation];
        return title === undefined ? words : `${words}: ${title}`;
      },
    },
    {
      id: 'bedragen',
      head: texts.moved,
      value: (entry) => moves(entry).join('; '),
      cell: (entry) => (
        <div>
          {moves(entry).map((words) => (
            <div key={words}>{words}</div>
          ))}
          {moves(entry).length === 0 && <span className='iza-quiet'>{texts.noMoney}</span>}
          {reasonOf(entry) && <div className='iza-quiet iza-small'>{reasonOf(entry)}</div>}
        </div>
      ),
    },
    {
      id: 'route',
      head: routeWord,
      filter: 'choice',
      value: ({ route }) => (route === null ? undefined : routes[route]),
    },
    ...(milestones ? [] : [planColumn]),
    { id: 'waarom', head: texts.why, onlyTaken: true, value: reasonOf },
    { id: 'door', head: texts.who, value: ({ personName }) => personName ?? undefined },
  ];
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='boekingen'>
      <h2 id='boekingen'>{texts.entries}</h2>
      <DataTable
        caption={texts.entries}
        captionHidden
        columns={columns}
        rows={entries}
        rowKey={({ seq }) => String(seq)}
        empty={<p className='iza-quiet'>{texts.noEntries}</p>}
      />
    </section>
  );
}
