import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { accountKey, takesMoney } from '@iza/domain/ledger';
import { useTexts } from '../../texts/language.tsx';
import { AmountForm } from './amount-form.tsx';
import { AttemptWords } from './attempt-words.tsx';
import { runningTexts } from './texts.ts';
import { usePlaceWords } from './use-place-words.ts';
import { usePost } from './use-ledger.ts';
import { isVacant } from './vacant-words.tsx';

/** Lets money that was granted or committed on the actor's routes go back to its budget, with a reason. What was paid stays paid. */
export function ReleaseForm({ view, ledger }: { view: TransformationView; ledger: LedgerView }) {
  const texts = useTexts(runningTexts);
  const placeWords = usePlaceWords();
  const { post, attempt, round } = usePost();
  const { milestones } = view.sections.application.content;
  const places = ledger.accounts.flatMap((place) => {
    const { account, balance, route } = place;
    const { of } = account;
    if ((of !== 'granted' && of !== 'committed') || balance <= 0) return [];
    if (!ledger.keeps.includes(route)) return [];
    if (route === 'insurers' && isVacant(view) && takesMoney(view.state.stage)) return [];
    const milestone = of === 'committed' ? account.milestone : null;
    const title = milestones.find(({ id }) => id === milestone)?.title;
    const label = `${texts.states[of]}${title ? `: ${title}` : ''} (${placeWords(place)})`;
    const { plan, envelope, pool } = account;
    const spot = { plan, envelope, pool, from: of, milestone };
    return [{ key: accountKey(account), label, first: undefined, spot }];
  });
  if (places.length === 0) return null;
  return (
    <details className='iza-no-print'>
      <summary>{texts.release}</summary>
      <div className='iza-stack iza-prose'>
        <p className='iza-quiet'>{texts.releaseHint}</p>
        <AmountForm
          key={round}
          places={places}
          placeLabel={texts.from}
          amountLabel={texts.releaseAmount}
          reasonLabel={texts.why}
          name={texts.release}
          busy={attempt.isPending}
          onGive={({ key, amount, reason }) => {
            const spot = places.find((one) => one.key === key)?.spot;
            if (spot) post({ operation: 'release', ...spot, amount, reason });
          }}
        >
          <AttemptWords attempt={attempt} />
        </AmountForm>
      </div>
    </details>
  );
}
