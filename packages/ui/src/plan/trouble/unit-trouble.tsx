import { ConflictView, RefusedNotice } from '../../saving/index.ts';
import type { Fields } from '@iza/domain/values';
import type { Fault } from '../../saving/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { shownFields } from '@iza/documents/words';
import { useRefusalWords } from '../refusals/refusal-list.tsx';
import { unitOf, type Content, type UnitState } from '../store/plan-store.ts';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import type { PlanWords } from '@iza/documents/words';
import { troubleTexts } from './texts.ts';

/** One top-level field of a unit as a person reads it; a list of phases is read phase by phase. */
function shownField(key: string, field: string, content: Content, words: PlanWords): string {
  return shownFields(unitOf(key, content), words)
    .filter((shown) => shown.key === field || shown.key.startsWith(`${field}.`))
    .map((shown) => (shown.key === field ? shown.text : `${shown.label}: ${shown.text}`))
    .join('\n');
}

function fieldName(field: string, words: PlanWords): string {
  return (words.texts.fields as Readonly<Record<string, string>>)[field] ?? field;
}

/** @returns a function that says why something was not stored */
export function useFaultWords(): (fault: Fault) => string {
  const texts = useTexts(troubleTexts);
  const words = usePlanWords();
  const sayRefusal = useRefusalWords();
  return (fault) => {
    const own = fault.code.startsWith('fault-') ? fault.code.slice('fault-'.length) : undefined;
    const said =
      own === undefined ? undefined : (texts.faults as Readonly<Record<string, string>>)[own];
    if (said === undefined) return sayRefusal(fault);
    const named = fault.path?.map(String).findLast((part) => part in words.texts.fields);
    return named === undefined ? said : `${fieldName(named, words)}: ${said}`;
  };
}

function plainOf(key: string, content: Content, words: PlanWords): string {
  return shownFields(unitOf(key, content), words)
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n');
}

/** What stands in the way of saving a unit; the typed text stays where it is. */
export function UnitTroubleView<Of extends Content>({
  unitKey,
  state,
}: {
  unitKey: string;
  state: UnitState<Of>;
}) {
  const words = usePlanWords();
  const { actions } = usePlan();
  const sayFault = useFaultWords();
  const { trouble, content } = state;
  const entry = trouble && actions?.entry(unitKey);
  if (!trouble || !actions || !entry) return null;
  if (trouble.kind === 'refused') {
    return (
      <RefusedNotice
        reasons={trouble.faults.map(sayFault)}
        text={plainOf(unitKey, content, words)}
        onTryAgain={() => actions.tryAgain(unitKey)}
        onDiscard={() => actions.discard(unitKey)}
      />
    );
  }
  return (
    <ConflictView
      base={entry.base.content}
      mine={entry.mine}
      trouble={trouble}
      nameOf={(field) => fieldName(field, words)}
      show={(field, shown: Fields) => (
        <p className='plan-lines-kept'>
          {shownField(unitKey, field, shown as unknown as Content, words)}
        </p>
      )}
      onChoose={(chosen) => actions.choose(unitKey, chosen)}
    />
  );
}
