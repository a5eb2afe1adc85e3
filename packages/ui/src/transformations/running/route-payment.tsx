import type { LedgerView, PlanAccountView } from '@iza/api/ledger';
import { accountKey, type Account } from '@iza/domain/ledger';
import type { TransformationPartId } from '@iza/domain/values';
import { useState } from 'react';
import { Button, ConfirmDialog } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { AmountForm, OpenedBy } from './amount-form.tsx';
import { AttemptWords } from './attempt-words.tsx';
import { routeTexts } from './route-texts.ts';
import { runningTexts } from './texts.ts';
import { usePlaceWords } from './use-place-words.ts';
import { usePost } from './use-ledger.ts';

type OfMilestone = { ledger: LedgerView; milestone: TransformationPartId };
type AtMilestone = Extract<Account, { of: 'committed' | 'paid' }>;
type Standing = PlanAccountView & { readonly account: AtMilestone };

/** Accounts of a milestone on which something stands. */
function standing({ ledger, milestone }: OfMilestone, of: AtMilestone['of']): Standing[] {
  return ledger.accounts.flatMap(({ account, ...one }) =>
    account.of === of && account.milestone === milestone && one.balance > 0
      ? [{ ...one, account }]
      : [],
  );
}

function PayButton({ place: { account, balance, route } }: { place: Standing }) {
  const texts = useTexts(routeTexts);
  const { routes } = useTexts(writingTexts).application;
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { post, attempt } = usePost(() => setAsking(false));
  const { plan, envelope, pool, milestone } = account;
  const amount = format.euro(balance);
  return (
    <>
      <div>
        <Button purpose='primary' onClick={() => setAsking(true)}>
          {texts.pay(routes[route], amount)}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={texts.payTitle}
        confirm={texts.payTitle}
        busy={attempt.isPending}
        onConfirm={() => post({ operation: 'pay', plan, envelope, pool, milestone })}
        onClose={() => setAsking(false)}
      >
        <p>{texts.payConsequence(routes[route], amount)}</p>
        <p>{route === 'municipalities' ? texts.payReclaimable : texts.payNever}</p>
        <AttemptWords attempt={attempt} />
      </ConfirmDialog>
    </>
  );
}

/** Pays what was committed on the actor's own routes to a milestone that was reached, each once. @see 4.2.2 */
export function RoutePayment(props: OfMilestone) {
  const { keeps } = props.ledger;
  return standing(props, 'committed')
    .filter(({ route }) => route !== 'insurers' && keeps.includes(route))
    .map((place) => <PayButton key={accountKey(place.account)} place={place} />);
}

/** Has what was paid through municipalities come back, with a reason; beside the payment, and on no other route. */
export function Reclaim(props: OfMilestone) {
  const texts = useTexts(routeTexts);
  const { why, from } = useTexts(runningTexts);
  const placeWords = usePlaceWords();
  const { post, attempt, round } = usePost();
  const { keeps } = props.ledger;
  const paid = standing(props, 'paid').filter(
    ({ route }) => route === 'municipalities' && keeps.includes(route),
  );
  if (paid.length === 0) return null;
  return (
    <OpenedBy key={round} name={texts.reclaim}>
      <AmountForm
        places={paid.map((place) => ({
          key: accountKey(place.account),
          label: placeWords(place),
          first: place.balance,
        }))}
        placeLabel={from}
        amountLabel={texts.reclaimAmount}
        reasonLabel={why}
        name={texts.reclaim}
        busy={attempt.isPending}
        onGive={({ key, amount, reason }) => {
          const place = paid.find(({ account }) => accountKey(account) === key);
          if (!place) return;
          const { plan, envelope, pool, milestone } = place.account;
          post({ operation: 'reclaim', plan, envelope, pool, milestone, amount, reason });
        }}
      >
        <p className='iza-quiet'>{texts.reclaimHint}</p>
        <AttemptWords attempt={attempt} />
      </AmountForm>
    </OpenedBy>
  );
}
