import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { takesMoney, type FundRoute } from '@iza/domain/ledger';
import { cents, knownOf, sumCents, type EnvelopeId } from '@iza/domain/values';
import { useState } from 'react';
import { CheckboxesField, MoneyField, SelectField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { AttemptWords } from './attempt-words.tsx';
import { paidInOrder, type CostToPay } from './grant-parts.ts';
import { routeTexts } from './route-texts.ts';
import { runningTexts } from './texts.ts';
import { useLedger, usePost } from './use-ledger.ts';
import { WordsButton } from './words-button.tsx';

type OfRoute = { view: TransformationView; ledger: LedgerView; route: FundRoute };

const asksOn = ({ view, route }: OfRoute) =>
  view.sections.application.content.asks.filter((ask) => knownOf(ask.route) === route);

/** Cost lines that the application asks for on the route, with what nothing pays of them yet. */
function costsOf(of: OfRoute): CostToPay[] {
  const lines = of.view.sections.case.content.lines;
  return asksOn(of).flatMap(({ cost, amount: asked }) => {
    const amount = knownOf(asked);
    if (cost === null || amount === undefined) return [];
    const paid = of.ledger.funded.find((one) => one.cost === cost)?.amount ?? 0;
    const name = lines.find(({ id }) => id === cost)?.what ?? '';
    return paid < amount ? [{ cost, name, amount: cents(amount - paid) }] : [];
  });
}

function usePlaces(route: FundRoute) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const { data } = useLedger(null);
  const pools: Readonly<Record<string, string>> = texts.pools;
  return {
    envelopes: (data?.envelopes ?? [])
      .filter((envelope) => envelope.route === route)
      .map(({ id, year, available }) => ({
        value: id as string,
        available,
        label: texts.leftIn(texts.year(year), format.euro(available)),
      })),
    pools: (data?.pools ?? []).map(({ pool, available }) => ({
      value: pool,
      available,
      label: texts.leftIn(pools[pool] ?? pool, format.euro(available)),
    })),
  };
}

/** Puts the plan in order of receipt on the route for what was asked there and not granted, or takes it from there: a plan on hold too, which others wait behind. */
function QueueButton(of: OfRoute) {
  const { view, ledger, route } = of;
  const texts = useTexts(runningTexts);
  const words = useTexts(routeTexts);
  const format = useFormat();
  const { post, attempt } = usePost();
  const wanted = cents(costsOf(of).reduce((sum, { amount }) => sum + amount, 0));
  const waiting = ledger.queue.find((one) => one.route === route);
  const { plan } = view.card;
  const joins = wanted > 0 && takesMoney(view.state.stage);
  if (!waiting && !joins) return null;
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      {waiting ? (
        <>
          <p>{words.queuedFor(format.euro(waiting.amount))}</p>
          <WordsButton
            name={words.leaveQueue}
            label={texts.why}
            busy={attempt.isPending}
            onGive={(reason) => post({ operation: 'leave-queue', plan, route, reason })}
          />
        </>
      ) : (
        <div>
          <Button
            busy={attempt.isPending}
            onClick={() => post({ operation: 'queue', plan, route, amount: wanted })}
          >
            {texts.toQueue(format.euro(wanted))}
          </Button>
        </div>
      )}
      <AttemptWords attempt={attempt} />
    </div>
  );
}

/** Grants money for cost lines, from a budget of the route and within an earmark; by who gives the plan its money on that route. */
export function GrantForm(of: OfRoute) {
  const { view, ledger, route } = of;
  const texts = useTexts(runningTexts);
  const words = useTexts(routeTexts);
  const name = useTexts(writingTexts).application.routes[route];
  const format = useFormat();
  const { envelopes, pools } = usePlaces(route);
  const [envelope, setEnvelope] = useState<string>();
  const [pool, setPool] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<number | null>(null);
  const again = () => {
    setChosen([]);
    setTyped(null);
  };
  const { post, attempt } = usePost(again);
  const costs = costsOf(of);
  const paid = costs.filter(({ cost }) => chosen.includes(cost));
  const wanted = sumCents(paid.map(({ amount }) => amount));
  const left = Math.min(
    envelopes.find(({ value }) => value === envelope)?.available ?? Infinity,
    pools.find(({ value }) => value === pool)?.available ?? Infinity,
  );
  const amount = typed ?? Math.min(wanted, left);
  const parts = paidInOrder(paid, amount);
  const placed = envelope !== undefined && pool !== undefined && paid.length > 0;
  const whole = placed && amount > 0 && amount <= wanted;
  const grant = () => {
    if (!whole) return;
    post({
      operation: 'grant',
      plan: view.card.plan,
      envelope: envelope as EnvelopeId,
      pool,
      from: 'available',
      costs: parts,
    });
  };
  const waits = ledger.queue.some((one) => one.route === route);
  const asksNothing = route !== 'insurers' && asksOn(of).length === 0;
  const nothingLeft = costs.length === 0 && ledger.entries.length > 0;
  if (asksNothing || nothingLeft || !takesMoney(view.state.stage)) return <QueueButton {...of} />;
  const heading = `toekennen-${route}`;
  return (
    <section className='iza-stack iza-prose iza-no-print' aria-labelledby={heading}>
      <h2 id={heading}>{route === 'insurers' ? texts.grant : words.grantBy(name)}</h2>
      <p className='iza-quiet'>{texts.grantHint}</p>
      {envelopes.length === 0 && (
        <p>{route === 'insurers' ? texts.noEnvelopes : words.noEnvelopes(name)}</p>
      )}
      {costs.length === 0 && <p>{words.noCosts(name)}</p>}
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
      {placed && (
        <>
          <MoneyField
            label={words.part}
            hint={words.partHint}
            value={amount}
            onChange={(given) => setTyped(given ?? 0)}
          />
          {left <= 0 && <p>{words.noneLeft}</p>}
          {amount > wanted && <p role='alert'>{words.beyond(format.euro(wanted))}</p>}
          {whole && amount < wanted && (
            <p>{words.rest(format.euro(cents(wanted - amount)), waits)}</p>
          )}
        </>
      )}
      {!placed && <p className='iza-quiet iza-small'>{texts.chooseAll}</p>}
      <AttemptWords attempt={attempt} />
      <div>
        <Button purpose='primary' busy={attempt.isPending} disabled={!whole} onClick={grant}>
          {texts.giveGrant}
        </Button>
      </div>
      <QueueButton {...of} />
    </section>
  );
}
