import { useQuery } from '@tanstack/react-query';
import type { PlanItem, Target } from '@iza/domain/plan';
import { RefusedNotice, useSaver, useSaveState } from '../../saving/index.ts';
import type { Entry } from '../../saving/index.ts';
import { savingTexts } from '../../saving/texts.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { itemName } from '../forms/item-name.ts';
import { formTexts } from '../forms/texts.ts';
import { changedFields } from '@iza/documents/words';
import { unitOf, type Content } from '../store/plan-store.ts';
import { readUnitName } from '../store/unit-name.ts';
import { PlanWordsProvider, usePlanWords } from '../words/use-plan-words.tsx';
import type { PlanWords } from '@iza/documents/words';
import { useFaultWords } from './unit-trouble.tsx';

const PLAN_UNIT = /^(?:about$|item:|target:)/;

function nameOf(key: string, content: Content, words: PlanWords, ofTarget: string): string {
  if (key.startsWith('item:')) return itemName(content as PlanItem, words.texts.untitled);
  if (!key.startsWith('target:')) return words.texts.wholePlan;
  const { indicator } = content as Target;
  return 'known' in indicator ? indicator.known : ofTarget;
}

function KeptText({ entry }: { entry: Entry }) {
  const saver = useSaver();
  const words = usePlanWords();
  const texts = useTexts(savingTexts);
  const forms = useTexts(formTexts);
  const sayFault = useFaultWords();
  const { key } = readUnitName(entry.unit);
  const [base, mine] = [entry.base.content, entry.mine] as unknown as [Content, Content];
  const fields = changedFields(unitOf(key, base), unitOf(key, mine), words);
  const { trouble } = entry;
  const faults = trouble?.kind === 'refused' ? trouble.faults : [];
  const own = trouble?.kind === 'conflict' && trouble.newer.own;
  return (
    <section className='plan-kept' aria-label={nameOf(key, base, words, forms.unnamedTarget)}>
      <RefusedNotice
        reasons={
          faults.length > 0 ? faults.map(sayFault) : [own ? texts.ownTitle : texts.conflictTitle]
        }
        text={fields.map(({ label, to }) => `${label}: ${to}`).join('\n')}
        onTryAgain={() => saver.tryAgain(entry.unit)}
        onDiscard={() => saver.discard(entry.unit)}
      />
      <h2 className='plan-kept__name'>{nameOf(key, base, words, forms.unnamedTarget)}</h2>
      <dl className='plan-lines-read'>
        {fields.map((field) => (
          <div key={field.key}>
            <dt>{field.label}</dt>
            <dd className='plan-lines-kept'>{field.to}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/**
 * What a person typed and the server did not take, where the forms it was typed in are gone: the plan moved on, or the right to write in
 * it ended. Stays until it is stored or thrown away.
 * @param version of one version only; absent: of every plan
 */
export function KeptTexts({ version }: { version?: string | undefined }) {
  const saver = useSaver();
  const { pending } = useSaveState();
  const entries = pending.flatMap((unit) => {
    const { version: of, key } = readUnitName(unit);
    const entry = saver.entry(unit);
    const here = PLAN_UNIT.test(key) && (version === undefined || version === of);
    return here && entry?.trouble ? [entry] : [];
  });
  return entries.map((entry) => <KeptText key={entry.unit} entry={entry} />);
}

/** The same where no plan is open: the plan can't be seen any more, or the person has no work in this app left. */
export function KeptTextsOfAllPlans() {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.reference.get.queryOptions(), staleTime: 600_000 });
  return (
    <PlanWordsProvider parties={data?.parties}>
      <KeptTexts />
    </PlanWordsProvider>
  );
}
