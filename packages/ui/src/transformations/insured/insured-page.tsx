import type { InsuredView } from '@iza/api/transformation';
import type { IsoDate } from '@iza/domain/values';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { Loaded } from '../../app/loaded.tsx';
import { SelectField } from '../../forms/index.ts';
import { Button, EmptyState, Link } from '../../parts/index.ts';
import { Page, useAddressSetting } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { transformationTexts } from '../texts.ts';
import { InsuredTable } from './insured-table.tsx';
import { SuppliesPart } from './supplies-part.tsx';
import { insuredTexts } from './texts.ts';

const InsuredWindow = lazy(async () => ({
  default: (await import('./insured-window.tsx')).InsuredWindow,
}));

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function Figures({ view, onDay }: { view: InsuredView; onDay: (day: string) => void }) {
  const texts = useTexts(insuredTexts);
  const format = useFormat();
  const { on, days, figures } = view;
  if (on === null) return null;
  const places = new Set(figures.map(({ municipality }) => municipality)).size;
  const insurers = new Set(figures.map(({ party }) => party)).size;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='aantallen'>
      <h2 id='aantallen'>{texts.caption(format.date(on))}</h2>
      {days.length > 1 && (
        <SelectField
          label={texts.day}
          value={on as string}
          empty={null}
          options={days.map((day) => ({ value: day as string, label: format.date(day) }))}
          onChange={(day) => onDay(day ?? '')}
        />
      )}
      <p className='iza-quiet'>{texts.counts(format.number(figures.length), places, insurers)}</p>
      <InsuredTable view={view} />
    </section>
  );
}

/** Numbers of insured per municipality and insurer, from which market leaders follow. `base`: where the plans stand in the app. */
export function InsuredPage({ base }: { base: string }) {
  const trpc = useTRPC();
  const texts = useTexts(insuredTexts);
  const plans = useTexts(transformationTexts);
  const [word, setWord] = useAddressSetting('peildatum');
  const [supplying, setSupplying] = useState(false);
  const on = ISO_DATE.test(word) ? (word as IsoDate) : null;
  const query = useQuery({
    ...trpc.transformation.insured.queryOptions({ on }),
    placeholderData: keepPreviousData,
  });
  const supply = (
    <Button purpose='primary' icon='table' onClick={() => setSupplying(true)}>
      {texts.supply}
    </Button>
  );
  const filled = (query.data?.days.length ?? 0) > 0;
  return (
    <Page
      title={texts.title}
      above={<Link href={base}>{plans.title}</Link>}
      lead={<ClauseWords>{texts.lead}</ClauseWords>}
      {...(query.data?.maySupply && filled ? { actions: supply } : {})}
    >
      <Loaded query={query}>
        {(view) => (
          <div className='iza-stack iza-stack--loose'>
            {view.on === null && (
              <EmptyState title={texts.emptyTitle} action={view.maySupply ? supply : undefined}>
                {view.maySupply ? texts.emptySupply : texts.emptyRead}
              </EmptyState>
            )}
            <Figures view={view} onDay={setWord} />
            <SuppliesPart view={view} />
            {supplying && (
              <Suspense>
                <InsuredWindow view={view} onClose={() => setSupplying(false)} />
              </Suspense>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
