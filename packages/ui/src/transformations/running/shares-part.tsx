import type { TransformationView } from '@iza/api/transformation';
import { useState } from 'react';
import { Button } from '../../parts/index.ts';
import { DataTable, type Column } from '../../tables/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { ShareKeyForm } from './share-key-form.tsx';
import { runningTexts } from './texts.ts';
import { isVacant } from './vacant-words.tsx';

type Shares = NonNullable<TransformationView['shares']>;
type Share = Shares['shares'][number];

function useColumns(): readonly Column<Share>[] {
  const texts = useTexts(runningTexts);
  return [
    { id: 'wie', head: texts.insurer, names: true, value: ({ name }) => name },
    { id: 'gewicht', head: texts.weight, kind: 'number', value: ({ weight }) => weight },
    { id: 'deel', head: texts.fraction, kind: 'share', value: ({ fraction }) => fraction },
    { id: 'heel', head: texts.whole, kind: 'euro', value: ({ floor }) => floor },
    {
      id: 'cent',
      head: texts.extraCent,
      value: ({ extraCent }) => (extraCent ? texts.oneCent : undefined),
    },
    {
      id: 'aandeel',
      head: texts.share,
      kind: 'euro',
      total: 'sum',
      value: ({ amount }) => amount,
    },
  ];
}

function Shared({ shares }: { shares: Shares }) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const columns = useColumns();
  const { basis, reference, chosenBy, on, note } = shares.key;
  return (
    <>
      <p>{texts.chosen(texts.bases[basis], reference, chosenBy, format.date(on))}</p>
      {note !== undefined && <p>{note}</p>}
      <p>{texts.ofGranted(format.euro(shares.of))}</p>
      <DataTable
        caption={texts.shares}
        captionHidden
        columns={columns}
        rows={shares.shares}
        rowKey={({ party }) => party}
      />
      <p className='iza-quiet iza-small'>{texts.how}</p>
    </>
  );
}

/** What each insurer's share is, by which key, and how it came about to the cent. */
export function SharesPart({ view, leads }: { view: TransformationView; leads: boolean }) {
  const texts = useTexts(runningTexts);
  const [choosing, setChoosing] = useState(false);
  if (!leads && !view.shares) return null;
  return (
    <section className='iza-stack' aria-labelledby='verdeling'>
      <h2 id='verdeling'>{texts.shares}</h2>
      <p className='iza-quiet iza-prose'>{texts.sharesHint}</p>
      {view.shares ? <Shared shares={view.shares} /> : <p>{texts.noKey}</p>}
      {leads && !choosing && !isVacant(view) && (
        <div className='iza-no-print'>
          <Button onClick={() => setChoosing(true)}>{texts.chooseKey}</Button>
        </div>
      )}
      {choosing && <ShareKeyForm view={view} onDone={() => setChoosing(false)} />}
    </section>
  );
}
