import { useMemo, useState } from 'react';
import { copyItems, type PlanItem } from '@iza/domain/plan';
import type { ItemId, SourceRef, TargetId } from '@iza/domain/values';
import { SelectField } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState, Notice, Skeleton } from '../../parts/notice.tsx';
import { useFormat, useTexts, useToday } from '../../texts/language.tsx';
import { FailureNotice } from '../../trpc/index.ts';
import { itemName } from '../forms/item-name.ts';
import { newId } from '../model/new-id.ts';
import { flatRows } from '../model/rows.ts';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanRows } from '../store/use-plan-rows.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { withRow, type CopyRow } from './copyable.ts';
import { copyTexts } from './texts.ts';
import { useCopyPlans, useCopySource, type CopyPlan } from './use-copy-source.ts';

const MOST = 500;
const AT_END = 'end';
const LONGEST_PLACE = 500;
const NOTHING: ReadonlySet<ItemId> = new Set();

function Rows({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly CopyRow[];
  chosen: ReadonlySet<ItemId>;
  onChoose: (chosen: ReadonlySet<ItemId>) => void;
}) {
  const texts = useTexts(copyTexts);
  const words = usePlanWords();
  return (
    <fieldset className='plan-copy'>
      <legend className='iza-field__label'>{texts.rows}</legend>
      <div className='iza-row'>
        <Button small onClick={() => onChoose(new Set(rows.map(({ item }) => item.id)))}>
          {texts.all}
        </Button>
        <Button small purpose='subtle' onClick={() => onChoose(NOTHING)}>
          {texts.none}
        </Button>
      </div>
      <ul className='plan-copy__rows'>
        {rows.map(({ item, depth }, at) => (
          <li key={item.id} data-depth={Math.min(depth, 4)}>
            <label className='plan-copy__row'>
              <input
                type='checkbox'
                checked={chosen.has(item.id)}
                onChange={() => onChoose(withRow(chosen, rows, at))}
              />
              <span className={item.type === 'agreement' ? undefined : 'plan-copy__heading'}>
                {itemName(item, words.texts.untitled)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Where it can come: at the end, or below a challenge or heading of the open plan. */
function useBelow(): readonly { readonly value: string; readonly label: string }[] {
  const { store } = usePlan();
  const words = usePlanWords();
  const rows = usePlanRows();
  return flatRows(rows.placed).flatMap(({ item }) => {
    const content = store.item(item)?.content;
    return content && content.type !== 'agreement'
      ? [{ value: item, label: itemName(content, words.texts.untitled) }]
      : [];
  });
}

/** What is copied says where it comes from: plan and day, and which part; what that part itself rested on stays named. */
function useSourceOf(plan: CopyPlan | undefined): (item: PlanItem) => SourceRef {
  const texts = useTexts(copyTexts);
  const format = useFormat();
  const today = useToday();
  const words = usePlanWords();
  return (item) => {
    const name = plan ? (plan.own ? plan.name : `${plan.name} (${plan.regions})`) : '';
    const where = texts.sourceOf(itemName(item, words.texts.untitled), item.source?.name);
    return {
      name: plan?.adoptedOn
        ? texts.sourceAdopted(name, format.date(plan.adoptedOn))
        : texts.sourceDraft(name, format.date(today)),
      place: where.slice(0, LONGEST_PLACE),
    };
  };
}

function PlanChoice({
  plans,
  plan,
  onChoose,
}: {
  plans: readonly CopyPlan[];
  plan: CopyPlan | undefined;
  onChoose: (id: string) => void;
}) {
  const texts = useTexts(copyTexts);
  const options = (own: boolean) =>
    plans
      .filter((one) => one.own === own)
      .map(({ id, name, regions }) => (
        <option key={id} value={id}>
          {`${name} (${regions})`}
        </option>
      ));
  return (
    <div className='iza-field'>
      <label className='iza-field__label' htmlFor='plan-copy-from'>
        {texts.plan}
      </label>
      <select
        id='plan-copy-from'
        className='iza-input'
        value={plan?.id ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value=''>{texts.choosePlan}</option>
        <optgroup label={texts.own}>{options(true)}</optgroup>
        <optgroup label={texts.adopted}>{options(false)}</optgroup>
      </select>
    </div>
  );
}

/** Copies agreements, sections or all of another plan into the making of the open one, with the source named; with a way back. */
export function CopyWindow({ onClose }: { onClose: () => void }) {
  const texts = useTexts(copyTexts);
  const { actions } = usePlan();
  const plans = useCopyPlans();
  const [from, setFrom] = useState('');
  const [chosen, setChosen] = useState(NOTHING);
  const [below, setBelow] = useState(AT_END);
  const plan = plans?.find(({ id }) => id === from);
  const { source, error } = useCopySource(plan);
  const sourceOf = useSourceOf(plan);
  const places = useBelow();
  const rows = useMemo(
    () => source?.rows.filter(({ item }) => chosen.has(item.id)) ?? [],
    [source, chosen],
  );
  const copy = () => {
    if (!source || !plan) return;
    const { items, targets } = copyItems({
      chosen: rows,
      targets: source.targets,
      below: below === AT_END ? null : (below as ItemId),
      sourceOf,
      newItemId: () => newId<ItemId>(),
      newTargetId: () => newId<TargetId>(),
    });
    actions?.addItems(items, texts.copied(items.length, plan.name), targets);
    onClose();
  };
  return (
    <Dialog
      open
      wide
      title={texts.open}
      onClose={onClose}
      actions={
        <Button purpose='primary' disabled={rows.length === 0 || rows.length > MOST} onClick={copy}>
          {texts.copy(rows.length)}
        </Button>
      }
    >
      <div className='iza-stack'>
        <p className='iza-quiet'>{texts.lead}</p>
        {!plans && <Skeleton lines={3} />}
        {plans?.length === 0 && <EmptyState title={texts.noPlans}>{texts.noPlansHelp}</EmptyState>}
        {plans && plans.length > 0 && (
          <PlanChoice
            plans={plans}
            plan={plan}
            onChoose={(id) => {
              setFrom(id);
              setChosen(NOTHING);
            }}
          />
        )}
        {error !== null && error !== undefined && <FailureNotice error={error} />}
        {plan && !source && !error && <Skeleton lines={5} />}
        {source?.rows.length === 0 && <p className='iza-quiet'>{texts.nothing}</p>}
        {source && source.rows.length > 0 && (
          <>
            <Rows rows={source.rows} chosen={chosen} onChoose={setChosen} />
            <SelectField
              label={texts.below}
              value={below}
              onChange={(value) => setBelow(value ?? AT_END)}
              options={[{ value: AT_END, label: texts.atEnd }, ...places]}
            />
          </>
        )}
        {rows.length > MOST && <Notice tone='warning'>{texts.tooMany}</Notice>}
      </div>
    </Dialog>
  );
}
