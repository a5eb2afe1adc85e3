import './served.css';
import type { PlanLinksView } from '@iza/api/action';
import type { ItemId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../app/loaded.tsx';
import { CheckboxField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import type { PlanRow } from '../plan/model/rows.ts';
import { usePlanRows } from '../plan/store/use-plan-rows.ts';
import { usePlan, usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { ServePicker } from './serve-picker.tsx';
import { ServedList } from './served-list.tsx';
import { servedTexts } from './texts.ts';
import { linksOf } from './use-served.ts';

function Whole({ served }: { served: PlanLinksView }) {
  const texts = useTexts(servedTexts);
  const { plan } = usePlanHead();
  const links = linksOf(served, null);
  return (
    <section className='iza-stack iza-stack--tight served' aria-labelledby='hele-plan'>
      <h2 id='hele-plan'>{texts.whole}</h2>
      <ServedList links={links} removable={served.mayLink} />
      {links.length === 0 && <p className='iza-quiet'>{texts.none}</p>}
      {served.mayLink && <ServePicker plan={plan.id} item={null} links={links} />}
    </section>
  );
}

/** One agreement with what it serves; the field to add stands there once it is asked for. */
function Agreement({
  item,
  title,
  served,
}: {
  item: ItemId;
  title: string;
  served: PlanLinksView;
}) {
  const texts = useTexts(servedTexts);
  const { plan } = usePlanHead();
  const [adding, setAdding] = useState(false);
  const links = linksOf(served, item);
  return (
    <li className='served__agreement'>
      <h3>{title}</h3>
      <ServedList links={links} removable={served.mayLink} />
      {adding && <ServePicker takesFocus plan={plan.id} item={item} links={links} />}
      {!adding && served.mayLink && (
        <Button
          small
          icon='plus'
          className='iza-no-print'
          onClick={() => setAdding(true)}
          aria-label={`${texts.add}: ${title}`}
        >
          {texts.add}
        </Button>
      )}
      {links.length === 0 && !served.mayLink && <p className='iza-quiet'>{texts.noneRead}</p>}
    </li>
  );
}

/** The agreements of the open plan, once each, in the order in which the plan is read. */
function useAgreements(): readonly { readonly id: ItemId; readonly title: string }[] {
  const { store } = usePlan();
  const { placed, loose } = usePlanRows();
  const texts = useTexts(servedTexts);
  const below = (rows: readonly PlanRow[]): ItemId[] =>
    rows.flatMap(({ item, children }) => [item, ...below(children)]);
  return [...new Set([...below(placed), ...loose])].flatMap((id) => {
    const item = store.item(id)?.content;
    if (item?.type !== 'agreement') return [];
    const name = item.title || texts.untitled;
    return [{ id, title: item.code === undefined ? name : `${item.code} ${name}` }];
  });
}

function Agreements({ served }: { served: PlanLinksView }) {
  const texts = useTexts(servedTexts);
  const [onlyLoose, setOnlyLoose] = useState(false);
  const agreements = useAgreements();
  const linked = new Set(served.links.map(({ planItem }) => planItem));
  const loose = agreements.filter(({ id }) => !linked.has(id));
  return (
    <section className='iza-stack iza-stack--tight served' aria-labelledby='per-afspraak'>
      <h2 id='per-afspraak'>{texts.agreements}</h2>
      {agreements.length === 0 && <p className='iza-quiet'>{texts.noAgreements}</p>}
      {served.mayLink && loose.length > 0 && (
        <>
          <p className='iza-prose'>{texts.loose(loose.length)}</p>
          {loose.length < agreements.length && (
            <CheckboxField label={texts.onlyLoose} checked={onlyLoose} onChange={setOnlyLoose} />
          )}
        </>
      )}
      <ul className='served__list'>
        {(onlyLoose ? loose : agreements).map(({ id, title }) => (
          <Agreement key={id} item={id} title={title} served={served} />
        ))}
      </ul>
    </section>
  );
}

/** Which action points of the accord the plan and its agreements serve. Stands within a plan's page. */
export function ServedSection() {
  const trpc = useTRPC();
  const texts = useTexts(servedTexts);
  const { plan } = usePlanHead();
  const query = useQuery(trpc.action.forPlan.queryOptions({ plan: plan.id }));
  return (
    <Loaded query={query}>
      {(served) => (
        <div className='iza-stack iza-stack--loose'>
          <p className='iza-prose'>{texts.lead}</p>
          <Whole served={served} />
          <Agreements served={served} />
        </div>
      )}
    </Loaded>
  );
}
