import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { accountKey, type FundRoute } from '@iza/domain/ledger';
import type { Milestone } from '@iza/domain/transformation';
import { cents, knownOf, type Cents } from '@iza/domain/values';
import { Button } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AmountForm, OpenedBy } from './amount-form.tsx';
import { AttemptWords } from './attempt-words.tsx';
import { milestoneMoney } from './milestone-money.ts';
import { routeTexts } from './route-texts.ts';
import { runningTexts } from './texts.ts';
import { usePlaceWords } from './use-place-words.ts';
import { usePost } from './use-ledger.ts';
import { isVacant } from './vacant-words.tsx';

type Props = {
  view: TransformationView;
  milestone: Milestone;
  ledger: LedgerView;
  route: FundRoute;
};

/** What the milestone still lacks over all routes; `undefined` where the plan gives it no amount. */
function lacking({ milestone, ledger }: Props): Cents | undefined {
  const amount = knownOf(milestone.amount);
  if (amount === undefined) return undefined;
  const has = milestoneMoney(ledger, milestone.id).reduce(
    (sum, { committed, paid }) => sum + committed + paid,
    0,
  );
  return cents(Math.max(0, amount - has));
}

/** Ties money that was granted on a route to the milestone: what it lacks at one press, or another amount. */
export function CommitForm(props: Props) {
  const { view, milestone, ledger, route } = props;
  const texts = useTexts(runningTexts);
  const words = useTexts(routeTexts);
  const format = useFormat();
  const placeWords = usePlaceWords();
  const { post, attempt, round } = usePost();
  const granted = ledger.accounts
    .filter(
      ({ account, ...one }) => account.of === 'granted' && one.route === route && one.balance > 0,
    )
    .toSorted((a, b) => b.balance - a.balance);
  const lacks = lacking(props);
  const [most] = granted;
  if (!most || lacks === 0) return null;
  if (route === 'insurers' && isVacant(view)) return null;
  const firstOf = (balance: Cents) =>
    lacks === undefined ? undefined : cents(Math.min(lacks, balance));
  const places = granted.map((place) => ({
    key: accountKey(place.account),
    label: placeWords(place),
    first: firstOf(place.balance),
    place,
  }));
  const commit = (key: string, amount: Cents) => {
    const account = places.find((one) => one.key === key)?.place.account;
    if (!account) return;
    const { envelope, pool } = account;
    const operation = { operation: 'commit', plan: view.card.plan, envelope, pool } as const;
    post({ ...operation, milestone: milestone.id, amount });
  };
  const first = firstOf(most.balance);
  return (
    <>
      <div className='iza-row'>
        {first !== undefined && (
          <Button busy={attempt.isPending} onClick={() => commit(accountKey(most.account), first)}>
            {texts.commit(format.euro(first))}
          </Button>
        )}
        <OpenedBy key={round} name={words.commitOther}>
          <AmountForm
            places={places}
            placeLabel={texts.from}
            amountLabel={texts.releaseAmount}
            name={words.commitAmount}
            busy={attempt.isPending}
            onGive={({ key, amount }) => commit(key, amount)}
          />
        </OpenedBy>
      </div>
      <AttemptWords attempt={attempt} />
    </>
  );
}
