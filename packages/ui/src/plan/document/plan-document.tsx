import { useMemo } from 'react';
import type { ItemId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { PlanRow } from '../model/rows.ts';
import { usePlanRows } from '../store/use-plan-rows.ts';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import type { PlanStructure } from '../store/plan-store.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { AboutBlock } from './about-block.tsx';
import { AgreementHeads } from './agreement-facts.tsx';
import { AgreementRow } from './agreement-row.tsx';
import { ChallengeSection } from './challenge-section.tsx';
import { usePlanPlace } from './place.tsx';
import { QuickAdd, QuickAddChallenge } from './quick-add.tsx';
import { TargetView } from './target-view.tsx';
import { PlanTools } from '../tools/plan-tools.tsx';
import { documentTexts } from './texts.ts';

type Types = ReadonlyMap<string, PlanStructure['items'][number]>;

function Rows({ rows, types }: { rows: readonly PlanRow[]; types: Types }) {
  const { reading } = usePlan();
  const isAgreement = (row: PlanRow | undefined) =>
    row !== undefined && types.get(row.item)?.type === 'agreement';
  return rows.map((row, at) =>
    isAgreement(row) ? (
      <div key={row.place} className='plan-nest'>
        {!reading && row.depth <= 2 && !isAgreement(rows[at - 1]) && <AgreementHeads />}
        <AgreementRow row={row} />
        {row.children.length > 0 && (
          <div className='plan-nest__inner'>
            <Rows rows={row.children} types={types} />
          </div>
        )}
      </div>
    ) : (
      <ChallengeSection key={row.place} row={row}>
        <Rows rows={row.children} types={types} />
      </ChallengeSection>
    ),
  );
}

function looseRow(item: ItemId, at: number, all: number): PlanRow {
  return {
    place: `loose/${item}`,
    item,
    parent: null,
    parentPlace: null,
    depth: 2,
    position: at + 1,
    siblings: all,
    number: '–',
    children: [],
  };
}

function Loose({ items, types }: { items: readonly ItemId[]; types: Types }) {
  const texts = useTexts(documentTexts);
  const { mayEdit, reading, actions } = usePlan();
  if (items.length === 0) return null;
  return (
    <section className='plan-challenge' aria-label={texts.loose}>
      <h2>{texts.loose}</h2>
      {!reading && <p className='iza-quiet'>{texts.looseHelp}</p>}
      {items.map((item, at) => (
        <div key={item}>
          <Rows rows={[looseRow(item, at, items.length)]} types={types} />
          {mayEdit && !reading && (
            <Button
              small
              onClick={() => actions?.changeOutline([{ do: 'place', item, parent: null }])}
            >
              {texts.place}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

function WholePlanTargets({ structure }: { structure: PlanStructure }) {
  const texts = useTexts(documentTexts);
  const ids = structure.targets.get('plan') ?? [];
  if (ids.length === 0) return null;
  return (
    <section className='plan-challenge'>
      <h2>{texts.wholePlanTargets}</h2>
      {ids.map((id) => (
        <TargetView key={id} id={id} />
      ))}
    </section>
  );
}

/** The plan from top to bottom: read, or edited where it stands. */
export function PlanDocument() {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const { mayEdit, reading } = usePlan();
  const place = usePlanPlace();
  const structure = usePlanStructure();
  const types = useMemo(
    () => new Map(structure.items.map((item) => [item.id as string, item])),
    [structure.items],
  );
  const rows = usePlanRows();
  place.rows.current = rows;
  const hidden = reading ? structure.items.filter(({ inPlan }) => !inPlan).length : 0;
  const isEmpty = rows.placed.length === 0 && rows.loose.length === 0;
  return (
    <div className={reading ? 'plan-document plan-document--reading' : 'plan-document'}>
      {!reading && <PlanTools />}
      <AboutBlock />
      {isEmpty && (
        <EmptyState title={mayEdit ? texts.empty : texts.emptyRead}>
          {mayEdit && !reading && texts.emptyHelp}
        </EmptyState>
      )}
      <Rows rows={rows.placed} types={types} />
      <WholePlanTargets structure={structure} />
      <Loose items={rows.loose} types={types} />
      {hidden > 0 && <p className='iza-quiet iza-small'>{texts.hiddenFromPaper(hidden)}</p>}
      {mayEdit && !reading && (
        <div className='plan-new'>
          <QuickAddChallenge />
          {rows.placed.some(({ item }) => types.get(item)?.type === 'agreement') && (
            <QuickAdd parent={null} parentName={words.texts.wholePlan} />
          )}
        </div>
      )}
    </div>
  );
}
