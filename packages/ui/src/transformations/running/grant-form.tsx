import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import type { EnvelopeId, TransformationPartId } from '@iza/domain/values';
import { cents, knownOf } from '@iza/domain/values';
import { useState } from 'react';
import { CheckboxesField, SelectField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AttemptWords } from './attempt-words.tsx';
import { runningTexts } from './texts.ts';
import { useLedger, usePost } from './use-ledger.ts';

type OfPlan = { view: TransformationView; ledger: LedgerView };

/** Cost lines that the application asks for through insurers, and that were not granted before. */
function costsOf({ view, ledger }: OfPlan) {
  const lines = view.sections.case.content.lines;
  const granted = new Set<string>(
    ledger.entries.flatMap(({ operation }) =>
      operation.operation === 'grant' ? operation.costs.map(({ cost }) => cost) : [],
    ),
  );
  return view.sections.application.content.asks.flatMap(({ cost, route, amount: asked }) => {
    const amount = knownOf(asked);
    if (cost === null || amount === undefined || knownOf(route) !== 'insurers') return [];
    if (granted.has(cost)) return [];
    return [{ cost, amount, name: lines.find(({ id }) => id === cost)?.what ?? '' }];
  });
}

function usePlaces() {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const { data } = useLedger(null);
  const pools: Readonly<Record<string, string>> = texts.pools;
  return {
    envelopes: (data?.envelopes ?? [])
      .filter(({ route }) => route === 'insurers')
      .map(({ id, year, available }) => ({
        value: id as string,
        label: texts.leftIn(texts.year(year), format.euro(available)),
      })),
    pools: (data?.pools ?? []).map(({ pool, available }) => ({
      value: pool,
      label: texts.leftIn(pools[pool] ?? pool, format.euro(available)),
    })),
  };
}

/** Puts the plan in order of receipt for what was asked through insurers and not granted. */
function QueueButton({ view, ledger }: OfPlan) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const { post, attempt } = usePost();
  const wanted = cents(costsOf({ view, ledger }).reduce((sum, { amount }) => sum + amount, 0));
  const queued = ledger.queue.some(({ plan }) => plan === view.card.plan);
  if (queued || wanted === 0) return null;
  const operation = {
    operation: 'queue',
    plan: view.card.plan,
    route: 'insurers',
    amount: wanted,
  } as const;
  return (
    <>
      <div>
        <Button busy={attempt.isPending} onClick={() => post(operation)}>
          {texts.toQueue(format.euro(wanted))}
        </Button>
      </div>
      <AttemptWords attempt={attempt} />
    </>
  );
}

/** Grants money for cost lines, from a budget and within an earmark; by the market leaders of the plan. */
export function GrantForm({ view, ledger }: OfPlan) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const { envelopes, pools } = usePlaces();
  const [envelope, setEnvelope] = useState<string>();
  const [pool, setPool] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { post, attempt } = usePost(() => setChosen([]));
  const costs = costsOf({ view, ledger });
  const paid = costs.filter(({ cost }) => chosen.includes(cost));
  const whole = envelope !== undefined && pool !== undefined && paid.length > 0;
  const grant = () => {
    if (!whole) return;
    post({
      operation: 'grant',
      plan: view.card.plan,
      envelope: envelope as EnvelopeId,
      pool,
      from: 'available',
      costs: paid.map(({ cost, amount }) => ({ cost: cost as TransformationPartId, amount })),
    });
  };
  if (costs.length === 0 && ledger.entries.length > 0) return null;
  return (
    <section className='iza-stack iza-prose iza-no-print' aria-labelledby='toekennen'>
      <h2 id='toekennen'>{texts.grant}</h2>
      <p className='iza-quiet'>{texts.grantHint}</p>
      {envelopes.length === 0 && <p>{texts.noEnvelopes}</p>}
      {costs.length === 0 && <p>{texts.noCosts}</p>}
      <SelectField
        label={texts.envelope}
        value={envelope}
        options={envelopes}
        onChange={setEnvelope}
      />
      <SelectField label={texts.pool} value={pool} options={pools} onChange={setPool} />
      <CheckboxesField
        label={texts.costs}
        values={chosen}
        options={costs.map(({ cost, amount, name }) => ({
          value: cost as string,
          label: `${name}: ${format.euro(amount)}`,
        }))}
        onChange={setChosen}
      />
      {!whole && <p className='iza-quiet iza-small'>{texts.chooseAll}</p>}
      <AttemptWords attempt={attempt} />
      <div>
        <Button purpose='primary' busy={attempt.isPending} disabled={!whole} onClick={grant}>
          {texts.giveGrant}
        </Button>
      </div>
      <QueueButton view={view} ledger={ledger} />
    </section>
  );
}
